// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Length;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Repetition;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeExpression.Vague;
import org.taqvim.time.TimeExpression.Years;

/** The resolving of one text's mentions against one day, or against none. */
final class Resolution {
  /** How many years a search for a date that not every year has may go. */
  private static final int MAX_SEARCH = 12;

  private static final int HALF_YEAR = 183;

  /** How far ahead news announces a day by weekday and date. */
  private static final int DAYS_AHEAD = 60;

  private final Optional<LocalDate> reference;
  private final String shown;
  private Optional<CalendarDate> contextDay = Optional.empty();
  private Optional<CalendarDate> contextMonth = Optional.empty();
  private Optional<CalendarDate> contextYear = Optional.empty();

  Resolution(Optional<LocalDate> reference, String shown) {
    this.reference = reference;
    this.shown = shown;
  }

  List<TimeValue> all(List<TimeMention> mentions) {
    List<TimeValue> values = new ArrayList<>(mentions.size());
    List<Optional<LocalDate>> bounds = bounds(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      int at = i;
      values.add(one(mentions.get(i), bounds.get(i).or(() -> near(mentions, at))));
    }
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).flags().contains(Glosses.FLAG)) {
        compare(mentions, values, i);
      }
    }
    return List.copyOf(values);
  }

  /** For each mention that is not after the next one, the day of that one. */
  private List<Optional<LocalDate>> bounds(List<TimeMention> mentions) {
    List<Optional<LocalDate>> bounds =
        new ArrayList<>(Collections.nCopies(mentions.size(), Optional.empty()));
    for (int i = mentions.size() - 2; i >= 0; i--) {
      if (isFollowing(mentions.get(i))) {
        TimeExpression next = mentions.get(i + 1).expression();
        LocalDate from = bounds.get(i + 1).or(() -> reference).orElse(LocalDate.MIN);
        bounds.set(
            i, reference.isEmpty() ? Optional.empty() : latest((Point) next.content(), next, from));
      }
    }
    return bounds;
  }

  private Optional<LocalDate> latest(Point p, TimeExpression e, LocalDate from) {
    return p.month().isPresent()
        ? partial(p, e, from).range.map(DayRange::last)
        : p.weekday().map(weekday -> weekday(from, weekday, p.direction()));
  }

  private static boolean isFollowing(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.offset().map(o -> o.origin() == Origin.FOLLOWING).orElse(false);
  }

  /** The day that a gloss with a year gives to a partial date beside it. */
  private Optional<LocalDate> near(List<TimeMention> mentions, int at) {
    if (mentions.get(at).anchoring() != TimeMention.Anchoring.PARTIAL) {
      return isBareWeekday(mentions.get(at)) ? dayOfGloss(mentions, at) : Optional.empty();
    }
    for (int other : new int[] {at + 1, at - 1}) {
      int later = Math.max(at, other);
      if (other >= 0
          && later < mentions.size()
          && mentions.get(later).flags().contains(Glosses.FLAG)
          && mentions.get(other).expression().content() instanceof Point p
          && p.year().isPresent()
          && p.day().isPresent()) {
        return find(mentions.get(other).expression()).range.map(DayRange::last);
      }
    }
    return Optional.empty();
  }

  private static boolean isBareWeekday(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.weekday().isPresent()
        && p.month().isEmpty()
        && p.offset().isEmpty()
        && p.direction() == Direction.LATEST;
  }

  /** The day in brackets after a weekday, where it falls on that weekday. */
  private Optional<LocalDate> dayOfGloss(List<TimeMention> mentions, int at) {
    if (at + 1 >= mentions.size() || !mentions.get(at + 1).flags().contains(Glosses.FLAG)) {
      return Optional.empty();
    }
    TimeExpression gloss = mentions.get(at + 1).expression();
    Point own = (Point) mentions.get(at).expression().content();
    if (!(gloss.content() instanceof Point p) || p.day().isEmpty()) {
      return Optional.empty();
    }
    int weekday = own.weekday().orElseThrow();
    return find(gloss)
        .range
        .map(DayRange::last)
        .filter(day -> day.getDayOfWeek().getValue() == weekday);
  }

  /** Flags both of two dates that should be one day and are not. */
  private static void compare(List<TimeMention> mentions, List<TimeValue> values, int at) {
    Optional<DayRange> a = values.get(at - 1).range();
    Optional<DayRange> b = values.get(at).range();
    if (a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get())) {
      return;
    }
    boolean weekday = hasWeekday(mentions.get(at - 1)) || hasWeekday(mentions.get(at));
    String flag = weekday ? "weekday-date-conflict" : "gloss-conflict";
    values.set(at - 1, flagged(values.get(at - 1), flag));
    values.set(at, flagged(values.get(at), flag));
  }

  private static boolean hasWeekday(TimeMention mention) {
    return mention.expression().content() instanceof Point p && p.weekday().isPresent();
  }

  private static TimeValue flagged(TimeValue value, String flag) {
    if (value.flags().contains(flag)) {
      return value;
    }
    List<String> flags = new ArrayList<>(value.flags());
    flags.add(flag);
    return new TimeValue(
        value.value(),
        value.range(),
        value.calendar(),
        value.nativeValue(),
        flags,
        value.rule(),
        value.reference());
  }

  private TimeValue one(TimeMention mention, Optional<LocalDate> bound) {
    TimeExpression e = mention.expression();
    Found found = bound.map(day -> beside(day, (Point) e.content(), e)).orElseGet(() -> find(e));
    boolean usesReference =
        mention.anchoring() != TimeMention.Anchoring.ABSOLUTE
            && mention.anchoring() != TimeMention.Anchoring.NONE;
    List<String> flags = new ArrayList<>(mention.flags());
    for (String flag : found.flags) {
      if (!flags.contains(flag)) {
        flags.add(flag);
      }
    }
    return new TimeValue(
        found.value,
        found.range,
        found.calendar,
        found.nativeValue,
        flags,
        found.how.isEmpty() ? e.rule() : e.rule() + ": " + found.how,
        usesReference ? Optional.of(shown) : Optional.empty());
  }

  private Found beside(LocalDate day, Point p, TimeExpression e) {
    if (p.month().isPresent()) {
      return partial(p, e, day);
    }
    return p.offset().isPresent()
        ? day(weekday(day, p.weekday().orElseThrow(), Direction.LATEST), e, "not after the next")
        : day(day, e, "the day in brackets");
  }

  /** A value on its way to a {@link TimeValue}. */
  private record Found(
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

    Found with(String flag) {
      List<String> more = new ArrayList<>(flags);
      more.add(flag);
      return new Found(value, range, calendar, nativeValue, more, how);
    }

    static Found plain(String value) {
      return new Found(
          Optional.of(value),
          Optional.empty(),
          CalendarSystem.NONE,
          Optional.empty(),
          List.of(),
          "");
    }
  }

  private Found find(TimeExpression e) {
    if (e.content() instanceof Length length) {
      return Found.plain(length.value());
    }
    if (e.content() instanceof Repetition repetition) {
      return Found.plain(repetition.value());
    }
    if (e.content() instanceof Vague vague) {
      return Found.plain(vague.value());
    }
    if (e.content() instanceof Nth nth) {
      return nth(nth, e);
    }
    if (e.content() instanceof Season season) {
      return season(season);
    }
    if (e.content() instanceof Years years) {
      return years(years);
    }
    return point((Point) e.content(), e);
  }

  private Found point(Point p, TimeExpression e) {
    if (p.year().isPresent()) {
      return absolute(p, e);
    }
    boolean bound = p.offset().map(o -> o.origin() == Origin.FOLLOWING).orElse(false);
    if (p.month().isPresent() && (p.offset().isEmpty() || bound)) {
      return reference
          .map(r -> partial(p, e, r))
          .orElse(Found.nothing(p.calendar(), "reference unknown"));
    }
    if (p.offset().isPresent() && !bound) {
      return relative(p, p.offset().get(), e);
    }
    if (p.weekday().isPresent()) {
      return reference
          .map(r -> day(weekday(r, p.weekday().get(), p.direction()), e, "weekday"))
          .orElse(Found.nothing(CalendarSystem.NONE, "reference unknown"));
    }
    return reference
        .map(r -> day(r, e, "clock of the reference day"))
        .orElse(Found.nothing(CalendarSystem.NONE, "reference unknown"));
  }

  private Found absolute(Point p, TimeExpression e) {
    int month = p.month().orElse(0);
    int day = p.day().orElse(0);
    int year = p.year().get();
    if (p.yearCalendar().isEmpty()) {
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
    DayRange within = CalendarDate.of(p.yearCalendar().get(), year).days();
    int first = CalendarDate.from(within.first(), p.calendar()).year();
    for (int candidate = first; candidate <= first + 2; candidate++) {
      if (CalendarDate.exists(p.calendar(), candidate, month, day)) {
        CalendarDate date = CalendarDate.of(p.calendar(), candidate, month, day);
        if (within.contains(date.days().first())) {
          return dated(
              date, p, e, List.of(), "in the year " + year + " of " + p.yearCalendar().get());
        }
      }
    }
    return Found.nothing(p.calendar(), "no such day");
  }

  private Found partial(Point p, TimeExpression e, LocalDate r) {
    CalendarDate today = CalendarDate.from(r, p.calendar());
    int month = p.month().get();
    int day = p.day().orElse(0);
    boolean forward = p.direction() == Direction.AFTER || p.direction() == Direction.NEXT;
    for (int i = -1; i <= MAX_SEARCH; i++) {
      int year = forward ? today.year() + i : today.year() - i;
      if (!CalendarDate.exists(p.calendar(), year, month, day)) {
        continue;
      }
      CalendarDate date = CalendarDate.of(p.calendar(), year, month, day);
      if (fits(date, today, r, p.direction())) {
        Optional<CalendarDate> next = soon(date, p, r);
        if (next.isPresent()) {
          return dated(next.get(), p, e, List.of("year-inferred"), "the weekday decides");
        }
        return dated(date, p, e, List.of("year-inferred"), direction(p.direction()));
      }
    }
    return Found.nothing(p.calendar(), "no such day");
  }

  /** The date a year later, where it lies just ahead and only there falls on the weekday named. */
  private static Optional<CalendarDate> soon(CalendarDate last, Point p, LocalDate reference) {
    boolean open = p.direction() == Direction.LATEST && p.weekday().isPresent() && last.day() > 0;
    if (!open
        || isOn(last, p.weekday().get())
        || !CalendarDate.exists(last.system(), last.year() + 1, last.month(), last.day())) {
      return Optional.empty();
    }
    CalendarDate next = CalendarDate.of(last.system(), last.year() + 1, last.month(), last.day());
    boolean near = !next.days().first().isAfter(reference.plusDays(DAYS_AHEAD));
    return near && isOn(next, p.weekday().get()) ? Optional.of(next) : Optional.empty();
  }

  private static boolean isOn(CalendarDate date, int weekday) {
    return date.days().first().getDayOfWeek().getValue() == weekday;
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case LATEST -> "latest not after the reference";
      case BEFORE -> "latest before the reference";
      case WITHIN -> "in the year of the reference";
      case AFTER -> "first after the reference";
      case NEXT -> "first not before the reference";
      case NEAREST -> "nearest to the reference";
    };
  }

  private static boolean fits(
      CalendarDate date, CalendarDate today, LocalDate reference, Direction direction) {
    DayRange days = date.days();
    return switch (direction) {
      case LATEST -> !days.first().isAfter(reference);
      case BEFORE -> days.last().isBefore(reference);
      case WITHIN -> date.year() == today.year();
      case AFTER -> days.first().isAfter(reference);
      case NEXT -> !days.last().isBefore(reference);
      case NEAREST -> Math.abs(days.first().toEpochDay() - reference.toEpochDay()) <= HALF_YEAR;
    };
  }

  private Found relative(Point p, Offset offset, TimeExpression e) {
    boolean context = offset.origin() == Origin.CONTEXT;
    String how =
        (context ? "from the time named before: " : "from the reference: ")
            + offset.count()
            + " "
            + offset.unit();
    switch (offset.unit()) {
      case YEAR:
        if (p.calendar() == CalendarSystem.NONE) {
          return counted(p, offset, context, e, how);
        }
        return base(context ? contextYear : Optional.empty(), p.calendar())
            .map(base -> inYear(p, base, offset.count(), e, how))
            .orElse(Found.nothing(p.calendar(), "reference unknown"));
      case MONTH:
        if (p.calendar() == CalendarSystem.NONE) {
          return counted(p, offset, context, e, how);
        }
        return base(context ? contextMonth : Optional.empty(), p.calendar())
            .map(base -> inMonth(p, base, offset.count(), e, how))
            .orElse(Found.nothing(p.calendar(), "reference unknown"));
      default:
        Optional<LocalDate> from =
            context && contextDay.isPresent() ? contextDay.map(d -> d.days().first()) : reference;
        return from.map(day -> shift(day, p, offset, e, how))
            .orElse(Found.nothing(CalendarSystem.NONE, "reference unknown"));
    }
  }

  /** So many months or years from a day: the Gregorian month or year that it leads to. */
  private Found counted(Point p, Offset offset, boolean context, TimeExpression e, String how) {
    Optional<LocalDate> from =
        context && contextDay.isPresent() ? contextDay.map(d -> d.days().first()) : reference;
    if (from.isEmpty()) {
      return Found.nothing(CalendarSystem.NONE, "reference unknown");
    }
    LocalDate day = from.get();
    boolean months = offset.unit() == Unit.MONTH;
    LocalDate target = months ? day.plusMonths(offset.count()) : day.plusYears(offset.count());
    if (target.getYear() < 1) {
      return Found.nothing(CalendarSystem.NONE, "before the era");
    }
    CalendarDate date =
        CalendarDate.of(
            CalendarSystem.GREGORIAN, target.getYear(), months ? target.getMonthValue() : 0, 0);
    return dated(date, p, e, List.of(), how);
  }

  /** The context's date, or the reference in a calendar. */
  private Optional<CalendarDate> base(Optional<CalendarDate> context, CalendarSystem calendar) {
    CalendarSystem system = calendar == CalendarSystem.NONE ? CalendarSystem.GREGORIAN : calendar;
    return context.or(() -> reference.map(r -> CalendarDate.from(r, system)));
  }

  private Found inYear(Point p, CalendarDate base, int count, TimeExpression e, String how) {
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
        LocalDate saturday =
            from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                .plusWeeks(offset.count());
        return p.weekday().isPresent()
            ? day(saturday.plusDays((p.weekday().get() + 1) % 7), e, how)
            : week(saturday, how);
      case WEEKEND:
        LocalDate friday =
            from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                .plusWeeks(offset.count())
                .plusDays(6);
        return weekend(friday, how);
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
            return dated(date, p, e, List.of("year-inferred"), "the date beside it");
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

  private static LocalDate weekday(LocalDate from, int weekday, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return switch (direction) {
      case LATEST -> from.with(TemporalAdjusters.previousOrSame(day));
      case BEFORE -> from.with(TemporalAdjusters.previous(day));
      case WITHIN ->
          from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
              .plusDays((weekday + 1) % 7);
      case AFTER -> from.with(TemporalAdjusters.next(day));
      case NEXT, NEAREST -> from.with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private Found day(LocalDate day, TimeExpression e, String how) {
    if (isBeyond(day)) {
      return Found.nothing(CalendarSystem.NONE, "beyond the years that can be written");
    }
    contextDay = Optional.of(CalendarDate.from(day, CalendarSystem.GREGORIAN));
    return timed(day, e, CalendarSystem.NONE, Optional.empty(), List.of(), how);
  }

  private Found dated(
      CalendarDate date, Point p, TimeExpression e, List<String> flags, String how) {
    List<String> all = new ArrayList<>(flags);
    boolean foreign = date.system() != CalendarSystem.GREGORIAN;
    Optional<String> nativeValue = foreign ? Optional.of(date.toString()) : Optional.empty();
    if (date.system() == CalendarSystem.LUNAR_HIJRI) {
      all.add("lunar-sighting");
    }
    contextYear = Optional.of(date);
    if (date.month() > 0) {
      contextMonth = Optional.of(date);
    }
    if (date.day() > 0) {
      contextDay = Optional.of(date);
      LocalDate day = date.days().first();
      if (p.weekday().isPresent() && p.weekday().get() != day.getDayOfWeek().getValue()) {
        all.add("weekday-date-conflict");
      }
      return timed(day, e, date.system(), nativeValue, all, how);
    }
    DayRange days = part(date, e.edge().orElse(""));
    String value =
        foreign ? days.first() + "/" + days.last() : date + (date.month() == 0 ? half(e) : "");
    return new Found(Optional.of(value), Optional.of(days), date.system(), nativeValue, all, how);
  }

  private static String half(TimeExpression e) {
    return e.edge().filter(Resolution::isCut).map(x -> "-" + x).orElse("");
  }

  /** Whether an edge is a half or a quarter, which have days of their own. */
  private static boolean isCut(String edge) {
    return edge.startsWith("H") || edge.startsWith("Q");
  }

  /** Halves and quarters are cut; beginnings, middles and ends are too vague for that. */
  private static DayRange part(CalendarDate date, String edge) {
    if (date.month() > 0 || !isCut(edge)) {
      return date.days();
    }
    int months = edge.charAt(0) == 'H' ? 6 : 3;
    CalendarDate first =
        CalendarDate.of(date.system(), date.year(), 1).plusMonths((edge.charAt(1) - '1') * months);
    return DayRange.of(first.days().first(), first.plusMonths(months - 1).days().last());
  }

  private static Found timed(
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

  private static Found weekend(LocalDate friday, String how) {
    Found week = week(friday.minusDays(6), how);
    return new Found(
        week.value.map(value -> value + "-WE"),
        Optional.of(DayRange.of(friday.minusDays(1), friday.plusDays(1))),
        CalendarSystem.NONE,
        Optional.empty(),
        List.of(),
        how);
  }

  /** Weeks are those that begin on a Monday of the month and end in it. */
  private Found nth(Nth nth, TimeExpression e) {
    Found month =
        point(
            nth.month(),
            new TimeExpression(
                nth.month(), Optional.empty(), Optional.empty(), Optional.empty(), e.rule()));
    if (month.range.isEmpty()) {
      return month;
    }
    DayRange days = month.range.get();
    boolean last = nth.count() < 0;
    int weekday = nth.unit() == Unit.WEEK ? 1 : nth.weekday().orElse(0);
    LocalDate day;
    if (weekday == 0) {
      day = last ? days.last() : days.first().plusDays(nth.count() - 1L);
    } else {
      DayOfWeek of = DayOfWeek.of(weekday);
      LocalDate latest = nth.unit() == Unit.WEEK ? days.last().minusDays(6) : days.last();
      day =
          last
              ? latest.with(TemporalAdjusters.previousOrSame(of))
              : days.first().with(TemporalAdjusters.nextOrSame(of)).plusWeeks(nth.count() - 1L);
    }
    if (!days.contains(day)) {
      return Found.nothing(month.calendar, "no such day");
    }
    String how = "counted within " + month.value.orElse("");
    return nth.unit() == Unit.WEEK
        ? week(day.minusDays(2), how)
        : timed(day, e, month.calendar, Optional.empty(), month.flags, how);
  }

  private Found season(Season season) {
    CalendarSystem system = season.calendar();
    Optional<Integer> year = season.year();
    if (year.isEmpty()) {
      year = reference.map(r -> seasonYear(season, r));
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
            case WITHIN, LATEST, NEAREST -> !days.first().isAfter(reference);
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

  private Found years(Years years) {
    int first = years.first();
    if (years.offset().isPresent()) {
      if (reference.isEmpty()) {
        return Found.nothing(years.calendar(), "reference unknown");
      }
      int now = CalendarDate.from(reference.get(), years.calendar()).year();
      first =
          Math.floorDiv(now, years.length()) * years.length()
              + years.offset().get().count() * years.length();
    }
    CalendarDate begin = CalendarDate.of(years.calendar(), Math.max(1, first));
    CalendarDate end = CalendarDate.of(years.calendar(), first + years.length() - 1);
    DayRange days = DayRange.of(begin.days().first(), end.days().last());
    boolean gregorian = years.calendar() == CalendarSystem.GREGORIAN;
    String code =
        String.format(
            java.util.Locale.ROOT, years.length() == 10 ? "%03d" : "%02d", first / years.length());
    return new Found(
        Optional.of(gregorian ? code : days.first() + "/" + days.last()),
        Optional.of(days),
        years.calendar(),
        gregorian ? Optional.empty() : Optional.of(code),
        List.of(),
        "");
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static boolean isBeyond(LocalDate day) {
    return day.getYear() < 1 || day.getYear() > 9000;
  }

  private static Found week(LocalDate saturday, String how) {
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
}
