// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeValue;

/** Sorts of time mentions by what they say of the day of speaking. */
final class Times {
  /** Two expressions at most so far apart can be one day said twice: a blank and a bracket. */
  static final int APPOSED = 2;

  private Times() {}

  /** An expression's words between quotation marks, for a reader. */
  static String quoted(TimeMention mention) {
    return "\u201c" + mention.text() + "\u201d";
  }

  /** The first day of what a time means, where that is a day or two. */
  static Optional<LocalDate> day(List<TimeValue> values, int time) {
    return values.get(time).range().filter(r -> r.days() <= 2).map(DayRange::first);
  }

  /** "On 21 Shahrivar": a day and month without a year. */
  static boolean isDayOfMonth(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.day().isPresent()
        && p.month().isPresent()
        && p.year().isEmpty()
        && p.offset().isEmpty();
  }

  /** "Tuesday, 16 November 2021": a day with its weekday, month and year. */
  static boolean isWhole(TimeMention mention) {
    return mention.anchoring() == Anchoring.ABSOLUTE
        && hasWeekday(mention)
        && !mention.flags().contains("weekday-date-conflict")
        && mention.expression().content() instanceof Point p
        && p.day().isPresent()
        && p.month().isPresent();
  }

  /** Of the days that a day and month can mean, the one nearest to another day. */
  static Optional<LocalDate> nearest(TimeMention mention, LocalDate day) {
    Point p = (Point) mention.expression().content();
    int year = CalendarDate.from(day, p.calendar()).year();
    return IntStream.rangeClosed(year - 1, year + 1)
        .filter(y -> CalendarDate.exists(p.calendar(), y, p.month().get(), p.day().get()))
        .mapToObj(y -> CalendarDate.of(p.calendar(), y, p.month().get(), p.day().get()))
        .map(d -> d.days().first())
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, day))));
  }

  /** "In July", without a year. */
  static boolean isMonth(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.day().isEmpty()
        && p.month().isPresent()
        && p.year().isEmpty()
        && p.offset().isEmpty();
  }

  /** "On Monday", of the days just past. */
  static boolean isBareWeekday(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.weekday().isPresent()
        && p.month().isEmpty()
        && p.offset().isEmpty()
        && isPast(p);
  }

  /** "Last Thursday", which nobody says of yesterday. */
  static boolean isLast(TimeMention mention) {
    return mention.expression().content() instanceof Point p && p.direction() == Direction.BEFORE;
  }

  /** "Yesterday", "today", "three days ago", with or without a weekday. */
  static boolean isDayOffset(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.offset().isPresent()
        && p.offset().get().unit() == Unit.DAY
        && p.offset().get().origin() == Origin.REFERENCE
        && p.offset().get().count() <= 0;
  }

  /** A day that only the day of speaking gives: a weekday, "yesterday", "Sunday last week". */
  static boolean isDeicticDay(TimeMention mention) {
    return mention.anchoring() == Anchoring.DEICTIC
        && mention.expression().content() instanceof Point p
        && p.month().isEmpty()
        && (p.weekday().isPresent() || isDayOffset(mention))
        && (p.offset().isEmpty() || p.offset().get().origin() == Origin.REFERENCE);
  }

  /** "Today, 26 October", "yesterday, Tuesday 16 November 2021": a date and its distance. */
  static boolean isDatedOffset(TimeMention mention) {
    return isDayOffset(mention)
        && mention.expression().content() instanceof Point p
        && p.month().isPresent()
        && p.day().isPresent();
  }

  /** The day of speaking, where the words alone give it: "yesterday, 16 November 2021". */
  static Optional<LocalDate> saidDay(TimeMention mention) {
    if (!isDatedOffset(mention)) {
      return Optional.empty();
    }
    Point p = (Point) mention.expression().content();
    return date(p).map(d -> d.minusDays(p.offset().orElseThrow().count()));
  }

  /**
   * The days of speaking that an article's words give: a date with its distance in one expression
   * or in two side by side ("yesterday, Sunday 25 October 2020").
   */
  static List<LocalDate> saidDays(List<TimeMention> times) {
    List<LocalDate> said = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      saidDay(times.get(i)).ifPresent(said::add);
      if (i + 1 < times.size()
          && times.get(i + 1).begin() - times.get(i).end() <= APPOSED
          && times.get(i + 1).begin() >= times.get(i).end()) {
        saidBeside(times.get(i), times.get(i + 1)).ifPresent(said::add);
        saidBeside(times.get(i + 1), times.get(i)).ifPresent(said::add);
      }
    }
    return said;
  }

  private static Optional<LocalDate> saidBeside(TimeMention offset, TimeMention date) {
    if (!isDayOffset(offset)
        || isDatedOffset(offset)
        || date.anchoring() != Anchoring.ABSOLUTE
        || !(date.expression().content() instanceof Point p)
        || !(offset.expression().content() instanceof Point distance)) {
      return Optional.empty();
    }
    return date(p).map(d -> d.minusDays(distance.offset().orElseThrow().count()));
  }

  /** A day of a calendar without sighted months. */
  private static Optional<LocalDate> date(Point p) {
    if (p.year().isEmpty()
        || p.month().isEmpty()
        || p.day().isEmpty()
        || p.yearCalendar().isPresent()
        || p.calendar() == CalendarSystem.LUNAR_HIJRI
        || !CalendarDate.exists(p.calendar(), p.year().get(), p.month().get(), p.day().get())) {
      return Optional.empty();
    }
    return Optional.of(
        CalendarDate.of(p.calendar(), p.year().get(), p.month().get(), p.day().get())
            .days()
            .first());
  }

  static boolean hasWeekday(TimeMention mention) {
    return mention.expression().content() instanceof Point p && p.weekday().isPresent();
  }

  /** Whether an expression without its year can mean a day at all. */
  static boolean canMean(TimeMention mention, LocalDate day) {
    if (!(mention.expression().content() instanceof Point p)) {
      return true;
    }
    boolean weekday = p.weekday().map(w -> w == day.getDayOfWeek().getValue()).orElse(true);
    if (p.month().isEmpty() || p.calendar() == CalendarSystem.NONE) {
      return weekday;
    }
    CalendarDate date = CalendarDate.from(day, p.calendar());
    boolean year = p.year().map(y -> y == date.year()).orElse(true);
    return weekday
        && year
        && p.month().get() == date.month()
        && p.day().map(d -> d == date.day()).orElse(true);
  }

  /** "Today (Monday)". */
  static boolean isNamed(TimeMention a, TimeMention b) {
    return isDayOffset(a)
        && !hasWeekday(a)
        && b.expression().content() instanceof Point p
        && p.weekday().isPresent()
        && p.month().isEmpty()
        && p.offset().isEmpty();
  }

  /** The weekday that the article calls today's, in one expression or two side by side. */
  static Optional<Integer> todaysWeekday(List<TimeMention> times) {
    for (int i = 0; i < times.size(); i++) {
      boolean today =
          isDayOffset(times.get(i))
              && times.get(i).expression().content() instanceof Point p
              && p.offset().filter(o -> o.count() == 0).isPresent();
      if (!today) {
        continue;
      }
      Point here = (Point) times.get(i).expression().content();
      if (here.weekday().isPresent()) {
        return here.weekday();
      }
      boolean beside =
          i + 1 < times.size()
              && times.get(i + 1).begin() - times.get(i).end() <= APPOSED
              && isNamed(times.get(i), times.get(i + 1));
      if (beside) {
        return ((Point) times.get(i + 1).expression().content()).weekday();
      }
    }
    return Optional.empty();
  }

  private static boolean isPast(Point p) {
    return p.direction() == Direction.LATEST || p.direction() == Direction.BEFORE;
  }
}
