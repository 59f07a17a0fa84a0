// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.EnumMap;
import java.util.Map;

/** What is counted of one side. */
final class Tally {
  private final Map<Harm, Figure> figures = new EnumMap<>(Harm.class);

  void add(Harm harm, HeadCount count) {
    figures.merge(harm, count.figure(), Figure::plus);
  }

  void merge(Tally other) {
    other.figures.forEach(figures::putIfAbsent);
  }

  Casualties toCasualties(String side, String text) {
    return new Casualties(side, figures, text);
  }
}
