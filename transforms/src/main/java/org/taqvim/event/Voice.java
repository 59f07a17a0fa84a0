// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.text.Letters;
import org.taqvim.text.Token;

/** Whether a verb makes its subject the one that suffers. */
final class Voice {
  /** Letters of a verb among which the vowel of its passive stands. */
  private static final int STEM_OPENING = 4;

  private Voice() {}

  /**
   * Whether a past verb is written as a passive: with the vowel u on one of its first letters, or
   * with the dotted yeh for the weak last letter of its active ("was called off"), before no name,
   * for some write that letter everywhere.
   */
  static boolean isWrittenPassive(Reading reading, PhraseIndex.Hit<String> verb) {
    return hasPassiveVowel(reading.token(verb.first()), reading)
        || (hasDottedYeh(reading, verb)
            && (reading.isWord(verb.end(), "diplomat")
                || reading.actorAt(verb.end()).filter(a -> a.prefix().isEmpty()).isEmpty()));
  }

  private static boolean hasDottedYeh(Reading reading, PhraseIndex.Hit<String> verb) {
    String written = reading.text().source().text();
    int last = reading.token(verb.end() - 1).end() - 1;
    return reading.lexicon().isVerbFirst()
        && written.charAt(last) == Letters.ARABIC_YEH
        && reading.token(verb.end() - 1).text().endsWith(verb.value());
  }

  private static boolean hasPassiveVowel(Token verb, Reading reading) {
    int letters = 0;
    String text = reading.text().source().text();
    for (int i = verb.begin(); i < verb.end() && letters <= STEM_OPENING; i++) {
      if (text.charAt(i) == Letters.DAMMA) {
        return letters > 0;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return false;
  }

  /** "was made the target": the subject suffers. */
  static boolean isPassive(Reading reading, Telling telling) {
    return telling.passive() || isPassive(reading, telling.clause()) || isState(reading, telling);
  }

  /** "twelve of its men became prisoners (in the hands of B)": who becomes one is held. */
  static boolean isCaptive(Reading reading, Telling telling) {
    boolean phrase =
        telling.trigger().kind() == Trigger.Kind.PHRASE
            || reading.lexicon().isOne(telling.clause().verb(), "passive-verb")
            || reading.lexicon().isOne(telling.clause().verb(), "falling-verb");
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
