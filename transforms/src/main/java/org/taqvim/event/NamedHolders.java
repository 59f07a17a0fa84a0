// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.TextOrder;

/**
 * Says whether what stands before the name of a person whom no list holds tells who he is: "the
 * deputy foreign minister of A NN", "the Swedish activist NN", "the envoy of B, NN,".
 *
 * <p>Of listed people the name tagger knows it.
 */
final class NamedHolders {
  /** How ids of people begin whom no list holds. */
  private static final String OPEN = "per:x-";

  private final Reading reading;

  NamedHolders(Reading reading) {
    this.reading = reading;
  }

  static boolean isUnlisted(Actor person) {
    return person.mention().id().startsWith(OPEN);
  }

  /**
   * Whether an office before a name is that person's. Where an office's holders are listed, the
   * name may as well be whom he met: "received the president of A NN", "the minister of A NN
   * (object) received".
   *
   * @param comma whether a comma parts them
   */
  boolean isHolder(Actor office, Actor person, boolean comma) {
    if (!office.is(Sort.OFFICE) || !isUnlisted(person) || (comma && hasOwnTitle(person))) {
      return false;
    }
    boolean listed = !Gazetteer.standard().holders(office.mention().id()).isEmpty();
    boolean doer =
        office.prefix().isEmpty() && ActorSenses.isVerb(reading, office.first() - 1) && !comma;
    return !isObject(person) && !(listed && reading.lexicon().isVerbFirst() && doer);
  }

  /**
   * Whether a nationality or a body before a name goes on the title of that person: right before
   * it, or parted by a comma where another closes the name.
   */
  boolean isDescribed(Actor before, Actor person, boolean comma) {
    return isUnlisted(person)
        && (before.is(Sort.DEMONYM) || before.is(Sort.ORGANISATION))
        && isNoun(before.first() - 1)
        && (comma
            ? reading.isSign(person.end(), ",") && !hasOwnTitle(person)
            : before.is(Sort.DEMONYM) && before.end() == person.first() && !isObject(person));
  }

  /** A person of the country that his title tells, if nothing else does. */
  Actor ofCountry(Actor person, List<Actor> actors) {
    ActorMention m = person.mention();
    Optional<String> country =
        m.country().isPresent() || !isUnlisted(person)
            ? Optional.empty()
            : TextOrder.within(actors, Actor::first, person.first(), person.end()).stream()
                .flatMap(a -> a.mention().country().stream())
                .findFirst();
    return country.isEmpty() ? person : of(person, country);
  }

  private static Actor of(Actor person, Optional<String> country) {
    ActorMention m = person.mention();
    return new Actor(
        new ActorMention(m.begin(), m.end(), m.text(), m.sort(), m.id(), m.name(), country),
        person.first(),
        person.end(),
        person.prefix(),
        person.office());
  }

  /** The actors, whoever was named once with a title of his country's wherever he is named. */
  List<Actor> known(List<Actor> actors) {
    Map<String, Optional<String>> countries = new HashMap<>();
    actors.stream()
        .filter(a -> isUnlisted(a) && a.mention().country().isPresent())
        .forEach(a -> countries.putIfAbsent(a.mention().id(), a.mention().country()));
    return actors.stream()
        .map(
            a ->
                a.mention().country().isEmpty() && countries.containsKey(a.mention().id())
                    ? of(a, countries.get(a.mention().id()))
                    : a)
        .toList();
  }

  /** A word that a nationality may describe. */
  boolean isNoun(int token) {
    return token >= 0
        && reading.token(token).isWord()
        && reading.timeAt(token) < 0
        && (!reading.isFunctionWord(token) || reading.endsWord(token, "title"))
        && !ActorSenses.isVerb(reading, token);
  }

  /** "NN (object)": whom a verb takes that stands behind it. */
  private boolean isObject(Actor person) {
    return !reading.lexicon().isVerbFirst() && reading.isWord(person.end(), "object");
  }

  /** "NN, member of parliament": what stands behind the name is the title, not what is before. */
  private boolean hasOwnTitle(Actor person) {
    boolean comma = reading.isSign(person.end(), ",");
    int behind = comma ? person.end() + 1 : person.end();
    if (comma && reading.lexicon().isVerbFirst()) {
      return false; // "the minister, NN, the ambassador": what the comma closes
    }
    return Titles.beginningAt(reading, behind).filter(h -> h.value().isTitle()).isPresent()
        || reading.wordAt(behind, "title").isPresent();
  }
}
