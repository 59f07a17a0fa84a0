// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Reading.Actor;

/**
 * Says which state a reporter means by "our country": that of the outlet named first among those
 * that write in the article's language at home (role {@code press-of} of the pack, by ISO code).
 * Within a quotation the words are another's, and his country is his own.
 */
final class HomeCountry {
  private final Reading reading;
  private final Optional<String> country;

  /**
   * @param actors those of the article, its outlets among them
   */
  HomeCountry(Reading reading, List<Actor> actors) {
    this.reading = reading;
    this.country =
        actors.stream()
            .filter(a -> a.is(Sort.MEDIA))
            .flatMap(a -> Gazetteer.standard().country(a.mention().id()).stream())
            .filter(c -> reading.lexicon().isOne(c.toLowerCase(Locale.ROOT), "press-of"))
            .findFirst();
  }

  /** The country of the reporter, where his words for it end a phrase at a token. */
  Optional<String> at(int token) {
    return country.filter(c -> reading.isWord(token, "our-country") && !isQuoted(token));
  }

  private boolean isQuoted(int token) {
    for (int i = token;
        i >= 0 && reading.sentenceOf(i).line() == reading.sentenceOf(token).line();
        i--) {
      if (reading.isSign(i, "\u00AB")) {
        return true;
      }
      if (reading.isSign(i, "\u00BB")) {
        return false;
      }
    }
    return false;
  }
}
