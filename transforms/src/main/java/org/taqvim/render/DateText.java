// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.time.LocalDate;
import java.util.Locale;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.TimelineEvent;
import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * An event's date in words, as wide as it is known: "12–13 July 2020 · 22–23 Tir 1399". The page's
 * {@code dates.js} says the same; a test holds them together.
 */
final class DateText {
  private enum Whole {
    NO,
    MONTHS,
    YEARS
  }

  private final String language;
  private final CalendarSystem calendar;

  private DateText(String language, CalendarSystem calendar) {
    this.language = language;
    this.calendar = calendar;
  }

  /** The date in both calendars, the one that the language counts by first. */
  static String of(TimelineEvent event, String language) {
    if (event.start().isEmpty()) {
      return Words.of(language, "date.unknown");
    }
    boolean persian = language.equals("fa");
    CalendarSystem own = persian ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN;
    CalendarSystem other = persian ? CalendarSystem.GREGORIAN : CalendarSystem.SOLAR_HIJRI;
    DayRange days = DayRange.of(event.start().get(), event.end().orElse(event.start().get()));
    DateText first = new DateText(language, own);
    DateText second = new DateText(language, other);
    boolean year = second.whole(days) == Whole.YEARS;
    String mine =
        year ? first.text(days, event.precision(), second) : first.text(days, event.precision());
    return mine + " · " + second.text(days, event.precision(), first);
  }

  private String text(DayRange days, Precision precision) {
    if (precision == Precision.APPROX) {
      return days.days() == 1 || isOneUnit(days)
          ? Words.of(language, "date.about", span(days))
          : between("date.about.between", days);
    }
    return precision == Precision.INTERVAL && days.days() > 1 && !isOneUnit(days)
        ? between("date.between", days)
        : span(days);
  }

  /** No finer than the date is known: a year of the other calendar is parts of two of this one. */
  private String text(DayRange days, Precision precision, DateText other) {
    Whole theirs = days.days() == 1 ? Whole.NO : other.whole(days);
    if (theirs == Whole.NO || whole(days) != Whole.NO) {
      return text(days, precision);
    }
    CalendarDate first = at(days.first());
    CalendarDate last = at(days.last());
    if (theirs == Whole.YEARS) {
      boolean between =
          (precision == Precision.INTERVAL || precision == Precision.APPROX)
              && first.year() != last.year()
              && !other.isOneUnit(days);
      if (between) {
        String key = precision == Precision.APPROX ? "date.about.between" : "date.between";
        return Words.of(language, key, digits(first.year()), digits(last.year()));
      }
      return first.year() == last.year()
          ? digits(first.year())
          : digits(first.year()) + "–" + digits(last.year());
    }
    return span(
        DayRange.of(
            CalendarDate.of(calendar, first.year(), first.month()).days().first(),
            CalendarDate.of(calendar, last.year(), last.month()).days().last()));
  }

  private String between(String key, DayRange days) {
    Whole whole = whole(days);
    return Words.of(language, key, bound(at(days.first()), whole), bound(at(days.last()), whole));
  }

  private String bound(CalendarDate date, Whole whole) {
    return switch (whole) {
      case YEARS -> digits(date.year());
      case MONTHS -> month(date);
      case NO -> day(date);
    };
  }

  private String span(DayRange days) {
    CalendarDate a = at(days.first());
    CalendarDate z = at(days.last());
    boolean sameYear = a.year() == z.year();
    boolean sameMonth = sameYear && a.month() == z.month();
    Whole whole = days.days() == 1 ? Whole.NO : whole(days);
    if (whole == Whole.YEARS) {
      return sameYear ? digits(a.year()) : digits(a.year()) + "–" + digits(z.year());
    }
    if (whole == Whole.MONTHS) {
      return sameMonth ? month(a) : (sameYear ? name(a) : month(a)) + " – " + month(z);
    }
    if (days.days() == 1) {
      return day(z);
    }
    return sameMonth
        ? digits(a.day()) + "–" + day(z)
        : (sameYear ? digits(a.day()) + " " + name(a) : day(a)) + " – " + day(z);
  }

  private boolean isOneUnit(DayRange days) {
    CalendarDate a = at(days.first());
    CalendarDate z = at(days.last());
    return switch (whole(days)) {
      case YEARS -> a.year() == z.year();
      case MONTHS -> a.year() == z.year() && a.month() == z.month();
      case NO -> false;
    };
  }

  private Whole whole(DayRange days) {
    CalendarDate a = at(days.first());
    CalendarDate z = at(days.last());
    if (a.day() != 1 || at(days.last().plusDays(1)).day() != 1) {
      return Whole.NO;
    }
    return a.month() == 1 && z.month() == 12 ? Whole.YEARS : Whole.MONTHS;
  }

  private CalendarDate at(LocalDate day) {
    return CalendarDate.from(day, calendar);
  }

  private String day(CalendarDate date) {
    return digits(date.day()) + " " + month(date);
  }

  private String month(CalendarDate date) {
    return name(date) + " " + digits(date.year());
  }

  private String name(CalendarDate date) {
    String set = calendar == CalendarSystem.SOLAR_HIJRI ? "solar" : "gregorian";
    return Words.of(language, "month." + set + "." + date.month());
  }

  private String digits(int number) {
    String latin = String.format(Locale.ROOT, "%d", number);
    if (!language.equals("fa")) {
      return latin;
    }
    StringBuilder persian = new StringBuilder(latin);
    for (int i = 0; i < persian.length(); i++) {
      persian.setCharAt(i, (char) (persian.charAt(i) - '0' + '\u06F0'));
    }
    return persian.toString();
  }
}
