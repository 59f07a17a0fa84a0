// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.Holder;
import org.taqvim.event.Reading.Actor;

/**
 * Reads "his Armenian and Azerbaijani counterparts": the offices that the person before holds, in
 * the states that the words name. Who held them is for those to say who know the day.
 */
final class Counterparts {
  private static final int REACH = 6;
  private static final int BEFORE = 40;

  private final Reading reading;

  Counterparts(Reading reading) {
    this.reading = reading;
  }

  /** The actors with offices in the place of the nationalities of counterparts. */
  List<Actor> replace(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    for (int i = 0; i < reading.size(); i++) {
      int word = i;
      if (reading.isWord(word, "counterpart")
          && all.stream().noneMatch(a -> word >= a.first() && word < a.end())) {
        replace(all, word);
      }
    }
    return all;
  }

  private void replace(List<Actor> all, int word) {
    Optional<String> office = office(all, word);
    if (areNamed(all, word)) {
      all.removeAll(following(all, word)); // "with NN, his Russian counterpart": the nation of NN
      return;
    }
    if (office.isEmpty()) {
      return;
    }
    boolean first = true;
    int last = word;
    for (Actor actor : following(all, word)) {
      if (actor.first() - last > REACH) {
        break;
      }
      String country = actor.mention().country().orElseThrow();
      Actor held = holder(actor, office.get(), country);
      int begin = first ? word : actor.first();
      String prefix = first ? Titles.proclitic(reading, word) : conjunction(actor);
      all.set(all.indexOf(actor), held.spanning(begin, actor.end(), prefix, office));
      last = actor.end();
      first = false;
    }
  }

  /** "with A and B, his counterparts": the names before the word say who they are. */
  private boolean areNamed(List<Actor> all, int word) {
    List<Actor> persons =
        all.stream()
            .filter(a -> a.is(Sort.PERSON) && a.end() <= word && word - a.end() <= 1)
            .toList();
    return !reading.lexicon().isVerbFirst()
        && persons.size() == 1
        && (isRuled(persons.get(0))
            || all.stream()
                .filter(a -> a.is(Sort.PERSON))
                .anyMatch(a -> ActorLists.isCoordinated(reading, a, persons.get(0))));
  }

  /** Whether a preposition stands before somebody, who then is no subject. */
  private boolean isRuled(Actor actor) {
    return ActorMarkers.preposition(reading, actor.first() - 1).isPresent();
  }

  /** "and the Azerbaijani": the article before the nationality is no preposition. */
  private static String conjunction(Actor actor) {
    return actor.prefix().isEmpty() ? "" : actor.prefix().substring(0, 1);
  }

  private List<Actor> following(List<Actor> all, int word) {
    List<Actor> found = new ArrayList<>();
    int last = word + 1;
    for (Actor actor : all.stream().sorted(Comparator.comparingInt(Actor::first)).toList()) {
      if (actor.first() <= word) {
        continue;
      }
      boolean nation =
          (actor.is(Sort.DEMONYM) || actor.is(Sort.STATE)) && actor.mention().country().isPresent();
      if (!nation || !links(last, actor)) {
        break;
      }
      found.add(actor);
      last = actor.end();
    }
    return found;
  }

  private boolean links(int from, Actor actor) {
    for (int i = from; i < actor.first(); i++) {
      boolean link =
          reading.isWord(i, "and")
              || reading.isWord(i, "from")
              || reading.isWord(i, "own")
              || reading.isWord(i, "in")
              || reading.isSign(i, ",");
      if (!link) {
        return false;
      }
    }
    return true;
  }

  /** The office of the nearest person before. */
  private Optional<String> office(List<Actor> all, int word) {
    return all.stream()
        .filter(a -> a.end() <= word && word - a.end() <= BEFORE)
        .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
        .max(Comparator.comparingInt(Actor::first))
        .flatMap(Counterparts::office);
  }

  static Optional<String> office(Actor actor) {
    String id = actor.mention().id();
    if (actor.office().isPresent()) {
      return actor.office();
    }
    if (actor.is(Sort.OFFICE)) {
      return Optional.of(id.substring(id.indexOf(':') + 1, id.lastIndexOf('-')));
    }
    return Gazetteer.standard().terms(id).stream()
        .max(Comparator.comparing(Counterparts::lasted))
        .map(Holder::office)
        .map(o -> o.substring(o.indexOf(':') + 1, o.lastIndexOf('-')));
  }

  /** How many days a term lasted, if only so far. */
  private static long lasted(Holder term) {
    return term.from().until(term.to().orElse(LocalDate.MAX), ChronoUnit.DAYS);
  }

  private static Actor holder(Actor nation, String office, String country) {
    String id = "office:" + office + "-" + country.toLowerCase(Locale.ROOT);
    ActorMention mention = nation.mention();
    ActorMention held =
        new ActorMention(
            mention.begin(),
            mention.end(),
            mention.text(),
            Sort.OFFICE,
            id,
            Gazetteer.standard().name(id).orElse(mention.name()),
            Optional.of(country));
    return new Actor(held, nation.first(), nation.end(), nation.prefix(), Optional.of(office));
  }
}
