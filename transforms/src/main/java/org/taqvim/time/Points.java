// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/** Resolves days, weeks, months and years from a standpoint, which every day found moves on. */
final class Points {
  private static final List<String> INFERRED = List.of("year-inferred");

  /** The name of the rule that counts so long after another time. */
  private static final String LATER = "later";

  private final Standpoint here;

  Points(Standpoint here) {
    this.here = here;
  }

  Found point(Point p, TimeExpression e) {
    if (p.year().isPresent()) {
      return absolute(p, e);
    }
    boolean bound = p.offset().map(o -> o.origin() == Origin.FOLLOWING).orElse(false);
    Optional<Found> onward =
        here.onward(p).map(date -> dated(date, p, e, INFERRED, "the story goes on"));
    if (onward.isPresent()) {
      return onward.get();
    }
    if (p.month().isPresent() && (p.offset().isEmpty() || bound)) {
      return here.reference()
          .map(r -> partial(p, e, r))
          .orElse(Found.nothing(p.calendar(), "reference unknown"));
    }
    if (p.offset().isPresent() && !bound) {
      return relative(p, p.offset().get(), e);
    }
    if (p.weekday().isPresent()) {
      return here.reference()
          .map(r -> day(DateSearch.weekday(r, p.weekday().get(), p.direction()), e, "weekday"))
          .orElse(Found.nothing(CalendarSystem.NONE, "reference unknown"));
    }
    return e.clock()
        .flatMap(here::dayOf)
        .or(here::today)
        .map(r -> day(r, e, "clock of the day that the text is at"))
        .orElse(Found.nothing(CalendarSystem.NONE, "reference unknown"));
  }

  private Found absolute(Point p, TimeExpression e) {
    int month = p.month().orElse(0);
    int day = p.day().orElse(0);
    int year = p.year().get();
    if (p.yearCalendar().isPresent()) {
      return within(CalendarDate.of(p.yearCalendar().get(), year), p, e);
    }
    if (p.calendar() == CalendarSystem.LUNAR_HIJRI
        && day == 30
        && !CalendarDate.exists(p.calendar(), year, month, day)) {
      // A sighted month may have the day that the table gives to the next one.
      CalendarDate next = CalendarDate.of(p.calendar(), year, month).plusMonths(1);
      return dated(
          CalendarDate.of(next.system(), next.year(), next.month(), 1), p, e, List.of(), "");
    }
    return CalendarDate.exists(p.calendar(), year, month, day)
        ? dated(CalendarDate.of(p.calendar(), year, month, day), p, e, List.of(), "")
        : Found.nothing(p.calendar(), "no such day");
  }

  /** A day or month of one calendar in a year of another; the year's first one. */
  private Found within(CalendarDate year, Point p, TimeExpression e) {
    int month = p.month().orElse(0);
    int day = p.day().orElse(0);
    DayRange days = year.days();
    LocalDate epoch = CalendarDate.of(p.calendar(), 1).days().first();
    if (days.first().isBefore(epoch)) {
      return Found.nothing(p.calendar(), "the year is before the calendar");
    }
    int first = CalendarDate.from(days.first(), p.calendar()).year();
    for (int candidate = first; candidate <= first + 2; candidate++) {
      if (CalendarDate.exists(p.calendar(), candidate, month, day)) {
        CalendarDate date = CalendarDate.of(p.calendar(), candidate, month, day);
        if (days.contains(date.days().first())) {
          return dated(date, p, e, List.of(), "in the year " + year + " of " + year.system());
        }
      }
    }
    return Found.nothing(p.calendar(), "no such day");
  }

  /** A date without a year, as seen from a day. */
  Found partial(Point p, TimeExpression e, LocalDate from) {
    return DateSearch.find(p, from)
        .map(hit -> dated(hit.date(), p, e, INFERRED, hit.how()))
        .orElse(Found.nothing(p.calendar(), "no such day"));
  }

