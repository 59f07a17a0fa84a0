// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.text.Letters;

/** Says whether a number is what a word for a count before it has come to, or is put at. */
final class TollTotals {
  /** How far before a number the word for a count may stand. */
  private static final int TOLL = 14;

  private TollTotals() {}

  /**
   * "The number of the dead has risen to sixty", "the dead in A's ranks number sixty": what a word
   * for a count has come to.
   */
  static boolean isTotal(Reading reading, int at) {
    boolean to = at > 0 && reading.isWord(at - 1, "to");
    if (to && reading.isWord(at + 1, "tally")) {
      return true; // "there rose to 27 the number of the dead"
    }
    boolean tally = false;
    boolean reached =
        to || isPutAt(reading, at); // "the number of the dead in A's ranks passes 4000"
    boolean bound = // "more than" holds a "from" in Arabic
        reading.endsWord(at - 1, "at-least") || reading.endsWord(at - 1, "at-most");
    if (reading.isWord(at - 1, "from") && !bound) {
      return false; // "the number has risen from ten"
    }
    int reach = TOLL;
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      if (reading.timeAt(i) >= 0) {
        reach++; // "the number of the dead since 3 May has come to five"
        continue;
      }
      boolean goesOn = reading.isWord(i + 1, "reached") || (to && i + 1 == at - 1);
      boolean inserted = reading.isSign(i, ",\u060C") && goesOn;
      boolean sign = reading.token(i).isSign() && !inserted;
      if (sign || (!to && Numbers.at(reading, i, at).length > 0)) {
        return false;
      }
      tally |= reading.isWord(i, "tally") || reading.insideWord(i, "tally");
      // "A told the number of its dead as ten"
      reached |= reading.isWord(i, "reached") || reading.isWord(i, "object");
      if (tally && reached) {
        return true;
      }
    }
    return false;
  }

  /** "estimated the number of the dead at sixty": in Arabic "at" is written with the number. */
  private static boolean isPutAt(Reading reading, int at) {
    String text = reading.token(at).text();
    String before = at > 0 ? reading.token(at - 1).text() : "";
    boolean word = text.charAt(0) == Letters.BEH && !reading.lexicon().numbers().containsKey(text);
    boolean about = before.length() > 1 && NumberBounds.isBounding(reading, at - 1);
    return reading.lexicon().isVerbFirst()
        && (word
            || (!before.isEmpty()
                && before.charAt(0) == Letters.BEH
                && (before.length() == 1 || about)));
  }
}
