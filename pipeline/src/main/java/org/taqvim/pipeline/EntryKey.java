// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.taqvim.timeline.TimelineEvent;

/**
 * A string that sorts timeline entries as {@link org.taqvim.timeline.TimelineOrder} does: by start,
 * the narrower interval first, then by id; entries without a date last.
 */
final class EntryKey {
  private EntryKey() {}

  static String of(TimelineEvent entry) {
    Optional<LocalDate> start = entry.start();
    if (start.isEmpty()) {
      return "undated " + entry.id();
    }
    long days = entry.end().map(end -> ChronoUnit.DAYS.between(start.get(), end)).orElse(9999999L);
    return start.get() + " %07d ".formatted(days) + entry.id();
  }
}
