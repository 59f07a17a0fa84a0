// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/** Finds the words of a pack's table in a text, in all forms of a noun. */
final class NounIndex {
  private final PhraseIndex<String> index = new PhraseIndex<>();

  private NounIndex() {}

  /**
   * Of a language's table with the columns {@code name} and words; empty for a language without a
   * pack.
   *
   * @param table the table's name
   * @param name the column that says what the words of a row stand for
   */
  static NounIndex of(String language, String table, String name) {
    NounIndex nouns = new NounIndex();
    Optional<LanguagePack> pack = LanguagePacks.of(language);
    if (pack.isEmpty()) {
      return nouns;
    }
    Inflection inflection = Inflection.of(pack.get());
    for (PackTable rows : pack.get().tables(table)) {
      for (PackTable.Row row : rows.expect(name, "words").rows()) {
        row.list("words").forEach(word -> nouns.index.add(inflection.noun(word), row.get(name)));
      }
    }
    return nouns;
  }

  /** What the words of a text stand for, in the order of the alphabet and without repeats. */
  List<String> in(String text) {
    List<Token> tokens = TokenizedText.of(text).tokens();
    return index.in(tokens, 0, tokens.size()).stream()
        .map(PhraseIndex.Hit::value)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The same, for words that may stand for several things, and phrases within phrases: a peace
   * treaty is of peace, and a treaty.
   */
  List<String> allIn(String text) {
    List<Token> tokens = TokenizedText.of(text).tokens();
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (PhraseIndex.Hit<String> hit : index.at(tokens, i, tokens.size())) {
        all.add(hit.value());
      }
    }
    return List.copyOf(all);
  }
}
