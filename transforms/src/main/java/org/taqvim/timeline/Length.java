// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeValue;
import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * A length of time in whole units.
 *
 * @param count how many
 * @param unit D, W, M or Y, as TIMEX3 has them
 */
record Length(int count, char unit) {
  private static final Pattern CODE = Pattern.compile("P(\\d{1,4})([DWMY])");

  /** The length that a time expression means, if it means one. */
  static Optional<Length> of(TimeValue value) {
    Matcher code = CODE.matcher(value.value().orElse(""));
    return code.lookingAt()
        ? Optional.of(new Length(Integer.parseInt(code.group(1)), code.group(2).charAt(0)))
        : Optional.empty();
  }

  /**
   * The days of this length that end on the last of the days given: so many days, the last counted
   * in; but rounder lengths from the day of the same name.
   */
  DayRange endingWith(DayRange end) {
    LocalDate last = end.last();
    LocalDate first = unit == 'D' ? last.minusDays(count - 1L) : moved(last, -count);
    return DayRange.of(first.isAfter(last) ? last : first, last);
  }

  /** The days so long after a day, or before it, as exactly as the unit tells. */
  DayRange from(LocalDate day, boolean later) {
    LocalDate there = moved(day, later ? count : -count);
    return switch (unit) {
      case 'M' -> DayRange.of(there.withDayOfMonth(1), YearMonth.from(there).atEndOfMonth());
      case 'Y' -> DayRange.of(there.withDayOfYear(1), there.withDayOfYear(there.lengthOfYear()));
      default -> DayRange.day(there);
    };
  }

  /** How exactly a day is told by this length from another. */
  Precision precision() {
    return unit == 'M' ? Precision.MONTH : unit == 'Y' ? Precision.YEAR : Precision.DAY;
  }

  private LocalDate moved(LocalDate day, int by) {
    return switch (unit) {
      case 'D' -> day.plusDays(by);
      case 'W' -> day.plusWeeks(by);
      case 'M' -> day.plusMonths(by);
      default -> day.plusYears(by);
    };
  }
}
