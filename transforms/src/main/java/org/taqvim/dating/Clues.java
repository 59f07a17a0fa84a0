// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.time.TimeMention;

/** The clues of one article to its day, from all that is known of it. */
final class Clues {
  /** What happened since then is named by all news that comes after. */
  private static final LocalDate RECENT = LocalDate.of(2016, 1, 1);

  private final SpokenDay spoken;
  private final Set<Integer> tied = new TreeSet<>();
  private final List<Clue> clues = new ArrayList<>();

  Clues(AnnotatedArticle article, Limits limits, List<Hint> hints) {
    spoken = new SpokenDay(article);
    NewsHabits habits = new NewsHabits(article, spoken.todaysWeekday());
    tied.addAll(spoken.tied());
    tied.addAll(habits.tied());
    limits.acting().forEach(official -> clues.add(inOffice(official)));
    limits.from().filter(from -> !from.isBefore(RECENT)).map(Clues::recency).ifPresent(clues::add);
    clues.addAll(spoken.clues());
    clues.addAll(habits.clues());
    clues.addAll(OtherArticles.clues(article.times(), hints));
  }

  List<Clue> all() {
    return List.copyOf(clues);
  }

  /** Indexes of day-and-month expressions that something ties to the day of publication. */
  Set<Integer> tied() {
    return Set.copyOf(tied);
  }

  /** Whether something ties a date to the day of publication. */
  boolean areTied() {
    return !tied.isEmpty() || !said().isEmpty() || !lines().isEmpty();
  }

  /** Datelines without a year. */
  List<TimeMention> lines() {
    return spoken.lines();
  }

  /** Days on which the article says, with a full date, that it was written. */
  List<LocalDate> said() {
    return spoken.said();
  }

  private static Clue inOffice(Officials.Acting official) {
    return Clue.of(
        official.name() + " acts in it as an official",
        (day, values) -> official.allows(day) ? 1 : .003);
  }

  /** News seldom comes long after the newest thing that it names. */
  private static Clue recency(LocalDate from) {
    return Clue.of(
        "what it names is of " + from.getYear() + " or later, and news is seldom older",
        (day, values) -> {
          long years = ChronoUnit.YEARS.between(from, day);
          return years < 3 ? 1 : years < 8 ? .08 : .02;
        });
  }
}
