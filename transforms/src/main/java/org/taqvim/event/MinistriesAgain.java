// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;

/**
 * Reads "the ministry" as the one that was named last, and "the Armenian ministry", "its Armenian
 * counterpart" as the one of that kind in the state that the words name.
 */
final class MinistriesAgain {
  private static final String SUFFIX = "-ministry";

  private final Reading reading;

  MinistriesAgain(Reading reading) {
    this.reading = reading;
  }

  /** The actors with those ministries among them, in text order. */
  List<Actor> addTo(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    for (int i = 0; i < reading.size(); i++) {
      reading.wordAt(i, "the-ministry").ifPresent(word -> add(all, word, true));
      reading.wordAt(i, "its-counterpart").ifPresent(word -> add(all, word, false));
    }
    all.sort(Comparator.comparingInt(Actor::first));
    return all;
  }

  private void add(List<Actor> all, Hit<String> word, boolean alone) {
    Optional<Actor> last = last(all, word.first());
    Optional<Actor> nation = all.stream().filter(a -> a.first() == word.end()).findFirst();
    boolean inside = all.stream().anyMatch(a -> a.first() < word.end() && a.end() > word.first());
    if (last.isEmpty() || inside) {
      return;
    }
    if (nation.filter(a -> a.is(Sort.DEMONYM)).isPresent()) {
      Optional<Actor> body = nation.flatMap(n -> of(n, kind(last.get()).orElseThrow(), word));
      if (body.isPresent()) {
        all.remove(nation.get());
        all.add(body.get());
      }
    } else if (alone) {
      all.add(last.get().again(reading, first(word), word.end()));
    }
  }

  /** "Officials in the ministry": they speak for it. */
  private int first(Hit<String> word) {
    int before = word.first() - 1;
    return reading.isWord(before, "in")
        ? Titles.endingAt(reading, before - 1)
            .filter(h -> h.value().is("GROUP"))
            .map(Hit::first)
            .orElse(word.first())
        : word.first();
  }

  private Optional<Actor> last(List<Actor> actors, int token) {
    return actors.stream()
        .filter(a -> a.end() <= token && kind(a).isPresent())
        .max(Comparator.comparingInt(Actor::first));
  }

  /** What kind of ministry an actor is; that of a place that is no state bears the place's name. */
  private Optional<String> kind(Actor actor) {
    return Titles.beginningAt(reading, actor.first())
        .map(h -> h.value())
        .filter(v -> v.is("ORG_HEAD"))
        .map(EventLexicon.ActorWord::code)
        .or(() -> Optional.of(actor.mention().id()).map(MinistriesAgain::code))
        .filter(code -> code.endsWith(SUFFIX));
  }

  private static String code(String id) {
    return id.substring(id.indexOf(':') + 1, Math.max(id.indexOf(':') + 1, id.lastIndexOf('-')));
  }

  private Optional<Actor> of(Actor nation, String kind, Hit<String> word) {
    return nation
        .mention()
        .country()
        .map(c -> "org:" + kind + "-" + c.toLowerCase(Locale.ROOT))
        .flatMap(id -> Gazetteer.standard().entry(id))
        .map(
            e ->
                Actor.over(
                    reading,
                    word.first(),
                    nation.end(),
                    Sort.ORGANISATION,
                    e.id(),
                    e.name(),
                    nation.mention().country()));
  }
}
