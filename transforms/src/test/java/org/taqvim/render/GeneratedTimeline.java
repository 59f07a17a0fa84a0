// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.taqvim.timeline.TimelineEvent;

/** As many entries as asked for, in the likeness of the gold's. */
final class GeneratedTimeline {
  private GeneratedTimeline() {}

  /** A page of such entries. */
  static String page(int dated, int undated) {
    List<TimelineEvent> events = events(dated, undated);
    return Html.render(
        events,
        new RunFacts("0.1.0", "karabakh", dated, 0, events.size(), undated),
        GoldTimeline.labels());
  }

  /** Dated entries, their days drawn around a few peaks of thirty years, then undated ones. */
  static List<TimelineEvent> events(int dated, int undated) {
    List<TimelineEvent> gold = GoldTimeline.events();
    Random random = new Random(1404);
    List<LocalDate> days = new ArrayList<>();
    LocalDate[] peaks = {
      LocalDate.of(1992, 3, 1),
      LocalDate.of(2016, 4, 2),
      LocalDate.of(2020, 10, 1),
      LocalDate.of(2020, 10, 20),
      LocalDate.of(2022, 9, 13),
      LocalDate.of(2023, 9, 19)
    };
    for (int i = 0; i < dated; i++) {
      LocalDate peak = peaks[random.nextInt(peaks.length)];
      days.add(peak.plusDays((long) (random.nextGaussian() * 60)));
    }
    days.sort(null);
    List<TimelineEvent> events = new ArrayList<>();
    for (int i = 0; i < dated + undated; i++) {
      TimelineEvent model = gold.get(i % gold.size());
      Optional<LocalDate> day = i < dated ? Optional.of(days.get(i)) : Optional.empty();
      events.add(on(model, "g" + i, day));
    }
    return events;
  }

  /** One entry with the given date. */
  static TimelineEvent between(LocalDate first, LocalDate last, TimelineEvent.Precision precision) {
    return on(GoldTimeline.events().get(0), "g", Optional.of(first), Optional.of(last), precision);
  }

  private static TimelineEvent on(TimelineEvent e, String id, Optional<LocalDate> day) {
    return on(
        e,
        id,
        day,
        day,
        day.isPresent() ? TimelineEvent.Precision.DAY : TimelineEvent.Precision.UNKNOWN);
  }

  private static TimelineEvent on(
      TimelineEvent e,
      String id,
      Optional<LocalDate> day,
      Optional<LocalDate> last,
      TimelineEvent.Precision precision) {
    return new TimelineEvent(
        id,
        day,
        last,
        precision,
        e.time(),
        e.nativeDates(),
        e.type(),
        e.mode(),
        e.acled(),
        e.title(),
        e.actors(),
        e.places(),
        e.modality(),
        e.negated(),
        e.background(),
        e.claims(),
        e.casualties(),
        e.equipment(),
        day.isPresent() ? e.flags() : List.of("publication-unknown"),
        e.firstReported(),
        e.lastReported(),
        e.languages(),
        e.sources(),
        e.mergedBecause(),
        e.reports(),
        e.confidence());
  }
}
