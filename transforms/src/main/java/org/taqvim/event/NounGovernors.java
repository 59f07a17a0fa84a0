// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * Reads from the words before a noun whether it is told or only named: denied, purposed, a time.
 */
final class NounGovernors {
  /** How many tokens before a noun its negation may stand. */
  private static final int DENIED = 4;

  private final Reading reading;

  NounGovernors(Reading reading) {
    this.reading = reading;
  }

  /** Whether the words up to this token take from the noun behind it that it happened. */
  boolean isGoverned(int before) {
    boolean aim = // "an offer for the holding of a meeting"
        !reading.lexicon().isVerbFirst()
            && reading.isWord(before, "performing")
            && reading.isWord(before - 1, "purpose");
    return aim
        || reading.isWord(before, "purpose")
        || reading.endsWord(before, "regarding")
        || reading.isWord(before, "without")
        || reading.isWord(before, "this")
        || isDenied(before)
        || reading.isWord(before, "stop")
        || reading.isWord(before, "superlative")
        || isPointInTime(before)
        || reading.isWord(before - 1, "this");
  }

  /** "since the war of 2020", "after the end of": when something else happened. */
  boolean isPointInTime(int before) {
    boolean edge = reading.isWord(before, "stop");
    int word = edge ? before - 1 : before;
    boolean beside = reading.endsWord(word, "after") || reading.endsWord(word, "before");
    boolean bound = reading.endsWord(word, "since") || reading.endsWord(word, "until");
    boolean ahead = reading.endsWord(word, "before") || reading.endsWord(word, "eve");
    return ahead || (beside ? edge : bound);
  }

  /** "no breach", "the absence of any recorded breach". */
  private boolean isDenied(int before) {
    for (int i = before; i > before - DENIED && i >= 0 && reading.token(i).isWord(); i--) {
      if (reading.isWord(i, "negation")) {
        return i == before || reading.isWord(before, "any");
      }
    }
    return false;
  }
}
