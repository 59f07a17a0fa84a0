// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taqvim.text.Letters;

/** Reads number words that are written as one, with every "and" glued between them. */
final class GluedNumbers {
  /** Two of the shortest number words and the connector. */
  private static final int SHORTEST = 5;

  private final Map<String, NumberWord> words;

  GluedNumbers(Map<String, NumberWord> words) {
    this.words = words;
  }

  /** The number that a token is, or null. */
  @Nullable NumberWord read(String token) {
    if (token.length() < SHORTEST) {
      return null;
    }
    for (int and = token.indexOf(Letters.WAW, 2);
        and > 0;
        and = token.indexOf(Letters.WAW, and + 1)) {
      NumberWord first = words.get(token.substring(0, and));
      if (first != null) {
        NumberSum sum = new NumberSum(first, false);
        if (addRest(sum, token, and + 1)) {
          NumberWord.Kind kind = sum.isOrdinal() ? NumberWord.Kind.ORD : NumberWord.Kind.CARD;
          return new NumberWord(sum.total(), kind, first.prefix(), false);
        }
      }
    }
    return null;
  }

  /** Adds the words from a letter on; a sum that took a wrong one is of no use any more. */
  private boolean addRest(NumberSum sum, String token, int from) {
    for (int end = from + 2; end <= token.length(); end++) {
      boolean last = end == token.length();
      if (last || token.charAt(end) == Letters.WAW) {
        NumberWord word = words.get(token.substring(from, end));
        if (word != null && sum.add(word, true)) {
          return last || addRest(sum, token, end + 1);
        }
      }
    }
    return false;
  }
}
