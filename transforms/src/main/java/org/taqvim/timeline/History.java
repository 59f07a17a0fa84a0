// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.DatedArticle;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Tells history from news once both the event's day and the day of publication are known.
 *
 * <p>Words alone cannot: "on 27 September" is news on the 29th and history a month later. An event
 * more than {@value #NEWS} days old is history; one that goes on since then is not. A day that only
 * its year made history is news where the article appeared within a week of it.
 */
final class History {
  /** Of 434 events of gold articles, 3 of 26 told later than this were news, and 41 of 398 not. */
  static final int NEWS = 14;

  private static final int WEEK = 6;

  private History() {}

  static boolean isHistory(DatedArticle dated, EventMention event, EventDate date) {
    Optional<LocalDate> published = dated.published().value();
    if (published.isEmpty() || date.days().isEmpty()) {
      return event.background();
    }
    DayRange days = date.days().get();
    long age = ChronoUnit.DAYS.between(days.last(), published.get());
    if (event.background()) {
      boolean fresh = days.days() == 1 && age >= 0 && age <= WEEK;
      boolean recent = age >= 0 && age <= NEWS && goesOn(dated, event);
      return !recent && !(fresh && namesItsYear(dated, event));
    }
    return age > NEWS && event.dating().relation() != Relation.SINCE;
  }

  /** Dated by a story that named its year, which may as well be this one, or counted from it. */
  private static boolean goesOn(DatedArticle dated, EventMention event) {
    return !event.dating().times().isEmpty()
        && event.dating().times().stream()
            .map(i -> dated.article().times().get(i))
            .allMatch(time -> time.isOfStory() || time.anchoring() == Anchoring.ANAPHORIC);
  }

  private static boolean namesItsYear(DatedArticle dated, EventMention event) {
    return event.dating().times().stream()
        .allMatch(i -> dated.article().times().get(i).anchoring() == Anchoring.ABSOLUTE);
  }
}
