// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taqvim.language.PackTable;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeMention;

/** What is known of a conflict's days: the tables of its profile that date articles and events. */
record KnownDays(Landmarks landmarks, KnownEvents events, Series series, NamedDays names) {
  /** A conflict of which nothing is known. */
  static final KnownDays NONE =
      new KnownDays(Landmarks.NONE, KnownEvents.NONE, Series.NONE, NamedDays.NONE);

  /**
   * From those of {@code landmarks.tsv}, {@code events.tsv}, {@code series.tsv} and {@code
   * names.tsv} that exist.
   */
  static KnownDays of(Function<String, Optional<PackTable>> tables) {
    return new KnownDays(
        tables.apply("landmarks.tsv").map(Landmarks::of).orElse(Landmarks.NONE),
        tables.apply("events.tsv").map(KnownEvents::of).orElse(KnownEvents.NONE),
        tables.apply("series.tsv").map(Series::of).orElse(Series.NONE),
        tables.apply("names.tsv").map(NamedDays::of).orElse(NamedDays.NONE));
  }

  /** Where an article alludes to them, in text order. */
  List<Allusion> find(
      TokenizedText text, List<Span> excluded, List<TimeMention> times, List<EventMention> told) {
    List<Allusion> found = new ArrayList<>(landmarks.find(text, excluded, times));
    found.addAll(events.find(told, times));
    found.addAll(series.find(times));
    return found.stream().distinct().sorted(Allusion.ORDER).toList();
  }
}