  private Found relative(Point p, Offset said, TimeExpression e) {
    Offset offset = here.settled(said);
    boolean context = offset.origin() == Origin.CONTEXT;
    String how =
        (context ? "from the time named before: " : "from the reference: ")
            + offset.count()
            + " "
            + offset.unit();
    switch (offset.unit()) {
      case YEAR:
        if (p.calendar() == CalendarSystem.NONE) {
          return counted(p, offset, e, how);
        }
        return here.year(offset.origin(), p.yearCalendar().orElse(p.calendar()))
            .map(base -> inYear(p, base, offset.count(), e, how))
            .orElse(Found.nothing(p.calendar(), "reference unknown"));
      case MONTH:
        if (p.calendar() == CalendarSystem.NONE) {
          return counted(p, offset, e, how);
        }
        return here.month(offset.origin(), p.calendar())
            .map(base -> inMonth(p, base, offset.count(), e, how))
            .orElse(Found.nothing(p.calendar(), "reference unknown"));
      default:
        Optional<LocalDate> from = here.day(offset.origin());
        return from.map(day -> shift(day, p, offset, e, how))
            .orElse(Found.nothing(CalendarSystem.NONE, "reference unknown"));
    }
  }

  /** So many months or years from a day: the Gregorian month or year that it leads to. */
  private Found counted(Point p, Offset offset, TimeExpression e, String how) {
    Optional<LocalDate> from = here.day(offset.origin());
    if (from.isEmpty()) {
      return Found.nothing(CalendarSystem.NONE, "reference unknown");
    }
    LocalDate day = from.get();
    boolean months = offset.unit() == Unit.MONTH;
    boolean sameDay = p.direction() == Direction.WITHIN; // "two years ago on this day"
    LocalDate target = months ? day.plusMonths(offset.count()) : day.plusYears(offset.count());
    if (target.getYear() < 1) {
      return Found.nothing(CalendarSystem.NONE, "before the era");
    }
    CalendarDate date =
        CalendarDate.of(
            CalendarSystem.GREGORIAN,
            target.getYear(),
            months || sameDay ? target.getMonthValue() : 0,
            sameDay ? target.getDayOfMonth() : 0);
    return dated(date, p, e, List.of(), how);
  }

  private Found inYear(Point p, CalendarDate base, int count, TimeExpression e, String how) {
    if (p.yearCalendar().isPresent() && base.system() == p.yearCalendar().get()) {
      return within(CalendarDate.of(base.system(), base.year() + count), p, e);
    }
    CalendarSystem system = p.month().isPresent() ? p.calendar() : base.system();
    int year =
        count
            + (system == base.system()
                ? base.year()
                : CalendarDate.from(base.days().last(), system).year());
    int month = p.month().orElse(0);
    int day = p.day().orElse(0);
    return CalendarDate.exists(system, year, month, day)
        ? dated(CalendarDate.of(system, year, month, day), p, e, List.of(), how)
        : Found.nothing(system, "no such day");
  }

  private Found inMonth(Point p, CalendarDate base, int count, TimeExpression e, String how) {
    if (base.month() == 0) {
      return Found.nothing(p.calendar(), "no month before it");
    }
    CalendarDate month = base.plusMonths(count);
    int day = p.day().orElse(0);
    return CalendarDate.exists(month.system(), month.year(), month.month(), day)
        ? dated(
            CalendarDate.of(month.system(), month.year(), month.month(), day), p, e, List.of(), how)
        : Found.nothing(month.system(), "no such day");
  }

  private Found shift(LocalDate from, Point p, Offset offset, TimeExpression e, String how) {
    switch (offset.unit()) {
      case WEEK:
        if (p.weekday().isPresent() && p.direction() == Direction.BEFORE) {
          LocalDate last = DateSearch.weekday(from, p.weekday().get(), Direction.BEFORE);
          return day(last.plusWeeks(offset.count()), e, how);
        }
        if (p.weekday().isEmpty() && offset.count() > 0 && e.rule().startsWith(LATER)) {
          return day(from.plusWeeks(offset.count()), e, how); // "a week later": that long after it
        }
        LocalDate saturday =
            from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                .plusWeeks(offset.count());
        return p.weekday().isPresent()
            ? day(saturday.plusDays((p.weekday().get() + 1) % 7), e, how)
            : Found.week(saturday, how);
      case WEEKEND:
        LocalDate friday =
            from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                .plusWeeks(offset.count())
                .plusDays(6);
        return Found.weekend(friday, p.calendar(), how);
      case DAY:
        return named(from.plusDays(offset.count()), p, e, how);
      default:
        return day(from, e, how);
    }
  }

