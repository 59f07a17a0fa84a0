// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/**
 * A form found, before its offsets are asked for.
 *
 * @param genitive whether a genitive's yeh that is written apart follows: read over, but no part of
 *     the name
 */
record Walk(
    int first,
    int end,
    int at,
    int until,
    boolean and,
    int rest,
    List<Lexeme> lexemes,
    boolean glued,
    boolean genitive) {

  /** The form with the genitive's yeh that is the next token. */
  Walk withGenitive() {
    return new Walk(first, end + 1, at, until, and, rest, lexemes, glued, true);
  }

  Piece piece(TokenizedText text) {
    Token head = text.tokens().get(first);
    Token last = text.tokens().get(genitive ? end - 2 : end - 1);
    String source = text.source().text();
    int from = at == 0 ? head.begin() : offset(source, head, at);
    int to = rest == 0 ? last.end() : offset(source, last, until);
    List<Lexeme> meanings = rest == 0 || glued ? lexemes : suffixed(last.text(), lexemes);
    return new Piece(first, end, from, to, and, text.tokens().get(end - 1).end(), meanings);
  }

  /** A state with the adjective's ending is a nationality; after a vowel it may be a genitive. */
  private List<Lexeme> suffixed(String word, List<Lexeme> found) {
    char before = word.charAt(until - 1);
    boolean linked = rest == 1 && (before == Letters.ALEF || before == Letters.WAW);
    if (linked) {
      return found;
    }
    return found.stream()
        .map(
            l ->
                l.wordClass() == WordClass.STATE
                    ? new Lexeme(WordClass.DEMONYM, l.id(), l.blanks(), false)
                    : l)
        .toList();
  }

  /** The source offset of a letter of a token, counted in folded letters. */
  private static int offset(String source, Token token, int letters) {
    int at = token.begin();
    for (int seen = 0; at < token.end(); at++) {
      char c = source.charAt(at);
      boolean counts =
          !Letters.isDiacritic(c)
              && !Letters.isInvisible(c)
              && c != Letters.TATWEEL
              && c != Letters.HAMZA;
      if (counts && seen++ == letters) {
        break;
      }
    }
    return at;
  }
}
