// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.calendar.DayRange;

/**
 * Chooses the date of an entry among those of its accounts: the most precise one that any account
 * supports, the one most often told among equally precise ones; a day taken from publication only
 * where no account has better.
 */
final class EntryDate {
  private EntryDate() {}

  static EventDate of(List<DatedMention> mentions) {
    Map<DayRange, Integer> told =
        new TreeMap<>(Comparator.comparing(DayRange::first).thenComparing(DayRange::last));
    mentions.forEach(m -> m.date().days().ifPresent(d -> told.merge(d, 1, Integer::sum)));
    return mentions.stream()
        .map(DatedMention::date)
        .min(
            Comparator.comparing(EventDate::isFromPublication)
                .thenComparing(d -> d.days().map(DayRange::days).orElse(Long.MAX_VALUE))
                .thenComparing(EntryDate::isDoubtful)
                .thenComparing(d -> -d.days().map(told::get).orElse(0))
                .thenComparing(d -> d.days().map(DayRange::first).orElse(LocalDate.MAX))
                .thenComparing(d -> d.time().isEmpty())
                .thenComparing(d -> d.time().orElse("")))
        .orElseThrow();
  }

  private static boolean isDoubtful(EventDate date) {
    return date.flags().stream().anyMatch(f -> f.contains("conflict") || f.contains("mismatch"));
  }
}