  /** A day given by its distance; a weekday beside it wins, a date beside it even more. */
  private Found named(LocalDate target, Point p, TimeExpression e, String how) {
    if (p.month().isPresent()) {
      CalendarDate near = CalendarDate.from(target, p.calendar());
      int day = p.day().orElse(0);
      for (int year : new int[] {near.year(), near.year() - 1, near.year() + 1}) {
        if (day > 0 && CalendarDate.exists(p.calendar(), year, p.month().get(), day)) {
          CalendarDate date = CalendarDate.of(p.calendar(), year, p.month().get(), day);
          if (Math.abs(date.days().first().toEpochDay() - target.toEpochDay()) < 183) {
            return dated(date, p, e, INFERRED, "the date beside it");
          }
        }
      }
    }
    if (p.weekday().isEmpty() || target.getDayOfWeek().getValue() == p.weekday().get()) {
      return day(target, e, how);
    }
    LocalDate before = target.with(TemporalAdjusters.previous(DayOfWeek.of(p.weekday().get())));
    LocalDate after = target.with(TemporalAdjusters.next(DayOfWeek.of(p.weekday().get())));
    boolean nearer =
        target.toEpochDay() - before.toEpochDay() <= after.toEpochDay() - target.toEpochDay();
    Found found = day(nearer ? before : after, e, how + ", the weekday decides");
    return found.with("weekday-date-conflict");
  }

  Found day(LocalDate day, TimeExpression e, String how) {
    if (Found.isBeyond(day)) {
      return Found.nothing(CalendarSystem.NONE, "beyond the years that can be written");
    }
    here.name(day, e.part().filter("NI"::equals).isPresent());
    return Found.timed(day, e, CalendarSystem.NONE, Optional.empty(), List.of(), how);
  }

  private Found dated(
      CalendarDate date, Point p, TimeExpression e, List<String> flags, String how) {
    List<String> all = flags;
    boolean foreign = date.system() != CalendarSystem.GREGORIAN;
    Optional<String> nativeValue = foreign ? Optional.of(date.toString()) : Optional.empty();
    if (date.system() == CalendarSystem.LUNAR_HIJRI) {
      all = and(all, "lunar-sighting");
    }
    here.name(date);
    if (date.day() > 0) {
      LocalDate day = date.days().first();
      if (p.weekday().isPresent() && p.weekday().get() != day.getDayOfWeek().getValue()) {
        all = and(all, "weekday-date-conflict");
      }
      return Found.timed(day, e, date.system(), nativeValue, all, how);
    }
    DayRange days = Periods.part(date, e.edge().orElse(""));
    String value =
        foreign
            ? days.first() + "/" + days.last()
            : date + (date.month() == 0 ? Periods.half(e) : "");
    return new Found(Optional.of(value), Optional.of(days), date.system(), nativeValue, all, how);
  }

  private static List<String> and(List<String> flags, String flag) {
    List<String> more = new ArrayList<>(flags);
    more.add(flag);
    return more;
  }

  private static boolean isOn(LocalDate day, int weekday) {
    return day.getDayOfWeek().getValue() == weekday;
  }

  /** Weeks are those that begin on a Monday of the month and end in it. */
  Found nth(Nth nth, TimeExpression e) {
    Found month =
        point(
            nth.month(),
            new TimeExpression(
                nth.month(), Optional.empty(), Optional.empty(), Optional.empty(), e.rule()));
    if (month.range().isEmpty()) {
      return month;
    }
    DayRange days = month.range().get();
    boolean last = nth.count() < 0;
    if (days.days() == 1) {
      LocalDate counted = days.first().plusDays(nth.count() - 1L);
      return day(counted, e, "day " + nth.count() + " from " + days.first());
    }
    int weekday = nth.unit() == Unit.WEEK ? 1 : nth.weekday().orElse(0);
    LocalDate day;
    if (weekday == 0) {
      day = last ? days.last() : days.first().plusDays(nth.count() - 1L);
    } else if (e.rule().equals(Rule.NTHDAY.title())
        && isOn(days.first().plusDays(nth.count() - 1L), weekday)) {
      day = days.first().plusDays(nth.count() - 1L);
    } else {
      DayOfWeek of = DayOfWeek.of(weekday);
      LocalDate latest = nth.unit() == Unit.WEEK ? days.last().minusDays(6) : days.last();
      day =
          last
              ? latest.with(TemporalAdjusters.previousOrSame(of))
              : days.first().with(TemporalAdjusters.nextOrSame(of)).plusWeeks(nth.count() - 1L);
    }
    if (!days.contains(day)) {
      return Found.nothing(month.calendar(), "no such day");
    }
    String how = "counted within " + month.value().orElse("");
    return nth.unit() == Unit.WEEK
        ? Found.week(day.minusDays(2), how)
        : Found.timed(day, e, month.calendar(), Optional.empty(), month.flags(), how);
  }
}
