// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taqvim.timeline.TimelineEvent;
import org.taqvim.timeline.TimelineEvent.Range;
import org.taqvim.timeline.TimelineEvent.SideCasualties;
import org.taqvim.timeline.TimelineEvent.SideEquipment;

/** Says in a reader's language how many people were hurt and which equipment was lost. */
final class LossText {
  private LossText() {}

  /** A line a side and harm, one a side, kind and fate; numbers that nobody gives are left out. */
  static List<String> of(TimelineEvent event, String language) {
    List<String> lines = new ArrayList<>();
    event.casualties().forEach(side -> casualties(side, language).ifPresent(lines::add));
    event.equipment().forEach(lost -> lines.add(equipment(lost, language)));
    return lines;
  }

  private static Optional<String> casualties(SideCasualties side, String language) {
    Map<String, Optional<Range>> harms = new LinkedHashMap<>();
    harms.put("killed", side.killed());
    harms.put("injured", side.injured());
    harms.put("captured", side.captured());
    harms.put("missing", side.missing());
    harms.put("displaced", side.displaced());
    String told =
        harms.entrySet().stream()
            .flatMap(
                e ->
                    e
                        .getValue()
                        .map(r -> Words.of(language, "cas." + e.getKey(), range(r, language)))
                        .stream())
            .collect(Collectors.joining(" · "));
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(sideName(side.side(), language) + ": " + told);
  }

  private static String equipment(SideEquipment lost, String language) {
    String key = "equipment." + lost.kind();
    String kind = Words.has(key) ? Words.of(language, key) : lost.kind();
    String what = Words.of(language, "fate." + lost.fate().name().toLowerCase(Locale.ROOT), kind);
    String number =
        lost.number()
            .map(r -> range(r, language))
            .orElseGet(() -> Words.of(language, "fate.unknown"));
    return sideName(lost.side(), language) + ": " + what + ": " + number;
  }

  private static String sideName(String side, String language) {
    String key = "side." + side;
    return Words.has(key) ? Words.of(language, key) : side;
  }

  private static String range(Range range, String language) {
    return range.low() == range.high()
        ? String.valueOf(range.low())
        : Words.of(language, "cas.range", range.low(), range.high());
  }
}
