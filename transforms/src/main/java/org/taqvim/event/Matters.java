// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/**
 * Finds what the words of an event speak of: prisoners, a helicopter, a constitution. Packs call
 * one thing by one name, so that a Persian and an Arabic sentence can be compared by what they name
 * beside actors, places and numbers.
 *
 * <p>Read from the pack's table {@code matters}; one instance per language and JVM.
 */
public final class Matters {
  private static final Matters NONE = new Matters(new PhraseIndex<>());
  private static final Map<String, Matters> LOADED = new ConcurrentHashMap<>();

  private final PhraseIndex<String> index;

  private Matters(PhraseIndex<String> index) {
    this.index = index;
  }

  /** The matters that a language has words for; none for a language without a pack. */
  public static Matters of(String language) {
    return LOADED.computeIfAbsent(language, Matters::load);
  }

  private static Matters load(String language) {
    Optional<LanguagePack> pack = LanguagePacks.of(language);
    if (pack.isEmpty()) {
      return NONE;
    }
    PhraseIndex<String> index = new PhraseIndex<>();
    Inflection inflection = Inflection.of(pack.get());
    for (PackTable table : pack.get().tables("matters")) {
      for (PackTable.Row row : table.expect("matter", "words").rows()) {
        row.list("words").forEach(word -> index.add(inflection.noun(word), row.get("matter")));
      }
    }
    return new Matters(index);
  }

  /** What a text speaks of, in the order of the alphabet and without repeats. */
  public List<String> in(String text) {
    List<Token> tokens = TokenizedText.of(text).tokens();
    return index.in(tokens, 0, tokens.size()).stream()
        .map(PhraseIndex.Hit::value)
        .distinct()
        .sorted()
        .toList();
  }
}
