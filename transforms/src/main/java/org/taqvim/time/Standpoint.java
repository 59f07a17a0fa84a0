// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.LocalDate;
import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.time.TimeExpression.Clock;
import org.taqvim.time.TimeExpression.Origin;

/**
 * Where a text stands while it is resolved: the day of speaking, and the latest day, month and year
 * that it named.
 */
final class Standpoint {
  /** So many days back news still tells of by the clock alone. */
  private static final int RECENT = 7;

  private Optional<LocalDate> reference;
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
    night = ofNight;
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
