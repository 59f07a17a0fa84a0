// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;

/**
 * Reads "both ministers", "the two leaders", "they both": the two whom the text named last by name
 * or office, of those who hold such an office.
 */
final class Couples {
  /** The actor of whom {@link #members} tells who they are; without members it is both parties. */
  private static final String ID = "group:both-sides";

  /** How many sentences back two of the parties' own are meant before any other two. */
  private static final int NEAR = 3;

  private final Reading reading;

  Couples(Reading reading) {
    this.reading = reading;
  }

  /** The actors with each word for two of them whose members the text has named before. */
  List<Actor> addTo(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    for (int i = 0; i < reading.size(); i++) {
      Optional<PhraseIndex.Hit<String>> word = reading.wordAt(i, "couple");
      if (word.isPresent()
          && isFree(all, i, word.get().end())
          && !members(reading, actors, i).isEmpty()) {
        all.add(actor(word.get()));
      }
    }
    all.sort(Comparator.comparingInt(Actor::first));
    return all;
  }

  /** Whether no actor is in the words, and none right after them says who they are. */
  private static boolean isFree(List<Actor> actors, int first, int end) {
    return actors.stream().allMatch(a -> a.end() <= first || a.first() > end);
  }

  private Actor actor(PhraseIndex.Hit<String> word) {
    String name = Gazetteer.standard().name(ID).orElse(ID);
    return Actor.over(reading, word.first(), word.end(), Sort.GROUP, ID, name, Optional.empty());
  }

  /** Who an actor's words stand for: the two members of a couple, of any other nobody. */
  static List<Actor> members(Reading reading, Actor actor) {
    return Cast.isBoth(actor) && reading.isWord(actor.first(), "couple")
        ? members(reading, reading.actors(), actor.first())
        : List.of();
  }

  /** The actors with the members of couples in the place of these. */
  static List<Actor> resolved(Reading reading, List<Actor> actors) {
    return actors.stream()
        .flatMap(
            a -> {
              List<Actor> members = members(reading, a);
              return (members.isEmpty() ? List.of(a) : members).stream();
            })
        .toList();
  }

  private static List<Actor> members(Reading reading, List<Actor> actors, int word) {
    Predicate<Actor> kind =
        reading.isWord(word, "leaders")
            ? a -> holds(a, Couples::isLeader)
            : reading.isWord(word, "ministers")
                ? a -> holds(a, c -> c.endsWith("-minister"))
                : a -> true;
    return last(reading, actors, word, kind);
  }

  /** The two persons of two countries whom the text named last before a token. */
  static List<Actor> last(Reading reading, int token) {
    return last(reading, reading.actors(), token, a -> true);
  }

  private static List<Actor> last(
      Reading reading, List<Actor> actors, int token, Predicate<Actor> kind) {
    List<Actor> before =
        TextOrder.within(actors, Actor::first, 0, token).stream()
            .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
            .filter(a -> a.mention().country().isPresent() && kind.test(a))
            .toList();
    List<Sentence> sentences = reading.text().sentences();
    int here = TextOrder.indexOf(sentences, Sentence::firstToken, token + 1) - 1;
    int first = sentences.get(here).firstToken();
    List<Actor> own = pair(before.stream().filter(a -> a.first() >= first).toList());
    if (!own.isEmpty()) {
      return own;
    }
    List<Actor> earlier = before.stream().filter(a -> a.first() < first).toList();
    int near = sentences.get(Math.max(0, here - NEAR)).firstToken();
    List<Actor> parties =
        pair(
            earlier.stream()
                .filter(a -> a.first() >= near)
                .filter(a -> a.mention().country().flatMap(reading.profile()::party).isPresent())
                .toList());
    return parties.isEmpty() ? pair(earlier) : parties;
  }

  /** The last of some actors and the last before it of another country, in text order. */
  private static List<Actor> pair(List<Actor> actors) {
    if (actors.isEmpty()) {
      return List.of();
    }
    Actor second = actors.get(actors.size() - 1);
    for (int i = actors.size() - 2; i >= 0; i--) {
      if (!actors.get(i).mention().country().equals(second.mention().country())) {
        return List.of(actors.get(i), second);
      }
    }
    return List.of();
  }

  private static boolean holds(Actor actor, Predicate<String> office) {
    return Counterparts.office(actor).map(office::test).orElse(true);
  }

  private static boolean isLeader(String office) {
    return switch (office) {
      case "president", "head-of-government", "head-of-state" -> true;
      default -> false;
    };
  }
}
