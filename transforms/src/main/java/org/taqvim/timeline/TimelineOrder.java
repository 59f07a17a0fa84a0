// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * The one total order of a timeline: by start, the narrower interval first, then by id; events
 * without any date last.
 */
public final class TimelineOrder {
  /** Compares two entries; equal only if their ids are. */
  public static final Comparator<TimelineEvent> COMPARATOR =
      Comparator.comparing((TimelineEvent e) -> e.start().orElse(LocalDate.MAX))
          .thenComparing(TimelineOrder::width)
          .thenComparing(TimelineEvent::id);

  /** The bucket of entries without a date: it sorts after every other. */
  public static final String UNDATED_BUCKET = "undated";

  private TimelineOrder() {}

  private static long width(TimelineEvent event) {
    Optional<Long> days =
        event.start().flatMap(s -> event.end().map(e -> ChronoUnit.DAYS.between(s, e)));
    return days.orElse(Long.MAX_VALUE);
  }

  /**
   * The month of an entry's start. Buckets sorted as strings, each sorted by {@link #COMPARATOR},
   * are the whole in order; years before 1 and after 9999 do not occur.
   */
  public static String bucket(TimelineEvent event) {
    return event.start().map(s -> s.toString().substring(0, 7)).orElse(UNDATED_BUCKET);
  }
}
