// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /** As many as are more than a couple. */
  private static final int MANY = 3;

  /** The function word for more ministers than two. */
  private static final String ALL = "all-ministers";

  /** The function word for more leaders than two. */
  private static final String ALL_LEADERS = "all-leaders";

  private static final String MINISTER = "-minister";

  private final Reading reading;

  Couples(Reading reading) {
    this.reading = reading;
  }

  /** The actors with each word for two of them whose members the text has named before. */
  List<Actor> addTo(List<Actor> actors) {
    List<Actor> found = new ArrayList<>(actors);
    for (int i = 0; i < reading.size(); i++) {
      int at = i;
      Optional<PhraseIndex.Hit<String>> all =
          reading.wordAt(i, ALL).or(() -> reading.wordAt(at, ALL_LEADERS));
      Optional<PhraseIndex.Hit<String>> word =
          all.isPresent() ? all.filter(this::isBesideVerb) : reading.wordAt(i, "couple");
      if (word.isPresent()
          && isFree(found, i, word.get().end())
          && (isOfBoth(i) || !members(reading, actors, i).isEmpty())) {
        found.add(actor(word.get()));
      }
    }
    found.sort(Comparator.comparingInt(Actor::first));
    return found;
  }

  /** "the two leaders" are those of the two sides though the text names neither. */
  private boolean isOfBoth(int token) {
    return reading.isWord(token, "leaders") && reading.profile().parties().size() == 2;
  }

  /** "the ministers agreed": of so many all are meant only as those who do something. */
  private boolean isBesideVerb(PhraseIndex.Hit<String> word) {
    return !reading.lexicon().isVerbFirst()
        || ActorSenses.isVerb(reading, word.first() - 1)
        || ActorSenses.isVerb(reading, word.end());
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
    return Cast.isBoth(actor)
            && Stream.of("couple", ALL, ALL_LEADERS).anyMatch(w -> reading.isWord(actor.first(), w))
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
    if (reading.isWord(word, ALL)) {
      return many(
          reading, persons(reading, actors, word, a -> holds(a, c -> c.endsWith(MINISTER))));
    }
    if (reading.isWord(word, ALL_LEADERS)) {
      return many(reading, persons(reading, actors, word, a -> holds(a, Couples::isLeader)));
    }
    Predicate<Actor> kind =
        reading.isWord(word, "leaders")
            ? a -> holds(a, Couples::isLeader)
            : reading.isWord(word, "ministers")
                ? a -> holds(a, c -> c.endsWith(MINISTER))
                : reading.isWord(word, "guests") // of their own host they are none
                    ? a -> isParty(reading, a)
                    : a -> true;
    return last(reading, actors, word, kind);
  }

  /** The two persons of two countries whom the text named last before a token. */
  static List<Actor> last(Reading reading, int token) {
    return last(reading, reading.actors(), token, a -> true);
  }

  private static List<Actor> last(
      Reading reading, List<Actor> actors, int token, Predicate<Actor> kind) {
    List<Actor> before = persons(reading, actors, token, kind);
    List<Sentence> sentences = reading.text().sentences();
    int here = TextOrder.indexOf(sentences, Sentence::firstToken, token + 1) - 1;
    int first = sentences.get(here).firstToken();
    List<Actor> own = pair(since(before, sentences.get(here)));
    if (!own.isEmpty()) {
      return own;
    }
    List<Actor> earlier = before.stream().filter(a -> a.first() < first).toList();
    List<Actor> coupled = pair(since(earlier, sentences.get(Math.max(0, here - 1))));
    if (!coupled.isEmpty()) {
      return coupled;
    }
    List<Actor> parties = earlier.stream().filter(a -> isParty(reading, a)).toList();
    List<Actor> near = pair(since(parties, sentences.get(Math.max(0, here - NEAR))));
    return !near.isEmpty() ? near : pair(parties).isEmpty() ? pair(earlier) : pair(parties);
  }

  private static List<Actor> since(List<Actor> actors, Sentence sentence) {
    return actors.stream().filter(a -> a.first() >= sentence.firstToken()).toList();
  }

  private static List<Actor> persons(
      Reading reading, List<Actor> actors, int end, Predicate<Actor> kind) {
    return TextOrder.within(actors, Actor::first, 0, end).stream()
        .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
        .filter(a -> a.mention().country().isPresent() && kind.test(a))
        .filter(a -> !reading.endsWord(a.first() - 1, "auspices")) // who mediates is of no couple
        .toList();
  }

  private static boolean isParty(Reading reading, Actor actor) {
    return actor.mention().country().flatMap(reading.profile()::party).isPresent();
  }

  /** Those of different countries whom the last sentence names that names so many. */
  private static List<Actor> many(Reading reading, List<Actor> persons) {
    List<Sentence> sentences = reading.text().sentences();
    Map<Integer, Map<String, Actor>> named = new TreeMap<>();
    for (Actor person : persons) {
      int sentence = TextOrder.indexOf(sentences, Sentence::firstToken, person.first() + 1);
      named
          .computeIfAbsent(sentence, k -> new LinkedHashMap<>())
          .putIfAbsent(person.mention().country().orElseThrow(), person);
    }
    return named.values().stream()
        .filter(of -> of.size() >= MANY)
        .reduce((before, last) -> last)
        .map(of -> List.copyOf(of.values()))
        .orElse(List.of());
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

  /** Whether somebody is named who holds a minister's office. */
  static boolean isMinister(Actor actor) {
    return (actor.is(Sort.PERSON) || actor.is(Sort.OFFICE))
        && Counterparts.office(actor).filter(o -> o.endsWith(MINISTER)).isPresent();
  }

  private static boolean isLeader(String office) {
    return switch (office) {
      case "president", "head-of-government", "head-of-state" -> true;
      default -> false;
    };
  }
}
