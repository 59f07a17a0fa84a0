// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.event.Casualties.Bound;

/** Says what a printed number bounds, by the words around it. */
final class NumberBounds {
  /** How far before its number a verb of exceeding may stand. */
  private static final int CLAUSE = 14;

  private NumberBounds() {}

  static Bound of(Reading reading, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (reading.wordAt(i, "at-least").filter(w -> w.end() <= at).isPresent()) {
        return Bound.AT_LEAST;
      }
      if (reading.wordAt(i, "at-most").filter(w -> w.end() <= at).isPresent()) {
        return Bound.AT_MOST;
      }
      if (reading.wordAt(i, "about").filter(w -> w.end() <= at).isPresent()) {
        return Bound.ABOUT;
      }
    }
    for (int i = at + 1; i < Math.min(reading.size(), at + 6); i++) {
      if (reading.isWord(i, "at-least-after")) {
        return Bound.AT_LEAST;
      }
    }
    return isExceeded(reading, at) ? Bound.AT_LEAST : Bound.EXACT;
  }

  /** "twelve persons at least": the token after a bound right behind its people. */
  static int afterBound(Reading reading, int token) {
    return reading.lexicon().isVerbFirst() // a verb-final language bounds by a verb there
        ? reading.wordAt(token, "at-least-after").map(PhraseIndex.Hit::end).orElse(token)
        : token;
  }

  /** "the number of the dead exceeds": a verb at the head of a clause that tells a count. */
  private static boolean isExceeded(Reading reading, int at) {
    for (int i = at - 1; i >= Math.max(0, at - CLAUSE) && !reading.token(i).isNumber(); i--) {
      if (reading.isWord(i, "exceed")) {
        return true;
      }
      if (reading.token(i).isSign()) {
        break;
      }
    }
    return false;
  }

  /** A word between a word of harm and its number: "at least", "about", "of". */
  static boolean isBounding(Reading reading, int i) {
    return reading.isWord(i, "at-least")
        || reading.endsWord(i, "at-least")
        || reading.insideWord(i, "at-least")
        || reading.endsWord(i, "at-most")
        || reading.isWord(i, "at-most")
        || reading.isWord(i, "about")
        || reading.isWord(i, "reached")
        || reading.isWord(i, "from");
  }
}
