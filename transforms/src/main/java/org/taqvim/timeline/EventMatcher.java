// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges whether two accounts tell one event.
 *
 * <p>Some differences forbid it whatever else agrees: another kind of event, exact days that do not
 * meet, other participants of a talk, another speaker or addressee, places far apart, the losses of
 * another side, a denial against a report. What agrees is then weighed: date up to 0.4, actors up
 * to 0.4, place 0.2, numbers 0.15, finer kind 0.1. An undated account goes only with a copy of
 * itself. The weights are set by hand against the gold pairs of all sets: a logistic regression
 * over what is compared here, each set judged by the others (2026-11-21, 547 pairs of fighting),
 * got .69 of P and .77 of R within an article where the rules got .75 and .94, and .70 and .76
 * across articles where they got .91 and .90. What these rules leave apart, {@link Linkage} weighs
 * by more than two accounts alone hold.
 *
 * <p>Each subject has a class that says what of it forbids and what it weighs: {@link
 * ComparedKinds}, {@link ComparedDates}, {@link ComparedActors}, {@link ComparedPlaces}, {@link
 * ComparedLosses}. They are asked in this order: the cheapest that forbid most come first.
 */
public final class EventMatcher {
  /** Two accounts of at least this score are one event. */
  static final double ENOUGH = 0.5;

  private static final List<Function<Comparison, Optional<String>>> SUBJECTS =
      List.of(
          ComparedDates::bar,
          ComparedActors::bar,
          ComparedPlaces::bar,
          ComparedLosses::bar,
          ComparedKinds::matterBar);

  private EventMatcher() {}

  /** How well accounts of two articles go together, and why. */
  static Match match(Facts a, Facts b) {
    return judge(Comparison.ofTwoArticles(a, b).explained());
  }

  /** How well accounts of neighbouring days go together, which only a toll can join, and why. */
  static Match matchAcrossDays(Facts a, Facts b) {
    return judge(Comparison.acrossDays(a, b).explained());
  }

  /** The score alone of {@link #match}. */
  static double score(Facts a, Facts b) {
    return score(Comparison.ofTwoArticles(a, b));
  }

  /** The score alone of {@link #matchAcrossDays}. */
  static double scoreAcrossDays(Facts a, Facts b) {
    return score(Comparison.acrossDays(a, b));
  }

  /**
   * Compares mentions of one article, which tells two victims' sides of one clash more readily than
   * two articles do; most readily where it tells of that clash as one of both sides, and least of
   * what it does not tell of near each other.
   *
   * @param distance how many mentions after what it told of the one it tells the other; 0 where
   *     more than day and sides makes them alike
   */
  static double scoreWithin(Facts a, Facts b, boolean ofOneClash, boolean near, int distance) {
    Comparison comparison = Comparison.withinOneArticle(a, b);
    comparison.ofOneClash = ofOneClash;
    comparison.near = near;
    comparison.distance = distance;
    return score(comparison);
  }

  /** Compares mentions of one article of which the same unknown day is told. */
  static double scoreOnUnknownDay(Facts a, Facts b) {
    return score(Comparison.ofOneUnknownDay(a, b));
  }

  /** Compares a headline without a date of its own with what the article's body tells. */
  static double scoreHeadline(Facts headline, Facts body) {
    return score(Comparison.ofHeadline(headline, body));
  }

  private static Match judge(Comparison comparison) {
    return bar(comparison).map(Match::forbidden).orElseGet(comparison::match);
  }

  private static double score(Comparison comparison) {
    return bar(comparison).isPresent() ? 0 : comparison.score();
  }

  private static Optional<String> bar(Comparison comparison) {
    Optional<String> bar = ComparedKinds.bar(comparison);
    for (Function<Comparison, Optional<String>> subject : SUBJECTS) {
      if (bar.isPresent()) {
        return bar;
      }
      bar = subject.apply(comparison);
    }
    return bar;
  }
}
