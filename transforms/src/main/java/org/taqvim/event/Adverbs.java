// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * Words that may stand between a verb and what goes with it and change nothing of what is told:
 * "again", "too", "at last", a date.
 */
final class Adverbs {
  private Adverbs() {}

  static boolean isAdverb(Reading reading, int token) {
    return reading.isWord(token, "adverb")
        || reading.insideWord(token, "adverb")
        || reading.timeAt(token) >= 0;
  }

  /** The last token, from a given one backwards, that is no adverb. */
  static int before(Reading reading, int token) {
    int i = token;
    while (i > 0 && isAdverb(reading, i)) {
      i--;
    }
    return i;
  }
}
