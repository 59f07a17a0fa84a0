// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/**
 * Finds the names of a text and links them: gazetteer, then grammar.
 *
 * <p>A pure function of the text; one instance serves any number of threads.
 */
public final class EntityTagger {
  private static final Map<String, EntityTagger> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final NameGrammar grammar;

  private EntityTagger(LanguagePack pack) {
    this.grammar = new NameGrammar(Gazetteer.standard(), pack);
  }

  /** The tagger of a supported language, made once per JVM. */
  public static EntityTagger forLanguage(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, EntityTagger::load);
  }

  private static EntityTagger load(String language) {
    LanguagePack pack =
        LanguagePacks.of(language)
            .orElseThrow(() -> new IllegalArgumentException("no language pack: " + language));
    return new EntityTagger(pack);
  }

  /** The names and actors of a text, none of them in the excluded spans. */
  public TaggedNames tag(TokenizedText text, List<Span> excluded) {
    return grammar.tag(text, excluded);
  }
}
