// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.text.Sentence;

/**
 * Finds where somebody's own words begin without "that" or a colon: 'X said "B has shelled …"', not
 * where a word or two of his stand between marks: 'called it "an aggression"'.
 */
final class Quotes {
  private static final int SPEAKER = 9;

  private Quotes() {}

  /** Whether a token is the first of words that a verb of saying before the mark introduces. */
  static boolean opens(Reading reading, Sentence sentence, int token) {
    if (!reading.isSign(token - 1, "\u00AB\"") || !isIntroduced(reading, sentence, token - 1)) {
      return false;
    }
    int end = token;
    while (end < sentence.endToken() && !reading.isSign(end, "\u00BB\"")) {
      end++;
    }
    for (int i = token; i < end; i++) {
      if (FiniteVerbs.at(reading, sentence, i, token).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the nearest verb before a mark is one of saying. */
  private static boolean isIntroduced(Reading reading, Sentence sentence, int mark) {
    for (int i = mark - 1; i >= Math.max(sentence.firstToken(), mark - SPEAKER); i--) {
      if (reading.token(i).isSign() || reading.isWord(i, "that")) {
        return false;
      }
      if (reading.verbAt(i).isPresent() && FiniteVerbs.isUnmistakable(reading, i)) {
        return reading.triggers(i, i + 1).stream().anyMatch(t -> t.value().eventClass().isSaying());
      }
    }
    return false;
  }
}
