// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.calendar;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * The lunar Hijri calendar: Saudi Arabia's Umm al-Qura months 1300-1600, the tabular civil rule
 * (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30, epoch 16 July 622) beyond.
 *
 * <p>Iran's official months and sighted months differ by a day; who needs certainty widens by one.
 */
final class LunarHijri {
  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1600;
  private static final long TABULAR_EPOCH = LocalDate.of(622, 7, 19).toEpochDay();
  private static final long FIRST_DAY =
      HijrahChronology.INSTANCE.date(FIRST_YEAR, 1, 1).toEpochDay();
  private static final long LAST_DAY =
      HijrahChronology.INSTANCE.date(LAST_YEAR, 12, monthLength(LAST_YEAR, 12)).toEpochDay();

  private LunarHijri() {}

  static long epochDay(int year, int month, int day) {
    return isTabled(year)
        ? HijrahChronology.INSTANCE.date(year, month, 1).toEpochDay() + day - 1
        : tabularDay(year, month) + day - 1;
  }

  static int monthLength(int year, int month) {
    if (isTabled(year)) {
      return HijrahChronology.INSTANCE.date(year, month, 1).lengthOfMonth();
    }
    boolean leap = Math.floorMod(11 * year + 14, 30) < 11;
    return month % 2 == 1 || (month == 12 && leap) ? 30 : 29;
  }

  static CalendarDate from(long epochDay) {
    if (epochDay >= FIRST_DAY && epochDay <= LAST_DAY) {
      HijrahDate date = HijrahChronology.INSTANCE.dateEpochDay(epochDay);
      return CalendarDate.of(
          CalendarSystem.LUNAR_HIJRI,
          date.get(ChronoField.YEAR),
          date.get(ChronoField.MONTH_OF_YEAR),
          date.get(ChronoField.DAY_OF_MONTH));
    }
    int year = Math.toIntExact(Math.floorDiv(30 * (epochDay - TABULAR_EPOCH) + 10_646, 10_631));
    int month = 1;
    while (month < 12 && tabularDay(year, month + 1) <= epochDay) {
      month++;
    }
    int day = Math.toIntExact(epochDay - tabularDay(year, month) + 1);
    return CalendarDate.of(
        CalendarSystem.LUNAR_HIJRI, year, month, Math.min(day, monthLength(year, month)));
  }

  private static boolean isTabled(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static long tabularDay(int year, int month) {
    return TABULAR_EPOCH
        + 354L * (year - 1)
        + Math.floorDiv(11 * year + 3, 30)
        + (29L * (month - 1) + month / 2);
  }
}
