// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.taqvim.calendar.DayRange;

/**
 * How sharp a date is, the sharpest first; of dates as sharp the earlier first, the undated last.
 *
 * @param days how many days it may mean
 */
record Sharpness(Facts.Kind kind, long days, LocalDate first) implements Comparable<Sharpness> {
  private static final Comparator<Sharpness> ORDER =
      Comparator.comparing(Sharpness::kind)
          .thenComparingLong(Sharpness::days)
          .thenComparing(Sharpness::first);

  private record Sorted<T>(Sharpness sharpness, T value) {}

  static Sharpness of(Facts facts) {
    return new Sharpness(
        facts.kind(),
        facts.days().map(DayRange::days).orElse(Long.MAX_VALUE),
        facts.days().map(DayRange::first).orElse(LocalDate.MAX));
  }

  @Override
  public int compareTo(Sharpness other) {
    return ORDER.compare(this, other);
  }

  /**
   * Sorts by the sharpness of dates, which is read once for each value, not once for each
   * comparison.
   *
   * @param facts whose date a value has
   * @param then the order of values whose dates are as sharp and begin alike
   */
  static <T> List<T> sharpestFirst(
      Collection<T> values, Function<T, Facts> facts, Comparator<T> then) {
    return values.stream()
        .map(v -> new Sorted<>(of(facts.apply(v)), v))
        .sorted(
            Comparator.comparing((Sorted<T> s) -> s.sharpness())
                .thenComparing(s -> s.value(), then))
        .map(Sorted::value)
        .toList();
  }
}
