// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Years;

/** Resolves seasons, decades and centuries, and the parts of years. */
final class Periods {
  private Periods() {}

  /** A season; one that names its year makes it the year named last. */
  static Found season(Season season, Standpoint here) {
    CalendarSystem system = season.calendar();
    Optional<Integer> year = season.year();
    Optional<CalendarDate> named =
        season
            .offset()
            .map(here::settled)
            .filter(o -> o.origin() == Origin.CONTEXT)
            .flatMap(o -> here.year(o.origin(), season.calendar()));
    if (year.isPresent()) {
      here.name(CalendarDate.of(system, year.get()));
    } else if (named.isPresent()) {
      system = named.get().system();
      year = Optional.of(named.get().year() + season.offset().orElseThrow().count());
    } else {
      year = here.reference().map(r -> seasonYear(season, r));
    }
    if (year.isEmpty()) {
      return Found.nothing(system, "reference unknown");
    }
    DayRange days = quarter(season.code(), system, year.get());
    return new Found(
        Optional.of(days.first().getYear() + "-" + season.code()),
        Optional.of(days),
        system,
        system == CalendarSystem.GREGORIAN
            ? Optional.empty()
            : Optional.of(year.get() + "-" + season.code()),
        season.year().isPresent() ? List.of() : List.of("year-inferred"),
        "season");
  }

  private static int seasonYear(Season season, LocalDate reference) {
    CalendarSystem system = season.calendar();
    int base = CalendarDate.from(reference, system).year();
    if (season.offset().isPresent()) {
      return base + season.offset().get().count();
    }
    for (int year = base + 1; year > base - 2; year--) {
      DayRange days = quarter(season.code(), system, year);
      boolean fits =
          switch (season.direction()) {
            case BEFORE -> days.last().isBefore(reference);
            case AFTER, NEXT ->
                !quarter(season.code(), system, year - 1).first().isAfter(reference);
            case WITHIN, LATEST, NEAREST, ONWARD, CLOSE -> !days.first().isAfter(reference);
          };
      if (fits) {
        return year;
      }
    }
    return base - 2;
  }

  private static DayRange quarter(String code, CalendarSystem system, int year) {
    int index = List.of("SP", "SU", "FA", "WI").indexOf(code);
    int first = system == CalendarSystem.SOLAR_HIJRI ? index * 3 + 1 : index * 3 + 3;
    CalendarSystem counted =
        system == CalendarSystem.SOLAR_HIJRI ? system : CalendarSystem.GREGORIAN;
    CalendarDate begin = CalendarDate.of(counted, year, first);
    return DayRange.of(begin.days().first(), begin.plusMonths(2).days().last());
  }

  static Found years(Years years, Optional<LocalDate> reference) {
    int first = years.first();
    if (years.offset().isPresent()) {
      if (reference.isEmpty()) {
        return Found.nothing(years.calendar(), "reference unknown");
      }
      int now = CalendarDate.from(reference.get(), years.calendar()).year();
      long counted =
          (Math.floorDiv(now, years.length()) + (long) years.offset().get().count())
              * years.length();
      if (counted < 1 || counted + years.length() > CalendarDate.MAX_YEAR) {
        return Found.nothing(years.calendar(), "beyond the years that can be written");
      }
      first = (int) counted;
    }
    CalendarDate begin = CalendarDate.of(years.calendar(), Math.max(1, first));
    CalendarDate end = CalendarDate.of(years.calendar(), first + years.length() - 1);
    DayRange days = DayRange.of(begin.days().first(), end.days().last());
    boolean gregorian = years.calendar() == CalendarSystem.GREGORIAN;
    String code =
        String.format(Locale.ROOT, years.length() == 10 ? "%03d" : "%02d", first / years.length());
    return new Found(
        Optional.of(gregorian ? code : days.first() + "/" + days.last()),
        Optional.of(days),
        years.calendar(),
        gregorian ? Optional.empty() : Optional.of(code),
        List.of(),
        "");
  }

  /** A half or quarter as a TIMEX3 value names it after its year. */
  static String half(TimeExpression e) {
    return e.edge().filter(Periods::isCut).map(x -> "-" + x).orElse("");
  }

  /** Whether an edge is a half or a quarter, which have days of their own. */
  private static boolean isCut(String edge) {
    return edge.startsWith("H") || edge.startsWith("Q");
  }

  /** Halves and quarters are cut; beginnings, middles and ends are too vague for that. */
  static DayRange part(CalendarDate date, String edge) {
    if (date.month() > 0 || !isCut(edge)) {
      return date.days();
    }
    int months = edge.charAt(0) == 'H' ? 6 : 3;
    CalendarDate first =
        CalendarDate.of(date.system(), date.year(), 1).plusMonths((edge.charAt(1) - '1') * months);
    return DayRange.of(first.days().first(), first.plusMonths(months - 1).days().last());
  }
}
