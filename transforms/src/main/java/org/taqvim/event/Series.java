// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.language.PackTable;
import org.taqvim.time.Reference;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeResolver;
import org.taqvim.time.TimeValue;

/**
 * Finds where an article enumerates documents of one row by their dates, such as the joint
 * statements of the leaders, and stops before the newest: as a rule it is older than that one.
 *
 * @param days the days of each row's documents, oldest first
 */
record Series(Map<String, List<LocalDate>> days) {
  /** A conflict of which no rows are known. */
  static final Series NONE = new Series(Map.of());

  /** Dates of one list stand within so many characters. */
  private static final int LIST = 120;

  static Series of(PackTable table) {
    Map<String, List<LocalDate>> days = new LinkedHashMap<>();
    for (PackTable.Row row : table.expect("series", "day", "note").rows()) {
      days.computeIfAbsent(row.get("series"), s -> new ArrayList<>())
          .add(LocalDate.parse(row.get("day")));
    }
    return new Series(days);
  }

  /** The first document after each list of at least the first two of its row. */
  List<Allusion> find(List<TimeMention> times) {
    if (times.stream().filter(t -> t.anchoring() == Anchoring.ABSOLUTE).count() < 2) {
      return List.of();
    }
    List<TimeValue> values = TimeResolver.resolve(times, Reference.unknown());
    List<Allusion> found = new ArrayList<>();
    days.forEach((series, row) -> leftOut(series, row, times, values).ifPresent(found::add));
    return found;
  }

  private static Optional<Allusion> leftOut(
      String series, List<LocalDate> row, List<TimeMention> times, List<TimeValue> values) {
    List<Integer> at = row.stream().map(day -> find(values, day)).toList();
    int listed = 0;
    while (listed < at.size()
        && at.get(listed) >= 0
        && (listed == 0 || isNear(times, at.get(listed - 1), at.get(listed)))) {
      listed++;
    }
    boolean whole = at.subList(listed, at.size()).stream().allMatch(i -> i < 0);
    if (listed < 2 || listed == at.size() || !whole) {
      return Optional.empty();
    }
    LocalDate next = row.get(listed);
    return Optional.of(
        new Allusion(
            series,
            next,
            next,
            times.get(at.get(0)).begin(),
            times.get(at.get(listed - 1)).end(),
            Optional.empty(),
            Allusion.Sense.LEFT_OUT));
  }

  private static boolean isNear(List<TimeMention> times, int before, int here) {
    int gap = times.get(here).begin() - times.get(before).end();
    return gap >= 0 && gap <= LIST;
  }

  /** A document may be dated a day later, where it was signed at midnight. */
  private static int find(List<TimeValue> values, LocalDate day) {
    for (int i = 0; i < values.size(); i++) {
      boolean found =
          values
              .get(i)
              .range()
              .filter(r -> r.days() == 1)
              .map(r -> ChronoUnit.DAYS.between(day, r.first()))
              .filter(late -> late == 0 || late == 1)
              .isPresent();
      if (found) {
        return i;
      }
    }
    return -1;
  }
}
