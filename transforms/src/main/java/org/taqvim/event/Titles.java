// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.event.EventLexicon.ActorWord;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Joins a person with the titles that stand before or after the name, so that "the foreign minister
 * of X, NN," is one actor; what a title names is no actor of its own.
 */
final class Titles {
  private static final int REACH = 12;
  private static final int LONGEST = 6;

  private final Reading reading;
  private final TitlesBehind behind;
  private final NamedHolders holders;
  private final NavigableMap<Integer, String> places = new TreeMap<>();

  /**
   * @param entities the names of the article: a title's country is no actor of its own
   */
  Titles(Reading reading, List<EntityMention> entities) {
    this.reading = reading;
    Map<Integer, Integer> names = new HashMap<>();
    for (EntityMention entity : entities) {
      int first = reading.text().tokenAt(entity.begin());
      places.put(first, entity.id());
      names.put(first, Math.max(first + 1, reading.text().tokenAt(entity.end())));
    }
    this.behind = new TitlesBehind(reading, names);
    this.holders = new NamedHolders(reading);
  }

  /** The actors with their titles, without those that are part of another's title. */
  List<Actor> join(List<Actor> actors) {
    List<Actor> sorted = new ArrayList<>(actors);
    sorted.sort(Comparator.comparingInt(Actor::first));
    List<Actor> joined = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Actor actor = sorted.get(i);
      if (actor.is(Sort.PERSON)) {
        Actor titled = before(actor, sorted, i);
        Actor own = isOfLast(joined, titled) ? actor : titled;
        Actor wide = sided(holders.ofCountry(behind.after(own, sorted, i), sorted));
        while (!joined.isEmpty() && joined.get(joined.size() - 1).first() >= wide.first()) {
          joined.remove(joined.size() - 1);
        }
        joined.add(wide);
      } else if (joined.isEmpty() || joined.get(joined.size() - 1).end() <= actor.first()) {
        joined.add(actor);
      }
    }
    return holders.known(joined);
  }

  /**
   * "NN, prime minister of A, NN and NN met": what stands behind a name is the title of that one.
   */
  private boolean isOfLast(List<Actor> joined, Actor titled) {
    return !joined.isEmpty()
        && !reading.lexicon().isVerbFirst()
        && joined.get(joined.size() - 1).is(Sort.PERSON)
        && joined.get(joined.size() - 1).first() < titled.first()
        && joined.get(joined.size() - 1).end() > titled.first();
  }

  /** Who holds an office of an ally's stands on its side. */
  private Actor sided(Actor person) {
    Optional<String> side =
        places.subMap(person.first(), person.end()).values().stream()
            .flatMap(place -> reading.profile().allyAt(place).stream())
            .map(ConflictProfile.Ally::country)
            .findFirst();
    ActorMention m = person.mention();
    return side.isEmpty()
        ? person
        : new Actor(
            new ActorMention(m.begin(), m.end(), m.text(), m.sort(), m.id(), m.name(), side),
            person.first(),
            person.end(),
            person.prefix(),
            person.office());
  }

  /** Widens a name over the titles before it. */
  private Actor before(Actor person, List<Actor> actors, int index) {
    int limit = Math.max(0, person.first() - REACH);
    int first = person.first();
    Optional<String> office = Optional.empty();
    int known = index - 1;
    int i = person.first() - 1;
    boolean comma = false;
    boolean titled = false;
    boolean described = false;
    while (i >= limit
        && (known < 0 || actors.get(known).first() <= i || !isPerson(actors, known))) {
      Optional<Actor> held = held(actors, known, i);
      Optional<Hit<ActorWord>> word = endingAt(reading, i);
      if (reading.isSign(i, "\u00AB\"(") && i == person.first() - 1) {
        i--;
      } else if (reading.isSign(i, ",") && !comma && i == first - 1) {
        comma = true;
        i--;
      } else if (held.isPresent()) {
        boolean own = holders.isHolder(held.get(), person, comma);
        boolean others = held.get().is(Sort.OFFICE) && !own;
        if (held.get().is(Sort.PERSON) || held.get().is(Sort.MEDIA) || others) {
          break;
        }
        boolean role = own || isOffice(held.get());
        if (role || names(held.get(), person, comma)) {
          first = held.get().first();
          titled = role;
        } else if (holders.isDescribed(held.get(), person, comma)) {
          first = held.get().first();
          described = true;
        }
        i = held.get().first() - 1;
        known--;
        if (isConjoined(held.get().prefix())) {
          break;
        }
      } else if (word.isPresent()) {
        boolean title = word.get().value().isTitle();
        i = word.get().first();
        if (title) {
          first = i;
          titled = true;
          office = Optional.of(word.get().value().code());
          if (isConjoined(proclitic(reading, i))) {
            break;
          }
        }
        i--;
      } else if (isQualifier(i) || (comma && isAdjective(held(actors, known, i - 1), i, person))) {
        i--;
      } else if (i == first - 1 && postedAt(i) > 0) {
        i = postedAt(i) - 1;
      } else if (i == first - 1 && !titled && isMembership(i)) {
        i--; // "the head of policy in the union NN"
      } else if (reading.isWord(i, "counterpart")) {
        first = i;
        titled = true;
        break;
      } else if (title(i).isPresent()) {
        i = title(i).get().first();
        first = i;
        titled = true;
        i--;
      } else {
        break;
      }
    }
    if (described && !titled && holders.isNoun(first - 1)) {
      first--;
      titled = true;
    }
    if (first == person.first() || (!titled && reading.isWord(first - 1, "in"))) {
      return person; // whatever a preposition rules before a name is no title
    }
    String prefix = proclitic(reading, first);
    return person.spanning(first, person.end(), titled ? prefix : conjunction(prefix), office);
  }

  /** A title that leads no state's office, by its last token. */
  private Optional<Hit<String>> title(int last) {
    for (int first = Math.max(0, last - LONGEST); first <= last; first++) {
      Optional<Hit<String>> hit = reading.wordAt(first, "title").filter(h -> h.end() == last + 1);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** The preposition between a title and the body whose title it is. */
  private boolean isMembership(int token) {
    return reading.isWord(token, "in") && isTitle(token - 1);
  }

  /** An adjective or name after a title: "the Russian president", "member of the lower house". */
  private boolean isQualifier(int token) {
    boolean title =
        isTitle(token - 1)
            || (isTitle(token - 2) && isPlain(token - 1))
            || reading.isWord(token - 1, "counterpart");
    return title && isPlain(token);
  }

  /** "the special envoy of the union, NN,": in a language that puts adjectives behind the body. */
  private boolean isAdjective(Optional<Actor> body, int token, Actor person) {
    return reading.lexicon().isVerbFirst()
        && body.filter(b -> holders.isDescribed(b, person, true)).isPresent()
        && isPlain(token);
  }

  /** "the ambassador of A in the capital NN": where "in" stands before such a place, else -1. */
  private int postedAt(int last) {
    Map.Entry<Integer, String> place = places.floorEntry(last);
    int in = place == null ? -1 : place.getKey() - 1;
    return reading.isWord(in, "in") && last - in <= 2 && isTitleOf(in - 1) ? in : -1;
  }

  /** Whether a title ends here, or the state behind one. */
  private boolean isTitleOf(int last) {
    return isTitle(last) || isTitle(last - 1) || isTitle(last - 2);
  }

  private boolean isTitle(int last) {
    return title(last).isPresent()
        || endingAt(reading, last).filter(h -> h.value().isTitle()).isPresent();
  }

  private boolean isPlain(int token) {
    return reading.token(token).isWord()
        && reading.timeAt(token) < 0
        && !reading.isFunctionWord(token);
  }

  private static boolean isPerson(List<Actor> actors, int index) {
    return actors.get(index).is(Sort.PERSON);
  }

  private static Optional<Actor> held(List<Actor> actors, int index, int token) {
    if (index < 0) {
      return Optional.empty();
    }
    Actor actor = actors.get(index);
    return token >= actor.first() && token < actor.end() ? Optional.of(actor) : Optional.empty();
  }

  /** "the ombudsman of the region, NN": an office of a place that is no state. */
  private boolean isOffice(Actor actor) {
    return actor.is(Sort.STATE)
        && beginningAt(reading, actor.first()).filter(h -> h.value().is("ROLE")).isPresent();
  }

  /** Whether what stands right before a name is part of the title though no title word is known. */
  private boolean names(Actor before, Actor person, boolean comma) {
    return reading.lexicon().isVerbFirst()
        && !comma
        && before.end() == person.first()
        && (before.is(Sort.DEMONYM)
            || (before.is(Sort.ORGANISATION) && !isDoer(before))
            || (before.is(Sort.FORCES) && isOwned(before)));
  }

  /** "the former commander of the army of A NN": a letter for "of" on the body. */
  private static boolean isOwned(Actor body) {
    String prefix = body.prefix();
    return !prefix.isEmpty() && prefix.charAt(prefix.length() - 1) == Letters.LAM;
  }

  /** "the police of A arrested NN", verb first: the body right behind the verb does it. */
  private boolean isDoer(Actor body) {
    return body.prefix().isEmpty() && ActorSenses.isVerb(reading, body.first() - 1);
  }

  /** "and the Russian NN": before the article a letter is no preposition. */
  private static String conjunction(String prefix) {
    return isConjoined(prefix) ? prefix.substring(0, 1) : "";
  }

  static boolean isConjoined(String prefix) {
    return !prefix.isEmpty() && prefix.charAt(0) == Letters.WAW;
  }

  /** The longest word for actors that begins at a token. */
  static Optional<Hit<ActorWord>> beginningAt(Reading reading, int token) {
    if (token < 0 || token >= reading.size()) {
      return Optional.empty();
    }
    int limit = Math.min(reading.size(), token + LONGEST);
    return reading.lexicon().actorWords().at(reading.text().tokens(), token, limit).stream()
        .findFirst();
  }

  /** The longest word for actors that ends with a token. */
  static Optional<Hit<ActorWord>> endingAt(Reading reading, int token) {
    for (int first = Math.max(0, token - LONGEST + 1); first <= token; first++) {
      for (Hit<ActorWord> hit :
          reading.lexicon().actorWords().at(reading.text().tokens(), first, token + 1)) {
        if (hit.end() == token + 1) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  /** The proclitic that a verb-first language writes on a word for actors, or nothing. */
  static String proclitic(Reading reading, int token) {
    if (!reading.lexicon().isVerbFirst()) {
      return "";
    }
    String text = reading.token(token).text();
    int at = 0;
    while (at < 2
        && text.length() > at + 2
        && isProclitic(text.charAt(at))
        && !reading.lexicon().isActorWord(text.substring(at))) {
      at++;
    }
    return text.substring(0, at);
  }

  private static boolean isProclitic(char c) {
    return c == Letters.WAW || c == Letters.BEH || c == Letters.LAM;
  }
}
