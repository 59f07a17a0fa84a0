// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * The civil calendar of Iran and Afghanistan by ICU's arithmetic.
 *
 * <p>The rule agrees with the 33-year cycle and with Iran's printed calendars in 1178-1500; outside
 * it is a projection, because the true rule is the observed March equinox.
 */
final class SolarHijri {
  private static final int FIRST_YEAR = 1100;
  private static final int LAST_YEAR = 1600;
  private static final long[] NEW_YEARS = newYears();

  private SolarHijri() {}

  static long epochDay(int year, int month, int day) {
    return newYear(year) + daysBefore(month) + day - 1;
  }

  static int monthLength(int year, int month) {
    if (month <= 6) {
      return 31;
    }
    return month < 12 || isLeap(year) ? 30 : 29;
  }

  static boolean isLeap(int year) {
    return newYear(year + 1) - newYear(year) == 366;
  }

  static CalendarDate from(long epochDay) {
    int year = Math.toIntExact(Math.floorDiv((epochDay + 492_268) * 10_000, 3_652_422)) + 1;
    while (newYear(year) > epochDay) {
      year--;
    }
    while (newYear(year + 1) <= epochDay) {
      year++;
    }
    int dayOfYear = Math.toIntExact(epochDay - newYear(year));
    int month = dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7;
    return CalendarDate.of(
        CalendarSystem.SOLAR_HIJRI, year, month, dayOfYear - daysBefore(month) + 1);
  }

  private static int daysBefore(int month) {
    return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  }

  private static long newYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR
        ? NEW_YEARS[year - FIRST_YEAR]
        : calculate(calendar(), year);
  }

  private static long[] newYears() {
    Calendar calendar = calendar();
    long[] days = new long[LAST_YEAR - FIRST_YEAR + 1];
    for (int i = 0; i < days.length; i++) {
      days[i] = calculate(calendar, FIRST_YEAR + i);
    }
    return days;
  }

  private static Calendar calendar() {
    return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=persian"));
  }

  private static long calculate(Calendar calendar, int year) {
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, 0);
    calendar.set(Calendar.DAY_OF_MONTH, 1);
    return Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L);
  }
}
