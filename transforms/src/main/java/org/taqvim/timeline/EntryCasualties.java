// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taqvim.event.Casualties;
import org.taqvim.event.Harm;
import org.taqvim.timeline.TimelineEvent.CasualtyClaim;
import org.taqvim.timeline.TimelineEvent.Range;
import org.taqvim.timeline.TimelineEvent.SideCasualties;

/**
 * Puts the numbers of all accounts of an entry side by side: for each side the lowest and the
 * highest that anybody gives, and who gives which.
 */
final class EntryCasualties {
  private EntryCasualties() {}

  /** By side; the claims in the order of the mentions. */
  static List<SideCasualties> of(List<DatedMention> mentions) {
    Map<String, List<Told>> bySide = new TreeMap<>();
    for (DatedMention m : mentions) {
      for (Casualties c : m.mention().casualties()) {
        bySide.computeIfAbsent(c.side(), s -> new ArrayList<>()).add(new Told(m, c));
      }
    }
    return bySide.entrySet().stream().map(e -> side(e.getKey(), e.getValue())).toList();
  }

  private static SideCasualties side(String side, List<Told> told) {
    return new SideCasualties(
        side,
        range(told, Harm.KILLED),
        range(told, Harm.INJURED),
        range(told, Harm.CAPTURED),
        range(told, Harm.MISSING),
        range(told, Harm.DISPLACED),
        told.stream().map(Told::claim).distinct().toList());
  }

  private static Optional<Range> range(List<Told> told, Harm harm) {
    return Range.of(
        told.stream()
            .flatMap(t -> Optional.ofNullable(t.casualties().figures().get(harm)).stream())
            .flatMap(f -> Stream.of(f.low(), f.high())));
  }

  /** Casualties with the mention that tells them. */
  private record Told(DatedMention mention, Casualties casualties) {
    CasualtyClaim claim() {
      return CasualtyClaim.of(casualties, Teller.of(mention), mention.article());
    }
  }
}
