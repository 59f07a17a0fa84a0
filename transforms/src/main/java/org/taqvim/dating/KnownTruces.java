// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.event.Modality;
import org.taqvim.language.PackTable;
import org.taqvim.time.TimeMention;

/**
 * "The truce of Saturday", in an article of which a year or so is known: there were few truces, and
 * fewer on a Saturday.
 *
 * <p>Used only where both limits are known and lie at most {@value #MOST_DAYS} days apart: over
 * longer times a truce that no table holds is too likely. It fixes the days right after a truce, so
 * an article is not dated to a day by it alone.
 *
 * @param days the days on which the article can have been written by its truces
 */
record KnownTruces(Set<LocalDate> days, List<Clue> clues) {
  private static final int MOST_DAYS = 500;

  /** A weekday without more is of the week before; "last" may mean one more. */
  private static final int AFTER = 8;

  private static final double OTHERWISE = .05;

  private static final Set<LocalDate> TRUCES = read();

  private static Set<LocalDate> read() {
    Set<LocalDate> days = new TreeSet<>();
    PackTable.resource("org/taqvim/dating/truces.tsv")
        .expect("day", "note", "source")
        .rows()
        .forEach(row -> days.add(LocalDate.parse(row.get("day"))));
    return days;
  }

  static KnownTruces of(AnnotatedArticle article, Limits limits) {
    Set<LocalDate> days = new TreeSet<>();
    List<Clue> clues = new ArrayList<>();
    boolean bounded =
        limits.from().isPresent()
            && limits.to().isPresent()
            && ChronoUnit.DAYS.between(limits.from().get(), limits.to().get()) <= MOST_DAYS;
    Set<Integer> told = new TreeSet<>();
    for (EventMention event : article.events()) {
      if (bounded && isTruce(event)) {
        event.dating().times().stream()
            .filter(t -> Times.isDeicticDay(article.times().get(t)))
            .forEach(told::add);
      }
    }
    for (int time : told) {
      TimeMention mention = article.times().get(time);
      Set<LocalDate> fitting = new TreeSet<>();
      TRUCES.stream().filter(d -> Times.canMean(mention, d)).forEach(fitting::add);
      fitting.removeIf(d -> !limits.allow(d) && !limits.allow(d.plusDays(AFTER)));
      if (!fitting.isEmpty()) {
        clues.add(clue(mention, time, fitting));
        fitting.forEach(d -> addAfter(days, d));
      }
    }
    return new KnownTruces(days, clues);
  }

  private static boolean isTruce(EventMention event) {
    return Anchors.kind(event).equals("truce")
        && !event.negated()
        && !event.background()
        && event.dating().relation() == Relation.ON
        && (event.modality() == Modality.HAPPENED || event.modality() == Modality.CLAIMED);
  }

  private static void addAfter(Set<LocalDate> days, LocalDate truce) {
    for (int i = -1; i <= AFTER; i++) {
      days.add(truce.plusDays(i));
    }
  }

  private static Clue clue(TimeMention mention, int time, Set<LocalDate> truces) {
    return Clue.of(
        "a truce of " + Times.quoted(mention) + " is known",
        (day, values) ->
            values.get(time).range().map(DayRange::first).filter(truces::contains).isPresent()
                ? 1
                : OTHERWISE);
  }
}
