// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.text.Letters;

/** Tells the numbers that others hold: "32, among them 7 civilians". */
final class CountedParts {
  /** How many tokens may stand between a number and the word that makes it a part. */
  private static final int PART = 3;

  private CountedParts() {}

  /** "32, among them 7 civilians and two soldiers", "ten of whom were …": counted already. */
  static boolean isPart(Reading reading, int at) {
    boolean and =
        reading.isWord(at - 1, "and")
            || (reading.lexicon().isVerbFirst()
                && reading.token(at).text().charAt(0) == Letters.WAW);
    return isNamedPart(reading, at) || (and && isAfterPart(reading, at));
  }

  /** Whether the number before one that "and" joins to it is counted already. */
  private static boolean isAfterPart(Reading reading, int at) {
    for (int i = at - 2; i >= Math.max(0, at - 2 * PART) && !reading.token(i).isSign(); i--) {
      if (Numbers.at(reading, i, at).length > 0) {
        return isPart(reading, i);
      }
    }
    return false;
  }

  private static boolean isNamedPart(Reading reading, int at) {
    for (int i = at - 1; i >= Math.max(0, at - PART); i--) {
      if (reading.isWord(i, "including") || reading.endsWord(i, "including")) {
        return true;
      }
      boolean other = HeadCounts.isHarm(reading, i); // "of whom some died and ten were hurt"
      if (reading.token(i).isSign() || reading.token(i).isNumber() || other) {
        break;
      }
    }
    for (int i = at + 1; i < Math.min(reading.size(), at + PART + 1); i++) {
      if (reading.isWord(i, "of-them")) {
        return !reading.isWord(i - 1, "soldier"); // "two of their soldiers" are no part
      }
      if (reading.token(i).isSign() || HeadCounts.isHarm(reading, i)) {
        break;
      }
    }
    return false;
  }
}
