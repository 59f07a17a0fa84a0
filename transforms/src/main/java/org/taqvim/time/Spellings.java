// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/** The ways in which news writes a word of a table, each as its folded tokens. */
final class Spellings {
  private Spellings() {}

  /** The spellings of a phrase: each U+200C of it kept as a border or lost. */
  static Set<List<String>> of(String name) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(Normalizer.fold(name));
    for (String text : List.copyOf(texts)) {
      variants(text, 0, texts);
    }
    Set<List<String>> phrases = new LinkedHashSet<>();
    for (String text : texts) {
      phrases.add(TokenizedText.of(text).tokens().stream().map(Token::text).toList());
    }
    return phrases;
  }

  private static void variants(String text, int from, Set<String> into) {
    int joiner = text.indexOf(Letters.ZWNJ, from);
    if (joiner < 0) {
      into.add(text);
      return;
    }
    variants(text, joiner + 1, into);
    variants(text.substring(0, joiner) + text.substring(joiner + 1), joiner, into);
  }
}
