// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;

/** Which calendar a year's number belongs to. */
final class YearReading {
  private static final int OLDEST_GREGORIAN = 1600;

  private final CalendarSystem home;

  YearReading(CalendarSystem home) {
    this.home = home;
  }

  /** A year of a calendar. */
  record Year(CalendarSystem calendar, int year) {}

  /**
   * Reads a year.
   *
   * @param era the value of an era word, or empty
   * @param month the calendar of the month beside it, where there is one
   * @return empty where the number can be no year
   */
  Optional<Year> read(int number, boolean twoDigits, String era, Optional<CalendarSystem> month) {
    CalendarSystem calendar = calendar(number, twoDigits, era, month);
    int year = twoDigits ? widen(number, calendar) : number;
    return CalendarDate.exists(calendar, year, 0, 0)
        ? Optional.of(new Year(calendar, year))
        : Optional.empty();
  }

  private CalendarSystem calendar(
      int number, boolean twoDigits, String era, Optional<CalendarSystem> month) {
    switch (era) {
      case "gregorian":
        return CalendarSystem.GREGORIAN;
      case "solar-hijri":
        return CalendarSystem.SOLAR_HIJRI;
      case "lunar-hijri":
        return CalendarSystem.LUNAR_HIJRI;
      case "hijri":
        return home == CalendarSystem.SOLAR_HIJRI && number >= 1300
            ? CalendarSystem.SOLAR_HIJRI
            : CalendarSystem.LUNAR_HIJRI;
      default:
        break;
    }
    if (twoDigits) {
      return month.orElse(home);
    }
    if (number >= OLDEST_GREGORIAN) {
      return CalendarSystem.GREGORIAN;
    }
    if (isOfOurs(number, month)) {
      return home;
    }
    if (month.isPresent()
        && (month.get() != CalendarSystem.GREGORIAN || number < 1300 || number > 1460)) {
      return month.get();
    }
    return number >= 1200 && number < 1500 ? hijri() : CalendarSystem.GREGORIAN;
  }

  /** Solar years beside lunar months: the lunar years of these numbers were over by 2000. */
  private boolean isOfOurs(int number, Optional<CalendarSystem> month) {
    return home == CalendarSystem.SOLAR_HIJRI
        && month.equals(Optional.of(CalendarSystem.LUNAR_HIJRI))
        && number >= 1385
        && number <= 1410;
  }

  private CalendarSystem hijri() {
    return home == CalendarSystem.SOLAR_HIJRI ? home : CalendarSystem.LUNAR_HIJRI;
  }

  private static int widen(int number, CalendarSystem calendar) {
    return switch (calendar) {
      case SOLAR_HIJRI -> number < 20 ? 1400 + number : 1300 + number;
      case LUNAR_HIJRI -> number < 60 ? 1400 + number : 1300 + number;
      case GREGORIAN, NONE -> number < 40 ? 2000 + number : 1900 + number;
    };
  }
}
