// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;

/**
 * Reads the date that many outlets put into an article's address or file name.
 *
 * <p>Forms: {@code 2020/10/05}, {@code 2020-10-05}, {@code 20201005}, {@code 1399/07/14}, {@code
 * cdate=17112021}, the codes of Iranian agencies that begin with a Solar Hijri date, {@code
 * 13990725000562} and {@code 99072513462}, and long codes that begin with a Gregorian one, {@code
 * 202010221046932122}. An address with two different dates gives none.
 */
final class AddressDate {
  private static final int FIRST_YEAR = 1995;
  private static final int LAST_YEAR = 2049;

  private static final Pattern PARTED =
      Pattern.compile("(?<![0-9])(\\d{4})([/_.-])(\\d{1,2})\\2(\\d{1,2})(?![0-9])");
  private static final Pattern EIGHT =
      Pattern.compile("(?<![0-9A-Za-z])(\\d{4})(\\d\\d)(\\d\\d)(?![0-9A-Za-z])");
  private static final Pattern DAY_FIRST = Pattern.compile("date=(\\d\\d)(\\d\\d)(\\d{4})(?!\\d)");
  private static final Pattern LONG_CODE =
      Pattern.compile("(?<![0-9A-Za-z])(1[34]\\d\\d)(\\d\\d)(\\d\\d)\\d{4,8}(?![0-9A-Za-z])");
  private static final Pattern SHORT_CODE =
      Pattern.compile("(?:(?<=/)|^)([89]\\d)(\\d\\d)(\\d\\d)\\d{5}(?![0-9A-Za-z])");
  private static final Pattern NEW_CODE =
      Pattern.compile("(?<=/)(20[012]\\d)(\\d\\d)(\\d\\d)\\d{6,12}(?![0-9A-Za-z])");
  private static final Pattern MONTH =
      Pattern.compile("/((?:13|14|20)\\d\\d)/(\\d\\d)/(?!\\d\\d?/)");

  private AddressDate() {}

  static Optional<LocalDate> of(String address) {
    TreeSet<LocalDate> found = new TreeSet<>();
    for (Matcher m = PARTED.matcher(address); m.find(); ) {
      add(found, number(m, 1), number(m, 3), number(m, 4));
    }
    for (Pattern pattern : List.of(EIGHT, LONG_CODE, NEW_CODE)) {
      for (Matcher m = pattern.matcher(address); m.find(); ) {
        add(found, number(m, 1), number(m, 2), number(m, 3));
      }
    }
    for (Matcher m = DAY_FIRST.matcher(address); m.find(); ) {
      add(found, number(m, 3), number(m, 2), number(m, 1));
    }
    if (found.isEmpty()) {
      for (Matcher m = SHORT_CODE.matcher(address); m.find(); ) {
        add(found, 1300 + number(m, 1), number(m, 2), number(m, 3));
      }
    }
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }

  /** The days of the month that an address names without a day: {@code /2020/10/}. */
  static Optional<DayRange> month(String address) {
    TreeSet<LocalDate> found = new TreeSet<>();
    DayRange days = null;
    for (Matcher m = MONTH.matcher(address); m.find(); ) {
      int year = number(m, 1);
      int month = number(m, 2);
      Optional<CalendarSystem> system = system(year);
      if (system.isPresent() && month >= 1 && month <= 12) {
        days = CalendarDate.of(system.get(), year, month).days();
        found.add(days.first());
      }
    }
    return found.size() == 1 ? Optional.ofNullable(days) : Optional.empty();
  }

  private static Optional<CalendarSystem> system(int year) {
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      return Optional.of(CalendarSystem.GREGORIAN);
    }
    return year >= 1375 && year <= 1428
        ? Optional.of(CalendarSystem.SOLAR_HIJRI)
        : Optional.empty();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static void add(Set<LocalDate> found, int year, int month, int day) {
    Optional<CalendarSystem> system = system(year);
    if (system.isPresent()
        && month > 0
        && day > 0
        && CalendarDate.exists(system.get(), year, month, day)) {
      found.add(CalendarDate.of(system.get(), year, month, day).days().first());
    }
  }
}
