// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.event.PhraseIndex.Hit;

/**
 * Says where words that only name talks again come to their end: "in this meeting A asked B". The
 * demonstrative closes the noun, so that who follows it without a comma acts in the clause and does
 * not own the talks, as he would in "the meeting of A with B".
 */
final class TalksAgain {
  /** How many tokens before its last a noun for talks may begin. */
  private static final int TALKS = 3;

  private TalksAgain() {}

  /** Whether a token is the last of such words in a language whose verb closes the clause. */
  static boolean endAt(Reading reading, int token) {
    if (reading.lexicon().isVerbFirst()) {
      return false;
    }
    for (int first = Math.max(0, token - TALKS); first <= token; first++) {
      boolean pointed = reading.isWord(first - 1, "this") || reading.isWord(first - 1, "that-one");
      if (pointed
          && isTalks(reading, first, token + 1)
          && (reading.endsWord(first - 2, "in")
              || reading.endsWord(first - 2, "during")
              || reading.endsWord(first - 2, "frame"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTalks(Reading reading, int first, int end) {
    for (Hit<Trigger> hit : reading.triggers(first, first + 1)) {
      if (hit.end() == end
          && hit.value().kind() == Trigger.Kind.NOUN
          && hit.value().eventClass().type() == EventType.CONSULT) {
        return true;
      }
    }
    return false;
  }
}
