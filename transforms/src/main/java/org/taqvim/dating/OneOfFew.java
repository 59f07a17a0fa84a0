// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Allusion;
import org.taqvim.time.TimeMention;

/**
 * "The truce of Saturday", "on Sunday they took the town", in an article of which a year or so is
 * known: there were few truces, and fewer on a Saturday.
 *
 * <p>Used only where both limits are known and lie at most {@value #MOST_DAYS} days apart: over
 * longer times an event that no table holds is too likely. It fixes the days right after the event,
 * so an article is not dated to a day by it alone.
 *
 * @param days the days on which the article can have been written by the known events it tells of
 */
record OneOfFew(Set<LocalDate> days, List<Clue> clues) {
  private static final int MOST_DAYS = 500;

  /** A weekday without more is of the week before; "last" may mean one more. */
  private static final int AFTER = 8;

  private static final double OTHERWISE = .05;

  static OneOfFew of(AnnotatedArticle article, Limits limits) {
    boolean bounded =
        limits.from().isPresent()
            && limits.to().isPresent()
            && ChronoUnit.DAYS.between(limits.from().get(), limits.to().get()) <= MOST_DAYS;
    if (!bounded) {
      return new OneOfFew(Set.of(), List.of());
    }
    Map<Integer, Set<LocalDate>> fitting = new TreeMap<>();
    for (Allusion allusion : article.allusions()) {
      LocalDate day = allusion.first();
      if (allusion.sense() == Allusion.Sense.ONE_OF
          && (limits.allow(day) || limits.allow(day.plusDays(AFTER)))) {
        fitting.computeIfAbsent(allusion.time().orElseThrow(), t -> new TreeSet<>()).add(day);
      }
    }
    Set<LocalDate> days = new TreeSet<>();
    List<Clue> clues = new ArrayList<>();
    fitting.forEach(
        (time, events) -> {
          clues.add(clue(article.times().get(time), time, events));
          events.forEach(event -> addAfter(days, event));
        });
    return new OneOfFew(days, clues);
  }

  private static void addAfter(Set<LocalDate> days, LocalDate event) {
    for (int i = -1; i <= AFTER; i++) {
      days.add(event.plusDays(i));
    }
  }

  private static Clue clue(TimeMention mention, int time, Set<LocalDate> events) {
    return Clue.of(
        Times.quoted(mention) + " is of an event whose day is known",
        (day, values) ->
            values.get(time).range().map(DayRange::first).filter(events::contains).isPresent()
                ? 1
                : OTHERWISE);
  }
}
