// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.entity.TaggedNames;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeMention;

/** Finds the events that an article of one language tells. */
public final class EventExtractor {
  private final LanguagePack pack;
  private final ConflictProfile profile;

  private EventExtractor(LanguagePack pack, ConflictProfile profile) {
    this.pack = pack;
    this.profile = profile;
  }

  /**
   * An extractor for the articles of one language on one conflict.
   *
   * @throws IllegalArgumentException where the language has no pack
   */
  public static EventExtractor forLanguage(String language, ConflictProfile profile) {
    LanguagePack pack =
        LanguagePacks.of(language)
            .orElseThrow(() -> new IllegalArgumentException("no language pack: " + language));
    return new EventExtractor(pack, profile);
  }

  /**
   * The events of an article in text order, each event once, in the words that tell it best.
   *
   * @param excluded page furniture, from which no event comes
   * @param times the time expressions outside the furniture, in text order
   */
  public List<EventMention> extract(
      TokenizedText text, List<Span> excluded, List<TimeMention> times, TaggedNames names) {
    return List.of();
  }

  @Override
  public String toString() {
    return pack.tag() + "/" + profile.name();
  }
}
