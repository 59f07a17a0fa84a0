// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.language.PackTable;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;

/**
 * The neighbours that make a word something else than its reading: words before it, words after it,
 * or anything after it that is not listed. A star at a word's end stands for any rest.
 */
record Guard(Words unlessPrevious, Words unlessNext, Words unlessSoon, Words onlyNext) {
  static final Guard NONE = new Guard(Words.NONE, Words.NONE, Words.NONE, Words.NONE);

  /** Before a word of {@code unless_next} it stands for any of the next few tokens. */
  private static final String SOON = "..";

  private static final int REACH = 5;

  static Guard of(PackTable.Row row) {
    List<String> next = row.list("unless_next");
    Guard guard =
        new Guard(
            Words.of(row.list("unless_prev")),
            Words.of(next.stream().filter(word -> !word.startsWith(SOON)).toList()),
            Words.of(
                next.stream()
                    .filter(word -> word.startsWith(SOON))
                    .map(word -> word.substring(SOON.length()))
                    .toList()),
            Words.of(row.list("only_next")));
    return guard.equals(NONE) ? NONE : guard;
  }

  /** Whether the reading of tokens {@code [first, end)} holds there. */
  @SuppressWarnings("ReferenceEquality") // there is one NONE, and this is asked at every word
  boolean admits(List<Token> tokens, int first, int end) {
    if (this == NONE) {
      return true;
    }
    Token previous = first > 0 ? tokens.get(first - 1) : null;
    Token next = end < tokens.size() && tokens.get(end).gap() != Gap.LINE ? tokens.get(end) : null;
    if (previous != null && unlessPrevious.containsWithAnd(previous.text())) {
      return false;
    }
    if (next == null) {
      return true;
    }
    if (unlessNext.contains(next.text())) {
      return false;
    }
    for (int i = end; !unlessSoon.isEmpty() && i < Math.min(end + REACH, tokens.size()); i++) {
      if (unlessSoon.contains(tokens.get(i).text())) {
        return false;
      }
      if (tokens.get(i).isSign()) {
        break;
      }
    }
    return onlyNext.isEmpty()
        || !next.isWord()
        || (next.gap() != Gap.JOINER && onlyNext.contains(next.text()));
  }

  /** A set of folded words and word beginnings. */
  record Words(Set<String> whole, List<String> beginnings) {
    static final Words NONE = new Words(Set.of(), List.of());

    static Words of(List<String> words) {
      if (words.isEmpty()) {
        return NONE;
      }
      Set<String> whole = new TreeSet<>();
      List<String> beginnings = new java.util.ArrayList<>();
      for (String word : words) {
        String folded = Normalizer.fold(word);
        if (folded.endsWith("*")) {
          beginnings.add(folded.substring(0, folded.length() - 1));
        } else {
          whole.add(folded);
        }
      }
      return new Words(Set.copyOf(whole), List.copyOf(beginnings));
    }

    boolean isEmpty() {
      return whole.isEmpty() && beginnings.isEmpty();
    }

    /** Whether a word is one of them, or is so behind the connector glued to it. */
    boolean containsWithAnd(String word) {
      return !isEmpty()
          && (contains(word)
              || (word.length() > 2
                  && word.charAt(0) == Letters.WAW
                  && contains(word.substring(1))));
    }

    boolean contains(String word) {
      if (whole.contains(word)) {
        return true;
      }
      for (String beginning : beginnings) {
        if (word.startsWith(beginning)) {
          return true;
        }
      }
      return false;
    }
  }
}
