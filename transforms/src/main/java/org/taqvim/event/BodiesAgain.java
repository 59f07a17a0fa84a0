// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Reading.Actor;

/** Reads "the court", "the council", "this union": the one of its kind that was named last. */
final class BodiesAgain {
  /** Such a body: its function word is "the-" before what its id in the gazetteer has in it. */
  private static final List<String> KINDS = List.of("court", "council", "union");

  /** What the id of a ministry has in it. */
  private static final String MINISTRY = "-ministry-";

  private final Reading reading;

  BodiesAgain(Reading reading) {
    this.reading = reading;
  }

  /** The actors with those bodies among them, in text order. */
  List<Actor> addTo(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    for (int i = 0; i < reading.size(); i++) {
      for (String kind : KINDS) {
        Optional<PhraseIndex.Hit<String>> word = reading.wordAt(i, "the-" + kind);
        if (word.filter(w -> isFree(all, w)).isPresent()) {
          last(actors, i, kind)
              .map(a -> a.again(reading, word.get().first(), word.get().end()))
              .ifPresent(all::add);
        }
      }
    }
    all.replaceAll(nation -> ministry(actors, nation).orElse(nation));
    all.sort(Comparator.comparingInt(Actor::first));
    return all;
  }

  /** "the Armenian ministry": that state's ministry of the kind of which the article told last. */
  private Optional<Actor> ministry(List<Actor> actors, Actor nation) {
    Optional<PhraseIndex.Hit<String>> word =
        nation.is(Sort.DEMONYM)
            ? reading.wordEndingAt(nation.first() - 1, "the-ministry")
            : Optional.empty();
    Optional<String> kind =
        word.flatMap(w -> last(actors, w.first(), MINISTRY))
            .map(body -> body.mention().id())
            .map(id -> id.substring(0, id.lastIndexOf('-') + 1));
    return kind.flatMap(
            k ->
                nation
                    .mention()
                    .country()
                    .map(country -> k + country.toLowerCase(Locale.ROOT))
                    .flatMap(Gazetteer.standard()::entry))
        .map(
            body ->
                nation
                    .as(body, Sort.ORGANISATION)
                    .spanning(
                        word.orElseThrow().first(),
                        nation.end(),
                        Titles.proclitic(reading, word.orElseThrow().first()),
                        Optional.empty()));
  }

  /** Whether no actor overlaps the words, nor says right after them whose body it is. */
  private static boolean isFree(List<Actor> actors, PhraseIndex.Hit<String> word) {
    return actors.stream()
        .allMatch(
            a ->
                a.end() <= word.first()
                    || a.first() > word.end()
                    || (a.first() == word.end() && !a.is(Sort.DEMONYM)));
  }

  private static Optional<Actor> last(List<Actor> actors, int token, String kind) {
    return actors.stream()
        .filter(a -> a.end() <= token && a.is(Sort.ORGANISATION))
        .filter(a -> a.mention().id().contains(kind))
        .max(Comparator.comparingInt(Actor::first));
  }
}
