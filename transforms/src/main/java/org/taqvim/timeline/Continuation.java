// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.ArticleGroups.Told;

/**
 * Weighs whether an article that tells of fighting goes on about that of which it told before: of
 * one day and two sides it may tell several incidents. A short report is about one clash: what the
 * other rules join in articles of fewer than sixteen events was right in 54 of 54, and in longer
 * ones, which go from front to front, in 67 of 90. There only what stands close to it or names
 * something of it again is of the same. Who accuses somebody begins something new more often than
 * he goes on. The weights are those of {@code continuation.tsv}; they only part what {@link Tie}
 * would join.
 */
final class Continuation {
  private static final EvidenceWeights<Evidence> WEIGHTS =
      EvidenceWeights.read("continuation", Evidence.class);

  /** An article of so many mentions tells of many events. */
  private static final int MANY = 16;

  /** Farther away than with so many mentions between is far. */
  private static final int FAR = 3;

  /** Words of one sentence stand so close to each other, in code points. */
  static final int ONE_SENTENCE = 3;

  private static final String ACCUSING = "accuse";

  /** What is looked at; the words are those of the table. */
  private enum Evidence {
    PRIOR,
    BETWEEN,
    SAME_SENTENCE,
    SAME_DAY,
    NO_DAY,
    SAME_THING,
    SAME_MEANING,
    ACCUSING
  }

  private Continuation() {}

  /**
   * Whether a mention goes on about what its article told before.
   *
   * @param before what it told, in the order of the text
   * @param events how many events the article tells
   */
  static boolean holds(List<Told> before, Told told, int events) {
    if (events < MANY
        || ComparedDates.isCoarse(told.facts())
        || before.stream().map(Told::facts).anyMatch(ComparedDates::isCoarse)) {
      return true;
    }
    Told nearest = before.stream().min(Comparator.comparingInt(told::distance)).orElseThrow();
    int between = Math.min(Math.max(told.distance(nearest) - 1, 0), FAR);
    int gap = told.mention().begin() - nearest.mention().end();
    double sum =
        WEIGHTS.of(Evidence.PRIOR, true)
            + WEIGHTS.of(Evidence.BETWEEN, between)
            + WEIGHTS.of(Evidence.SAME_SENTENCE, gap <= ONE_SENTENCE)
            + WEIGHTS.of(Evidence.SAME_DAY, isOfOneDay(nearest.facts(), told.facts()))
            + WEIGHTS.of(Evidence.NO_DAY, isNews(told) || before.stream().allMatch(b -> isNews(b)))
            + WEIGHTS.of(
                Evidence.SAME_THING,
                before.stream().anyMatch(b -> nameOneThing(b.facts(), told.facts())))
            + WEIGHTS.of(Evidence.SAME_MEANING, before.stream().anyMatch(b -> meanAlike(b, told)))
            + WEIGHTS.of(Evidence.ACCUSING, told.mention().concepts().contains(ACCUSING));
    return sum > 0;
  }

  private static boolean isOfOneDay(Facts a, Facts b) {
    return a.days().map(DayRange::first).equals(b.days().map(DayRange::first));
  }

  /** Whether it has no day but that of its article. */
  private static boolean isNews(Told told) {
    return told.facts().early() == Facts.NEWS;
  }

  /** Whether both name one thing, or the one counts the dead of both sides and the other a part. */
  private static boolean nameOneThing(Facts a, Facts b) {
    return a.sharesAnything(b) || ComparedLosses.isPart(b, a) || ComparedLosses.isPart(a, b);
  }

  /** Whether the words of both mean something alike, beside that somebody is accused. */
  private static boolean meanAlike(Told a, Told b) {
    List<String> first = a.mention().concepts();
    List<String> second = b.mention().concepts();
    return !Collections.disjoint(first, second)
        && first.stream().anyMatch(c -> !c.equals(ACCUSING) && second.contains(c));
  }
}
