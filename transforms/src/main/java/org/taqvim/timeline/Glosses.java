// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.DatedArticle;
import org.taqvim.event.EventDating;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeValue;

/** Tells of a time beside another whether it is the same one, told in another calendar. */
final class Glosses {
  /** A slash, or a space and a bracket, stand between a date and itself in another calendar. */
  private static final int BRACKET = 2;

  /** Writers who convert a date from one calendar to another err by so many days. */
  private static final int SLIP = 2;

  private static final int A_WEEK = 7;

  private Glosses() {}

  /**
   * Whether a time of an event explains what the times before it told.
   *
   * @param index the time among the article's
   * @param before the days that the event's times told so far
   */
  static boolean isOne(DatedArticle dated, EventDating dating, int index, DayRange before) {
    DayRange told = dated.times().get(index).range().orElseThrow();
    boolean month = told.days() > A_WEEK && before.days() > A_WEEK && told.overlaps(before);
    return month || isNeighbour(dated, dating, index);
  }

  /** "27 September/5 Mizan": a day beside the same one, or its neighbours, in another calendar. */
  private static boolean isNeighbour(DatedArticle dated, EventDating dating, int index) {
    int at = dating.times().indexOf(index);
    if (at == 0) {
      return false;
    }
    int before = dating.times().get(at - 1);
    TimeValue a = dated.times().get(before);
    TimeValue b = dated.times().get(index);
    List<TimeMention> mentions = dated.article().times();
    return mentions.get(index).begin() - mentions.get(before).end() <= BRACKET
        && namesMonth(mentions.get(before))
        && namesMonth(mentions.get(index))
        && a.calendar() != b.calendar()
        && isOneDay(a)
        && isOneDay(b)
        && Math.abs(
                ChronoUnit.DAYS.between(
                    a.range().orElseThrow().first(), b.range().orElseThrow().first()))
            <= SLIP;
  }

  private static boolean namesMonth(TimeMention mention) {
    return mention.expression().content() instanceof Point p && p.month().isPresent();
  }

  private static boolean isOneDay(TimeValue value) {
    return value.range().filter(r -> r.days() == 1).isPresent();
  }
}
