// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.time.TimeExpression.Clock;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;

/**
 * Where a text stands while it is resolved: the day of speaking, and the latest day, month and year
 * that it named.
 */
final class Standpoint {
  /** Before it a calendar of the Hijra has no years; what is told of then is no story of news. */
  private static final int FIRST_YEAR_OF_A_STORY = 1000;

  /** So many days back news still tells of by the clock alone. */
  private static final int RECENT = 7;

  /** A day so near is rather the news' own than one of a story months on. */
  private static final int FRESH = 30;

  /** So many days a story goes on at most where a fresh day has the same name. */
  private static final int MONTHS = 100;

  /** So many days it goes on where nothing else shows that it does. */
  private static final int WEEKS = 60;

  private Optional<LocalDate> reference;

  /** The first day of what was named last. */
  private Optional<LocalDate> story = Optional.empty();

  private Optional<CalendarDate> day = Optional.empty();
  private Optional<CalendarDate> month = Optional.empty();
  private Optional<CalendarDate> year = Optional.empty();

  /** Whether the day named last was named for its night. */
  private boolean night;

  /** Whether the text only names a term now: news does not move to the day on which it ends. */
  private boolean onTerm;

  Standpoint(Optional<LocalDate> reference) {
    this.reference = reference;
  }

  Optional<LocalDate> reference() {
    return reference;
  }

  /** Moves the day of speaking. */
  void speakOn(Optional<LocalDate> day) {
    reference = day;
  }

  /** Tells whether what is named next is a term. */
  void nameTerm(boolean term) {
    onTerm = term;
  }

  /** Takes a date that the text names. */
  void name(CalendarDate date) {
    if (onTerm && day.isPresent()) {
      return;
    }
    year = Optional.of(date);
    story = Optional.of(date.days().first());
    if (date.month() > 0) {
      month = Optional.of(date);
    }
    if (date.day() > 0) {
      day = Optional.of(date);
      night = false;
    }
  }

  /** Takes a day, or its night, that the text tells without its date: no month and no year. */
  void name(LocalDate named, boolean ofNight) {
    day = Optional.of(CalendarDate.from(named, CalendarSystem.GREGORIAN));
    story = Optional.of(named);
    night = ofNight;
  }

  /** The day that a story of the past comes to with a date that goes on with it, if it does. */
  Optional<CalendarDate> onward(Point p) {
    boolean close = p.direction() == Direction.CLOSE;
    if (story.isEmpty()
        || story.get().getYear() < FIRST_YEAR_OF_A_STORY
        || (p.direction() != Direction.ONWARD && !close)) {
      return Optional.empty();
    }
    LocalDate from = story.get();
    int year = CalendarDate.from(from, p.calendar()).year();
    Optional<CalendarDate> next =
        IntStream.rangeClosed(year, year + 1)
            .filter(y -> CalendarDate.exists(p.calendar(), y, p.month().get(), p.day().orElse(0)))
            .mapToObj(y -> CalendarDate.of(p.calendar(), y, p.month().get(), p.day().orElse(0)))
            .filter(date -> !date.days().last().isBefore(from))
            .findFirst();
    Optional<LocalDate> news =
        reference.flatMap(r -> DateSearch.find(p, r)).map(hit -> hit.date().days().first());
    return next.filter(date -> news.isEmpty() || isOfStory(date.days().first(), news.get(), close));
  }

  /** Whether a date is rather the story's next day than one of the news. */
  private boolean isOfStory(LocalDate next, LocalDate news, boolean close) {
    long step = ChronoUnit.DAYS.between(story.orElseThrow(), next);
    long age = ChronoUnit.DAYS.between(news, reference.orElseThrow());
    boolean past = !next.isAfter(reference.get());
    return past && (age > FRESH || (!close && step <= MONTHS)) && (!close || step <= WEEKS);
  }

  /** An offset that counts from what was named before, if that is far enough back. */
  Offset settled(Offset offset) {
    if (offset.origin() != Origin.THEN) {
      return offset;
    }
    boolean back =
        story
            .map(from -> plus(from, offset))
            .filter(to -> reference.isEmpty() || !to.isAfter(reference.get()))
            .isPresent();
    return new Offset(offset.unit(), offset.count(), back ? Origin.CONTEXT : Origin.REFERENCE);
  }

  private static LocalDate plus(LocalDate from, Offset offset) {
    return switch (offset.unit()) {
      case YEAR -> from.plusYears(offset.count());
      case MONTH -> from.plusMonths(offset.count());
      case DECADE -> from.plusYears(10L * offset.count());
      case CENTURY -> from.plusYears(100L * offset.count());
      case WEEK, WEEKEND -> from.plusWeeks(offset.count());
      case DAY, HOUR, MINUTE, SECOND -> from.plusDays(offset.count());
    };
  }

  /** The day to count from: the last one named, where an expression refers to it. */
  Optional<LocalDate> day(Origin origin) {
    return origin == Origin.CONTEXT && day.isPresent() ? day.map(d -> d.days().first()) : reference;
  }

  /** The day that news is at: the last one named, unless that was long ago or is to come. */
  Optional<LocalDate> today() {
    Optional<LocalDate> named = day.map(d -> d.days().first());
    return named
        .filter(d -> reference.isPresent() && isRecent(d, reference.get()))
        .or(() -> reference);
  }

  /** The day of a clock time: the small hours of a night that was named are of the next day. */
  Optional<LocalDate> dayOf(Clock clock) {
    boolean past = night && clock.hour() < ClockFields.SMALL_HOURS;
    return today().map(named -> past ? named.plusDays(1) : named);
  }

  private static boolean isRecent(LocalDate named, LocalDate reference) {
    return !named.isAfter(reference) && named.isAfter(reference.minusDays(RECENT));
  }

  /** The month to count from. */
  Optional<CalendarDate> month(Origin origin, CalendarSystem calendar) {
    return base(origin == Origin.CONTEXT ? month : Optional.empty(), calendar);
  }

  /** The year to count from. */
  Optional<CalendarDate> year(Origin origin, CalendarSystem calendar) {
    return base(origin == Origin.CONTEXT ? year : Optional.empty(), calendar);
  }

  private Optional<CalendarDate> base(Optional<CalendarDate> named, CalendarSystem calendar) {
    CalendarSystem system = calendar == CalendarSystem.NONE ? CalendarSystem.GREGORIAN : calendar;
    return named.or(() -> reference.map(r -> CalendarDate.from(r, system)));
  }
}
