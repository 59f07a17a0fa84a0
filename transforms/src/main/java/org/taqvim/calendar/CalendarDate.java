// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A year, a month or a day of one calendar.
 *
 * @param system never {@link CalendarSystem#NONE}
 * @param month from 1; 0 where the date is a whole year
 * @param day from 1; 0 where the date is a whole year or month
 */
public record CalendarDate(CalendarSystem system, int year, int month, int day) {
  /** The last year that can be written; news needs far fewer. */
  public static final int MAX_YEAR = 9999;

  public CalendarDate {
    if (system == CalendarSystem.NONE || year < 1 || year > MAX_YEAR) {
      throw new IllegalArgumentException("no year: " + year + " of " + system);
    }
    if (month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
      throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
    }
    if (day > 0 && day > monthLength(system, year, month)) {
      throw new IllegalArgumentException(
          "no such day of " + system + ": " + year + "-" + month + "-" + day);
    }
  }

  public static CalendarDate of(CalendarSystem system, int year, int month, int day) {
    return new CalendarDate(system, year, month, day);
  }

  /** A whole month. */
  public static CalendarDate of(CalendarSystem system, int year, int month) {
    return new CalendarDate(system, year, month, 0);
  }

  /** A whole year. */
  public static CalendarDate of(CalendarSystem system, int year) {
    return new CalendarDate(system, year, 0, 0);
  }

  /** The day of a calendar that falls on an ISO day. */
  public static CalendarDate from(LocalDate day, CalendarSystem system) {
    return switch (system) {
      case SOLAR_HIJRI -> SolarHijri.from(day.toEpochDay());
      case LUNAR_HIJRI -> LunarHijri.from(day.toEpochDay());
      case GREGORIAN, NONE ->
          of(CalendarSystem.GREGORIAN, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    };
  }

  /** Whether the calendar has such a date; a day or month of 0 asks for the whole. */
  public static boolean exists(CalendarSystem system, int year, int month, int day) {
    return year >= 1
        && year < MAX_YEAR
        && month >= 0
        && month <= 12
        && day >= 0
        && (day == 0 || (month > 0 && day <= monthLength(system, year, month)));
  }

  /** How many days a month has. */
  public static int monthLength(CalendarSystem system, int year, int month) {
    return switch (system) {
      case SOLAR_HIJRI -> SolarHijri.monthLength(year, month);
      case LUNAR_HIJRI -> LunarHijri.monthLength(year, month);
      case GREGORIAN, NONE -> YearMonth.of(year, month).lengthOfMonth();
    };
  }

  /** All days that it covers. */
  public DayRange days() {
    int lastMonth = month == 0 ? 12 : month;
    int lastDay = day == 0 ? monthLength(system, year, lastMonth) : day;
    return DayRange.of(
        iso(year, Math.max(month, 1), Math.max(day, 1)), iso(year, lastMonth, lastDay));
  }

  /** The whole month that lies so many months later. */
  public CalendarDate plusMonths(int months) {
    int index = year * 12 + month - 1 + months;
    return of(system, Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
  }

  /** {@code 1399}, {@code 1399-07} or {@code 1399-07-06}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    for (int bound = 1000; bound > Math.max(year, 1); bound /= 10) {
      text.append('0');
    }
    text.append(year);
    if (month > 0) {
      two(text.append('-'), month);
    }
    if (day > 0) {
      two(text.append('-'), day);
    }
    return text.toString();
  }

  private static void two(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private LocalDate iso(int isoYear, int isoMonth, int isoDay) {
    return switch (system) {
      case SOLAR_HIJRI -> LocalDate.ofEpochDay(SolarHijri.epochDay(isoYear, isoMonth, isoDay));
      case LUNAR_HIJRI -> LocalDate.ofEpochDay(LunarHijri.epochDay(isoYear, isoMonth, isoDay));
      case GREGORIAN, NONE -> LocalDate.of(isoYear, isoMonth, isoDay);
    };
  }
}
