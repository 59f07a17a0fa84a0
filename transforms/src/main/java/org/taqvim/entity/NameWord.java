// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;

/**
 * A word as the statistical tagger sees it: tokens with nothing or U+200C between them are one
 * word, signs stand alone.
 *
 * @param text the folded letters, without U+200C, every digit a zero
 * @param first index of its first token
 * @param end index after its last token
 */
record NameWord(String text, int first, int end) {
  /** The words of a run of tokens. */
  static List<NameWord> of(List<Token> tokens, int from, int to) {
    List<NameWord> words = new ArrayList<>(to - from);
    int i = from;
    while (i < to) {
      int end = i + 1;
      if (!tokens.get(i).isSign()) {
        while (end < to && !tokens.get(end).isSign() && isJoined(tokens.get(end))) {
          end++;
        }
      }
      words.add(new NameWord(letters(tokens, i, end), i, end));
      i = end;
    }
    return words;
  }

  private static boolean isJoined(Token token) {
    return token.gap() == Gap.NONE || token.gap() == Gap.JOINER;
  }

  private static String letters(List<Token> tokens, int from, int to) {
    if (to == from + 1 && !tokens.get(from).isNumber()) {
      return tokens.get(from).text();
    }
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      letters.append(token.isNumber() ? "0".repeat(token.text().length()) : token.text());
    }
    return letters.toString();
  }
}
