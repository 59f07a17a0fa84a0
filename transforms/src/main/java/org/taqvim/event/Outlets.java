// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.TextOrder;

/** Tells states from the news outlets that bear their names. */
final class Outlets {
  private static final int REACH = 3;

  private Outlets() {}

  /** "the Armenian agency X", "the agency X of Armenia": a nationality that describes an outlet. */
  static boolean describes(Actor actor, List<Actor> actors) {
    return actor.is(Sort.DEMONYM)
        && Stream.of(
                TextOrder.within(actors, Actor::first, actor.end(), actor.end() + 1),
                TextOrder.within(actors, Actor::end, actor.first(), actor.first() + 1))
            .flatMap(List::stream)
            .anyMatch(a -> a.is(Sort.MEDIA));
  }

  /** "on Facebook", "the Twitter account of X": where somebody writes is nobody. */
  static boolean isPlatform(Reading reading, Actor actor) {
    return !actor.is(Sort.PERSON) // "NN, on her Facebook page," is a person
        && (reading.isWord(actor.first(), "platform")
            || reading.isWord(actor.end() - 1, "platform"));
  }

  /** "The state television of X", "a newspaper of X's": the media of X, not the state. */
  static Actor unnamed(Reading reading, Actor actor) {
    int first = wordBefore(reading, actor);
    Optional<GazetteerEntry> media =
        first < 0
            ? Optional.empty()
            : actor
                .mention()
                .country()
                .map(c -> "group:media-" + c.toLowerCase(Locale.ROOT))
                .flatMap(Gazetteer.standard()::entry);
    return media
        .map(m -> actor.as(m, Sort.MEDIA))
        .map(a -> a.spanning(first, a.end(), Titles.proclitic(reading, first), Optional.empty()))
        .orElse(actor);
  }

  /** "Russia today, Tuesday,": an outlet's name whose last word begins a time is a state's. */
  static Actor beforeDay(Reading reading, Actor actor) {
    int last = actor.end() - 1;
    boolean day = reading.isWord(last, "today") && reading.timeAt(actor.end()) >= 0;
    Optional<GazetteerEntry> state =
        actor.is(Sort.MEDIA) && day && last > actor.first() && !isQuoted(reading, actor)
            ? actor.mention().country().flatMap(Gazetteer.standard()::state)
            : Optional.empty();
    return state
        .map(s -> actor.as(s, Sort.GOVERNMENT))
        .map(a -> a.spanning(a.first(), last, a.prefix(), a.office()))
        .orElse(actor);
  }

  /** "Russia Today reported on Tuesday": verbs are not read yet where actors are looked for. */
  private static boolean isQuoted(Reading reading, Actor actor) {
    int before = actor.first() - 1;
    return before >= 0
        && reading.lexicon().verbs().at(reading.text().tokens(), before, before + 1).stream()
            .anyMatch(v -> reading.lexicon().isOne(v.value(), "quoting-verb"));
  }

  /** The first token of a word for an outlet right before a state's name, or -1. */
  private static int wordBefore(Reading reading, Actor actor) {
    boolean state = actor.is(Sort.STATE) || actor.is(Sort.GOVERNMENT) || actor.is(Sort.DEMONYM);
    int found = -1;
    for (int i = actor.first() - 1; state && i >= Math.max(0, actor.first() - REACH); i--) {
      Optional<Hit<String>> word = reading.wordEndingAt(i, "outlet");
      if (word.isPresent()) {
        found = word.get().first();
      } else if (reading.token(i).isSign() || reading.timeAt(i) >= 0 || reading.isFunctionWord(i)) {
        break;
      }
    }
    return found;
  }
}
