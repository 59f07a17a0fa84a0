// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/** Whether a verb makes its subject the one that suffers. */
final class Voice {
  private Voice() {}

  /** "was made the target": the subject suffers. */
  static boolean isPassive(Reading reading, Telling telling) {
    return telling.passive() || isPassive(reading, telling.clause()) || isState(reading, telling);
  }

  /** "twelve of its men became prisoners (in the hands of B)": who becomes one is held. */
  static boolean isCaptive(Reading reading, Telling telling) {
    boolean phrase =
        telling.trigger().kind() == Trigger.Kind.PHRASE
            || reading.lexicon().isOne(telling.clause().verb(), "passive-verb");
    return phrase && telling.eventClass().has(EventClass.Trait.CAPTIVITY);
  }

  /** "the road is closed": what somebody has closed and what is so are written alike in Persian. */
  private static boolean isState(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    return reading.lexicon().isOne(telling.lemma(), "state-verb")
        && !reading.hasWord(clause.first(), clause.verbFirst(), "object");
  }

  static boolean isPassive(Reading reading, Draft draft) {
    return isPassive(reading, draft.clause)
        || reading.lexicon().isOne(draft.clause.verb(), "passive-verb");
  }

  static boolean isPassive(Reading reading, Clause clause) {
    return clause.isPassive()
        || (clause.verbFirst() > clause.first()
            && reading.isWord(clause.verbFirst() - 1, "passive-noun")
            && reading.lexicon().isOne(clause.verb(), "passive-light-verb"));
  }

  /** "the observers noted a breach": who records violence has not done it. */
  static boolean isRecorded(Reading reading, Draft draft) {
    Clause clause = draft.clause;
    return draft.eventClass.isViolent()
        && (reading.lexicon().isOne(clause.verb(), "recording")
            || reading.isWord(clause.verbFirst() - 1, "recording"));
  }
}
