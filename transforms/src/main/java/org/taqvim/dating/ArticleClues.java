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
final class ArticleClues {
  /** What happened since then is named by all news that comes after. */
  private static final LocalDate RECENT = LocalDate.of(2016, 1, 1);

  /** News as fresh as this against what it names is not unusual at all. */
  private static final double FRESH_YEARS = 3;

  /** Of two years that a weekday leaves, five or six apart, neither is out by this alone. */
  private static final double YEARS = 4;

  /**
   * The tables of terms and known events end here: raised with them. News of a later year is not
   * expected to name nothing newer.
   */
  private static final LocalDate KNOWN_UNTIL = LocalDate.of(2027, 12, 31);

  /** How well a day fits that a habit speaks against. */
  private static final double UNUSUAL = .08;

  private final SpokenDay spoken;
  private final Set<Integer> tied = new TreeSet<>();
  private final List<Clue> clues = new ArrayList<>();

  ArticleClues(AnnotatedArticle article, Limits limits, List<Hint> hints, List<Clue> more) {
    spoken = new SpokenDay(article);
    NewsHabits habits = new NewsHabits(article, Times.todaysWeekday(article.times()));
    tied.addAll(spoken.tied());
    tied.addAll(habits.tied());
    limits.acting().forEach(official -> clues.add(inOffice(official)));
    limits
        .from()
        .filter(from -> !from.isBefore(RECENT))
        .map(ArticleClues::recency)
        .ifPresent(clues::add);
    limits.usual().map(ArticleClues::usual).ifPresent(clues::add);
    clues.addAll(spoken.clues());
    clues.addAll(habits.clues());
    clues.addAll(OtherArticles.clues(article.times(), hints));
    clues.addAll(more);
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
        (day, values) ->
            Math.min(1, StrictMath.exp((FRESH_YEARS - years(from, day)) / YEARS))
                * (day.isAfter(KNOWN_UNTIL) ? UNUSUAL : 1));
  }

  private static double years(LocalDate from, LocalDate day) {
    return ChronoUnit.DAYS.between(from, day) / 365.25;
  }

  private static Clue usual(Limits.Bound last) {
    return Clue.of(last.why(), (day, values) -> day.isAfter(last.day()) ? UNUSUAL : 1);
  }
}
