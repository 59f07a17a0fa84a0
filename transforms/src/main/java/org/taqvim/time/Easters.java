// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Easter;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Rite;

/**
 * Finds Easter Sunday: of the western churches, which the Armenian one follows, and of the eastern
 * ones. Where the text does not say whose, both days bound it.
 *
 * <p>By the Gregorian and the Julian computus, right for 1900 to 2099.
 */
final class Easters {
  static final String FLAG = "rite-unknown";

  private static final int FIRST = 1900;
  private static final int LAST = 2099;

  /** The Julian calendar is so many days behind in 1900 to 2099. */
  private static final int JULIAN_DAYS = 13;

  private Easters() {}

  static Found find(Easter easter, TimeExpression e, Standpoint here) {
    Optional<Integer> year = year(easter, here);
    if (year.isEmpty() || year.get() < FIRST || year.get() > LAST) {
      return Found.nothing(CalendarSystem.GREGORIAN, "no year");
    }
    DayRange days = days(easter.rite(), year.get());
    boolean named = easter.year().year().isPresent() || easter.year().offset().isPresent();
    List<String> flags = named ? List.of() : List.of("year-inferred");
    if (days.days() == 1) {
      return Found.timed(
          days.first(), e, CalendarSystem.GREGORIAN, Optional.empty(), flags, "Easter Sunday");
    }
    Found both =
        new Found(
            Optional.of(days.first() + "/" + days.last()),
            Optional.of(days),
            CalendarSystem.GREGORIAN,
            Optional.empty(),
            flags,
            "from the western to the eastern Easter");
    return both.with(FLAG);
  }

  private static Optional<Integer> year(Easter easter, Standpoint here) {
    if (easter.year().year().isPresent()) {
      return easter.year().year();
    }
    if (easter.year().offset().isPresent()) {
      return here.year(
              easter.year().offset().get().origin() == Origin.CONTEXT
                  ? Origin.CONTEXT
                  : Origin.REFERENCE,
              CalendarSystem.GREGORIAN)
          .map(base -> base.year() + easter.year().offset().get().count());
    }
    return here.reference()
        .map(
            day ->
                days(easter.rite(), day.getYear()).first().isAfter(day)
                    ? day.getYear() - 1
                    : day.getYear());
  }

  private static DayRange days(Rite rite, int year) {
    return switch (rite) {
      case WESTERN -> DayRange.day(western(year));
      case EASTERN -> DayRange.day(eastern(year));
      case EITHER -> DayRange.of(western(year), eastern(year));
    };
  }

  /** The Gregorian computus, as the Anonymous of Nature (1876) wrote it. */
  static LocalDate western(int year) {
    int century = year / 100;
    int moon = (19 * (year % 19) + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    int epact = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - year % 19) / 11));
    int weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
    return LocalDate.of(year, 3, 28).plusDays(epact - weekday);
  }

  /** The Julian computus after Meeus. */
  static LocalDate eastern(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int sum = moon + weekday + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(JULIAN_DAYS);
  }
}
