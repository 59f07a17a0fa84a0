// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.stream.Stream;
import org.taqvim.text.Letters;

/** Takes apart two names that a page wrote as one word, with the conjunction between them. */
final class GluedNames {
  private static final int MIN_GLUED = 9;
  private static final int MIN_PART = 4;

  private final NameTrie trie;
  private final boolean proclitics;

  GluedNames(NameTrie trie, boolean proclitics) {
    this.trie = trie;
    this.proclitics = proclitics;
  }

  /** The two names, or nothing; one of them is a state. */
  List<Walk> read(String word, int token) {
    if (word.length() < MIN_GLUED) {
      return List.of();
    }
    for (int and = MIN_PART; and < word.length() - MIN_PART; and++) {
      if (word.charAt(and) != Letters.WAW) {
        continue;
      }
      int at = exactly(word, 0, and).isEmpty() && isProclitic(word.charAt(0)) ? 1 : 0;
      List<Lexeme> left = exactly(word, at, and);
      int article = exactly(word, and + 1, word.length()).isEmpty() && proclitics ? 2 : 0;
      List<Lexeme> right = exactly(word, and + 1 + article, word.length());
      boolean state =
          Stream.concat(left.stream(), right.stream())
              .anyMatch(l -> l.wordClass() == WordClass.STATE);
      if (state && !left.isEmpty() && !right.isEmpty()) {
        boolean joined = at > 0 && word.charAt(0) == Letters.WAW;
        return List.of(
            new Walk(token, token + 1, at, and, joined, word.length() - and, left, true, false),
            new Walk(
                token, token + 1, and + 1 + article, word.length(), true, 0, right, true, false));
      }
    }
    return List.of();
  }

  private boolean isProclitic(char c) {
    return proclitics && (NameMatcher.isPreposition(c) || c == Letters.WAW || c == Letters.FEH);
  }

  /** The states and places whose key is a part of a word. */
  private List<Lexeme> exactly(String word, int from, int to) {
    int node = NameTrie.ROOT;
    for (int c = from; c < to && node != NameTrie.NONE; c++) {
      node = trie.step(node, word.charAt(c));
    }
    return node == NameTrie.NONE || to - from < MIN_PART
        ? List.of()
        : trie.lexemes(node).stream()
            .filter(l -> l.wordClass() == WordClass.STATE || l.wordClass() == WordClass.PLACE)
            .toList();
  }
}
