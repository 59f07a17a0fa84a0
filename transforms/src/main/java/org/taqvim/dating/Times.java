// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;

/** Sorts of time mentions by what they say of the day of speaking. */
final class Times {
  private Times() {}

  /** "On 21 Shahrivar": a day and month without a year. */
  static boolean isDayOfMonth(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.day().isPresent()
        && p.month().isPresent()
        && p.year().isEmpty()
        && p.offset().isEmpty();
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

  private static boolean isPast(Point p) {
    return p.direction() == Direction.LATEST || p.direction() == Direction.BEFORE;
  }
}
