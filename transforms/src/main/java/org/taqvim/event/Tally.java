// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.Casualties.Bound;

/** What is counted of one side. */
final class Tally {
  private final Map<Harm, Integer> numbers = new LinkedHashMap<>();
  private Bound bound = Bound.UNKNOWN;

  void add(Harm harm, HeadCounts.Count count) {
    numbers.merge(harm, count.value(), Integer::sum);
    if (bound == Bound.UNKNOWN || count.bound() != Bound.EXACT) {
      bound = count.bound();
    }
  }

  void merge(Tally other) {
    other.numbers.forEach(numbers::putIfAbsent);
    if (bound == Bound.UNKNOWN) {
      bound = other.bound;
    }
  }

  Casualties toCasualties(String side, String text) {
    return new Casualties(
        side,
        Optional.ofNullable(numbers.get(Harm.KILLED)),
        Optional.ofNullable(numbers.get(Harm.INJURED)),
        Optional.ofNullable(numbers.get(Harm.CAPTURED)),
        Optional.ofNullable(numbers.get(Harm.MISSING)),
        Optional.ofNullable(numbers.get(Harm.DISPLACED)),
        bound,
        text);
  }
}
