// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * Finds the deed that a verb of effect has for its subject before it, in a language whose verb
 * mostly comes first: "the handing of four villages to B set off protests" says that they were
 * handed over.
 */
final class EffectiveDeeds {
  private EffectiveDeeds() {}

  /**
   * Whether a noun names such a deed: at the head of its clause, with what was done or who did it
   * in the words behind it.
   */
  static boolean tells(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    return reading.lexicon().isVerbFirst()
        && telling.first() == clause.first()
        && clause.isPast()
        && !clause.isNegated()
        && reading.lexicon().isOne(clause.verb(), "effecting-verb")
        && telling.eventClass().nominal() != EventClass.Nominal.NO
        && telling.eventClass().scope() == EventClass.Scope.OPEN
        && !reading.hasArticle(telling.first())
        && (telling.end() > telling.first() + 1 || goesOn(reading, telling.end()));
  }

  private static boolean goesOn(Reading reading, int token) {
    return token < reading.size()
        && !reading.token(token).isSign()
        && reading.timeAt(token) < 0
        && !Circumstances.isPreposition(reading, token);
  }
}
