// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Point;

/** Finds the day that a date without a year, or a weekday, means beside a day. */
final class DateSearch {
  /** How many years a search for a date that not every year has may go. */
  private static final int MAX_SEARCH = 12;

  private static final int HALF_YEAR = 183;

  /** How far ahead news announces a day by weekday and date. */
  private static final int DAYS_AHEAD = 60;

  /** A date that has just gone by is not announced again a year ahead. */
  private static final int DAYS_BACK = 30;

  private DateSearch() {}

  /**
   * A date that was found.
   *
   * @param how why it is this one
   */
  record Hit(CalendarDate date, String how) {}

  /** The date of a month, or of a day and month; empty where there is no such day. */
  static Optional<Hit> find(Point p, LocalDate reference) {
    CalendarDate today = CalendarDate.from(reference, p.calendar());
    int month = p.month().orElseThrow();
    int day = p.day().orElse(0);
    boolean forward = p.direction() == Direction.AFTER || p.direction() == Direction.NEXT;
    for (int i = -1; i <= MAX_SEARCH; i++) {
      int year = forward ? today.year() + i : today.year() - i;
      if (!CalendarDate.exists(p.calendar(), year, month, day)) {
        continue;
      }
      CalendarDate date = CalendarDate.of(p.calendar(), year, month, day);
      if (fits(date, today, reference, p.direction())) {
        return Optional.of(
            soon(date, p, reference)
                .map(next -> new Hit(next, "the weekday decides"))
                .orElseGet(() -> new Hit(date, direction(p.direction()))));
      }
    }
    return Optional.empty();
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
      case ONWARD, CLOSE -> "no day of the story, so the latest not after the reference";
    };
  }

  private static boolean fits(
      CalendarDate date, CalendarDate today, LocalDate reference, Direction direction) {
    DayRange days = date.days();
    return switch (direction) {
      case LATEST, ONWARD, CLOSE -> !days.first().isAfter(reference);
      case BEFORE -> days.last().isBefore(reference);
      case WITHIN -> date.year() == today.year();
      case AFTER -> days.first().isAfter(reference);
      case NEXT -> !days.last().isBefore(reference.minusDays(DAYS_BACK));
      case NEAREST -> Math.abs(days.first().toEpochDay() - reference.toEpochDay()) <= HALF_YEAR;
    };
  }

  /** The day that a weekday means. */
  static LocalDate weekday(LocalDate from, int weekday, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return switch (direction) {
      case LATEST, ONWARD, CLOSE -> from.with(TemporalAdjusters.previousOrSame(day));
      case BEFORE -> from.with(TemporalAdjusters.previous(day));
      case WITHIN ->
          from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
              .plusDays((weekday + 1) % 7);
      case AFTER -> from.with(TemporalAdjusters.next(day));
      case NEXT, NEAREST -> from.with(TemporalAdjusters.nextOrSame(day));
    };
  }
}
