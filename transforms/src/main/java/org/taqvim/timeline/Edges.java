// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeValue;

/** Which days of a year its beginning or end are for what took place then. */
final class Edges {
  /** A year has at least so many days, in any calendar. */
  private static final int A_YEAR = 354;

  /** What is told of the beginning or end of a year is told of its first or last month. */
  private static final int A_MONTH = 31;

  private Edges() {}

  /** "At the beginning of this year": its first month; a month told so stays whole. */
  static DayRange on(TimeMention mention, TimeValue value) {
    DayRange days = value.range().orElseThrow();
    boolean year =
        mention.expression().content() instanceof Point p
            && p.month().isEmpty()
            && p.day().isEmpty()
            && days.days() >= A_YEAR;
    if (!year) {
      return days;
    }
    return switch (edge(mention)) {
      case "START" -> DayRange.of(days.first(), days.first().plusDays(A_MONTH - 1L));
      case "END" -> DayRange.of(days.last().minusDays(A_MONTH - 1L), days.last());
      default -> days;
    };
  }

  private static String edge(TimeMention mention) {
    return mention.expression().edge().orElse("");
  }
}
