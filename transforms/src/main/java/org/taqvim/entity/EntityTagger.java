// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/**
 * Finds the names of a text and links them: gazetteer, then grammar, then what a trained model and
 * the shape of names tell about names nobody listed.
 *
 * <p>A pure function of the text; one instance serves any number of threads.
 */
public final class EntityTagger {
  private static final Map<String, EntityTagger> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final NameGrammar grammar;
  private final Optional<UnlistedNames> unlisted;

  private EntityTagger(LanguagePack pack) {
    this.grammar = new NameGrammar(Gazetteer.standard(), pack);
    this.unlisted = UnlistedNames.of(pack);
  }

  /** The tagger of a supported language, made once per JVM. */
  public static EntityTagger forLanguage(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, EntityTagger::load);
  }

  /**
   * What the tagger of a language needs first, in parts that may be loaded side by side; the
   * longest comes first.
   */
  public static List<Runnable> preparations(String language) {
    return List.of(EntityLinker::standard, () -> StatisticalTagger.forLanguage(language));
  }

  private static EntityTagger load(String language) {
    LanguagePack pack =
        LanguagePacks.of(language)
            .orElseThrow(() -> new IllegalArgumentException("no language pack: " + language));
    return new EntityTagger(pack);
  }

  /** The names and actors of a text, none of them in the excluded spans. */
  public TaggedNames tag(TokenizedText text, List<Span> excluded) {
    return tag(text, excluded, List.of());
  }

  /**
   * The names and actors of a text, none of them in the excluded spans.
   *
   * @param times what tells a time: a city's name may, but no name that nobody lists
   */
  public TaggedNames tag(TokenizedText text, List<Span> excluded, List<Span> times) {
    List<Piece> pieces = grammar.pieces(text, excluded);
    TaggedNames listed = grammar.read(text, pieces);
    return unlisted.map(u -> u.add(text, excluded, times, pieces, listed)).orElse(listed);
  }

  /** The places and agencies that datelines name: names of the article, but no places of events. */
  public List<EntityMention> placesAndAgencies(TokenizedText text, List<Span> datelines) {
    String source = text.source().text();
    List<EntityMention> names = new ArrayList<>();
    for (Span line : datelines) {
      TokenizedText words = TokenizedText.of(source.substring(line.begin(), line.end()));
      grammar.tag(words, List.of()).entities().stream()
          .filter(name -> name.type() != EntityType.PER)
          .map(name -> shifted(name, line.begin()))
          .forEach(names::add);
    }
    return names;
  }

  private static EntityMention shifted(EntityMention name, int by) {
    return new EntityMention(
        name.begin() + by,
        name.end() + by,
        name.text(),
        name.type(),
        name.id(),
        name.name(),
        name.flags());
  }
}
