// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

/**
 * Weighs what the rules join by what they do not look at: how the words of both go together, as
 * {@link Linkage} weighs them.
 *
 * <p>Of one day a page tells many attacks, talks and things said, and two pages that tell alike no
 * more than day and sides seldom mean the same of them: over the golds of all sets (2026-11-23)
 * such pairs with odds below e^-4 were one event 6 times and two 20 times.
 */
final class Likely {
  /** What the odds of a link add to a match. */
  private static final double LINK = 0.05;

  /** What the rules join must come to so much with the odds of the link. */
  private static final double LEAST = 0.4;

  /** Of what no known word tells the odds are at least these. */
  private static final double WORDLESS = -1.5;

  private Likely() {}

  /** How well two tellings go together by their words, as odds; even where one is undated. */
  static double link(Facts a, Clues clues, Facts b, Clues others) {
    if (a.days().isEmpty() || b.days().isEmpty()) {
      return 0;
    }
    double odds = Linkage.weigh(a, clues, b, others);
    boolean worded = !clues.concepts().isEmpty() && !others.concepts().isEmpty();
    return worded ? odds : Math.max(odds, WORDLESS);
  }

  /** How well accounts go together by rules and by their words: for choosing among several. */
  static double with(double score, double link) {
    return score + LINK * link;
  }

  /** Whether accounts that the rules join are more likely two of many such events of their days. */
  static boolean areTwo(Facts facts, double score, double link) {
    return with(score, link) < LEAST
        && facts.kind().compareTo(Facts.Kind.SHORT) <= 0
        && isOneOfMany(facts.family());
  }

  private static boolean isOneOfMany(EventFamily family) {
    return switch (family.kin()) {
      case FIGHTING, WORDS, TALK, PRESSURE -> true;
      default -> false;
    };
  }
}
