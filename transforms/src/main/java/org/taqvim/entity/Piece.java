// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Optional;

/**
 * A form of the name index found in a text.
 *
 * @param first index of the token that it begins in
 * @param end index after the token that it ends in
 * @param from where it begins in the source, proclitics peeled
 * @param to where it ends in the source, suffixes peeled
 * @param and whether a conjunction was peeled off
 * @param to2 where its last token ends
 * @param lexemes what it can mean, best first
 */
record Piece(int first, int end, int from, int to, boolean and, int to2, List<Lexeme> lexemes) {
  WordClass wordClass() {
    return lexemes.get(0).wordClass();
  }

  String id() {
    return lexemes.get(0).id();
  }

  boolean is(WordClass wordClass) {
    return lexeme(wordClass).isPresent();
  }

  Optional<Lexeme> lexeme(WordClass wordClass) {
    for (Lexeme lexeme : lexemes) {
      if (lexeme.wordClass() == wordClass) {
        return Optional.of(lexeme);
      }
    }
    return Optional.empty();
  }
}
