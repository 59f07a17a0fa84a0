// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.time.DateHead.Rank;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Gives the heads of a chronology without a year the one that the page tells once: of a year's
 * heading above them, else of the item beside them, from which a list goes on in its order.
 */
final class HeadYears {
  private static final int HALF_YEAR = 6;

  /** More than a chronology runs through. */
  private static final int MANY_YEARS = 10_000;

  private final List<DateHead> heads;
  private final Optional<Point> title;

  /**
   * Reads heads in text order.
   *
   * @param title the year that the page's title tells, if it tells one
   */
  HeadYears(List<DateHead> heads, Optional<Point> title) {
    boolean open = heads.stream().flatMap(h -> h.dates().stream()).allMatch(HeadYears::isOpen);
    this.heads = heads;
    this.title = title.filter(year -> open && heads.size() > 1);
  }

  /** The heads in order, with the years that the page tells. */
  List<DateHead> told() {
    List<DateHead> on = told(false);
    List<DateHead> back = told(true);
    return disorder(on, false) <= disorder(back, true) ? on : back;
  }

  /** As they are if the list goes on in time, or back. */
  private List<DateHead> told(boolean back) {
    List<DateHead> told = new ArrayList<>(heads);
    Optional<Point> heading = title;
    for (int i = 0; i < told.size(); i++) {
      DateHead head = told.get(i);
      if (isYear(head)) {
        heading = head.point();
      } else if (heading.isPresent()) {
        told.set(i, under(head, heading.get()));
      } else if (i > 0) {
        told.set(i, beside(head, told.get(i - 1), back));
      }
    }
    for (int i = told.size() - 2; i >= 0; i--) {
      told.set(i, beside(told.get(i), told.get(i + 1), !back));
    }
    return told;
  }

  private static DateHead under(DateHead head, Point year) {
    boolean open = head.dates().stream().allMatch(HeadYears::isOpen);
    boolean same = head.point().filter(p -> p.calendar() == year.calendar()).isPresent();
    return open && same ? in(head, year.year().orElseThrow()) : head;
  }

  /** How little years go with an order: heads against it, then years that it runs through. */
  private static int disorder(List<DateHead> heads, boolean back) {
    int against = 0;
    int years = 0;
    for (int i = 1; i < heads.size(); i++) {
      Optional<Point> a = heads.get(i - 1).point().filter(p -> p.year().isPresent());
      Optional<Point> b = heads.get(i).point().filter(p -> p.year().isPresent());
      if (a.isPresent() && b.isPresent() && a.get().calendar() == b.get().calendar()) {
        int order = Integer.compare(order(b.get()), order(a.get()));
        against += (back ? order > 0 : order < 0) ? 1 : 0;
        years += Math.abs(b.get().year().orElseThrow() - a.get().year().orElseThrow());
      }
    }
    return MANY_YEARS * against + years;
  }

  private static boolean isYear(DateHead head) {
    return head.isHeading()
        && head.rank() == Rank.YEAR
        && head.date().anchoring() == Anchoring.ABSOLUTE
        && head.point().isPresent();
  }

  private static int order(Point p) {
    return p.year().orElse(0) * 10_000 + monthDay(p);
  }

  private static int monthDay(Point p) {
    return p.month().orElse(0) * 100 + p.day().orElse(0);
  }

  /** The head in the year to which a list goes on from a neighbour. */
  private static DateHead beside(DateHead head, DateHead other, boolean back) {
    Optional<Point> to = other.point().filter(p -> p.year().isPresent() && p.month().isPresent());
    Optional<Point> own = head.point().filter(p -> isOpen(head.date()));
    if (to.isEmpty() || own.isEmpty() || own.get().calendar() != to.get().calendar()) {
      return head;
    }
    int year = to.get().year().get();
    int order = Integer.compare(monthDay(own.get()), monthDay(to.get()));
    return in(head, back && order > 0 ? year - 1 : !back && order < 0 ? year + 1 : year);
  }

  /** The head's dates in a year of their calendar, if their weekdays are of it. */
  private static DateHead in(DateHead head, int year) {
    List<TimeMention> dates = new ArrayList<>();
    for (TimeMention date : head.dates()) {
      dates.add(
          date.expression().content() instanceof Point p && isOpen(date) && fits(p, year)
              ? inYear(date, p, year)
              : date);
    }
    return head.with(dates);
  }

  private static boolean isOpen(TimeMention date) {
    return date.anchoring() == Anchoring.PARTIAL
        && date.expression().content() instanceof Point p
        && p.month().isPresent()
        && p.yearCalendar().isEmpty();
  }

  private static boolean fits(Point p, int year) {
    if (!CalendarDate.exists(p.calendar(), year, p.month().orElse(0), p.day().orElse(0))) {
      return false;
    }
    if (p.weekday().isEmpty() || p.day().isEmpty()) {
      return true;
    }
    try {
      CalendarDate date =
          CalendarDate.of(p.calendar(), year, p.month().orElse(0), p.day().orElse(0));
      return date.days().first().getDayOfWeek().getValue() == p.weekday().get();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The year in which a day without one lies nearest to a dated head. */
  static Optional<Integer> nearest(Point head, Point p) {
    int year = head.year().orElseThrow();
    if (head.calendar() != p.calendar() || head.yearCalendar().isPresent()) {
      return Optional.empty();
    }
    int apart = head.month().map(month -> p.month().orElse(month) - month).orElse(0);
    int near = apart > HALF_YEAR ? year - 1 : apart < -HALF_YEAR ? year + 1 : year;
    return Optional.of(near).filter(y -> fits(p, y));
  }

  /** A date in a year that its own words do not tell. */
  static TimeMention inYear(TimeMention date, Point p, int year) {
    Point shared = p.in(Optional.of(year)).from(Optional.empty());
    return date.with(date.expression().with(shared, "shared-year"));
  }
}
