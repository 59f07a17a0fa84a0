// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;

/**
 * A value on its way to a {@link TimeValue}.
 *
 * @param how which way led to it, for {@code --explain}
 */
record Found(
    Optional<String> value,
    Optional<DayRange> range,
    CalendarSystem calendar,
    Optional<String> nativeValue,
    List<String> flags,
    String how) {

  static Found nothing(CalendarSystem calendar, String why) {
    return new Found(
        Optional.empty(), Optional.empty(), calendar, Optional.empty(), List.of(), why);
  }

  /** A value that lies nowhere on the day line. */
  static Found plain(String value) {
    return new Found(
        Optional.of(value), Optional.empty(), CalendarSystem.NONE, Optional.empty(), List.of(), "");
  }

  Found with(String flag) {
    List<String> more = new ArrayList<>(flags);
    more.add(flag);
    return new Found(value, range, calendar, nativeValue, more, how);
  }

  /** A day with the clock time or part that the expression names. */
  static Found timed(
      LocalDate day,
      TimeExpression e,
      CalendarSystem calendar,
      Optional<String> nativeValue,
      List<String> flags,
      String how) {
    LocalDate shown = day;
    String value;
    if (e.clock().isPresent()) {
      TimeExpression.Clock clock = e.clock().get();
      value = day + "T" + two(clock.hour()) + ":" + two(clock.minute());
    } else if (e.part().isPresent() && e.part().get().equals("EVE")) {
      shown = day.minusDays(1);
      value = shown + "TNI";
    } else {
      value = e.part().map(part -> day + "T" + part).orElse(day.toString());
    }
    DayRange range = DayRange.day(shown);
    if (calendar == CalendarSystem.LUNAR_HIJRI) {
      range = DayRange.of(shown.minusDays(1), shown.plusDays(1));
    }
    return new Found(Optional.of(value), Optional.of(range), calendar, nativeValue, flags, how);
  }

  /**
   * The week that begins on a Saturday; its number is that of the ISO week that it shares most days
   * with.
   */
  static Found week(LocalDate saturday, String how) {
    if (isBeyond(saturday)) {
      return Found.nothing(CalendarSystem.NONE, "beyond the years that can be written");
    }
    LocalDate monday = saturday.plusDays(2);
    String value =
        monday.get(IsoFields.WEEK_BASED_YEAR)
            + "-W"
            + two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Found(
        Optional.of(value),
        Optional.of(DayRange.of(saturday, saturday.plusDays(6))),
        CalendarSystem.NONE,
        Optional.empty(),
        List.of(),
        how);
  }

  /** Thursday and Friday in Iran and Afghanistan, Friday and Saturday in Arab states. */
  static Found weekend(LocalDate friday, CalendarSystem home, String how) {
    LocalDate first = home == CalendarSystem.SOLAR_HIJRI ? friday.minusDays(1) : friday;
    Found week = week(friday.minusDays(6), how);
    return new Found(
        week.value.map(value -> value + "-WE"),
        Optional.of(DayRange.of(first, first.plusDays(1))),
        CalendarSystem.NONE,
        Optional.empty(),
        List.of(),
        how);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static boolean isBeyond(LocalDate day) {
    return day.getYear() < 1 || day.getYear() > 9000;
  }
}
