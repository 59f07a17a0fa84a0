// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;

/**
 * Reads "the ministry" as the one that was named last, and "the Armenian ministry", "its Armenian
 * counterpart" and "its counterpart in Yerevan" as the one of that kind in the state that the words
 * name.
 */
final class MinistriesAgain {
  private static final String SUFFIX = "-ministry";

  private final Reading reading;
  private final List<EntityMention> names;

  /** Of which state a ministry is, and the token after the words that say so. */
  private record Seat(String country, int end) {}

  MinistriesAgain(Reading reading, List<EntityMention> names) {
    this.reading = reading;
    this.names = names;
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
    boolean inside = all.stream().anyMatch(a -> a.first() < word.end() && a.end() > word.first());
    if (last.isEmpty() || inside) {
      return;
    }
    Optional<Seat> seat = seat(all, word.end());
    if (seat.isPresent()) {
      seat.flatMap(n -> of(n, kind(last.get()).orElseThrow(), word))
          .ifPresent(
              body -> {
                all.removeIf(a -> a.first() < body.end() && a.end() > body.first());
                all.add(body);
              });
    } else if (alone) {
      all.add(last.get().again(reading, first(word), word.end()));
    }
  }

  /** "its Armenian counterpart", "its counterpart in Yerevan": whose ministry it is. */
  private Optional<Seat> seat(List<Actor> all, int after) {
    if (!reading.isWord(after, "in")) {
      return all.stream()
          .filter(a -> a.first() == after && a.is(Sort.DEMONYM))
          .flatMap(a -> a.mention().country().map(c -> new Seat(c, a.end())).stream())
          .findFirst();
    }
    int begin = reading.token(Math.min(after + 1, reading.size() - 1)).begin();
    return names.stream()
        .filter(e -> e.type() == EntityType.LOC && e.begin() == begin)
        .flatMap(
            e ->
                Gazetteer.standard().capitalOf(e.id()).stream()
                    .map(c -> new Seat(c, Math.max(after + 2, reading.text().tokenAt(e.end())))))
        .findFirst();
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

  private Optional<Actor> of(Seat seat, String kind, Hit<String> word) {
    return Gazetteer.standard()
        .entry("org:" + kind + "-" + seat.country().toLowerCase(Locale.ROOT))
        .map(
            e ->
                Actor.over(
                    reading,
                    word.first(),
                    seat.end(),
                    Sort.ORGANISATION,
                    e.id(),
                    e.name(),
                    Optional.of(seat.country())));
  }
}
