// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/**
 * Ties actors to the object marker of a verb-final language, which follows the last word of its
 * phrase: what it marks is the head of that phrase, not whoever stands last in it.
 */
final class ObjectPhrases {
  /** How many tokens before an actor what governs it may stand: "on the soil of X". */
  private static final int REACH = 3;

  /** How many tokens before its last a noun for a deed may begin. */
  private static final int DEED = 2;

  /** How many tokens an apposition may be long. */
  private static final int APPOSITION = 10;

  private ObjectPhrases() {}

  /** What the object marker says of an actor; empty where none is its own. */
  static Optional<Marker> of(Reading reading, Actor actor, int clauseFirst) {
    if (reading.lexicon().isVerbFirst()) {
      return isMarked(reading, actor) ? Optional.of(Marker.OBJECT) : Optional.empty();
    }
    if (isLife(reading, actor, clauseFirst) || isApposed(reading, actor)) {
      return Optional.of(Marker.OBJECT);
    }
    if (!isMarked(reading, actor)) {
      return Optional.empty();
    }
    boolean state = actor.is(Sort.STATE) || actor.is(Sort.GOVERNMENT);
    if (state && reading.isWord(actor.first() - 1, "in") && actor.first() - 1 > clauseFirst) {
      return Optional.of(Marker.IN); // "the ambassador of A in B (object)"
    }
    if (isInApposition(reading, actor, clauseFirst)) {
      return Optional.of(Marker.ABOUT);
    }
    return isGoverned(reading, actor, clauseFirst) ? Optional.empty() : Optional.of(Marker.OBJECT);
  }

  private static boolean isMarked(Reading reading, Actor actor) {
    boolean again = reading.isWord(actor.first(), "that-state"); // "that country"
    int after = again ? actor.end() : afterPlace(reading, actor.end());
    while (reading.isSign(after, "\u00BB\")")
        || ((reading.isSign(after, ",") || isOwn(reading, after)) // "his colleague"
            && reading.isWord(after + 1, "object"))) {
      after++;
    }
    return reading.isWord(after, "object");
  }

  /** "the ambassador of A in this country (object)": where he is belongs to his phrase. */
  private static int afterPlace(Reading reading, int token) {
    if (reading.lexicon().isVerbFirst() || !reading.isWord(token, "in")) {
      return token;
    }
    Optional<Actor> state = reading.actorAt(token + 1);
    int after =
        reading
            .wordAt(token + 1, "that-state")
            .or(() -> reading.wordAt(token + 1, "own-country"))
            .map(PhraseIndex.Hit::end)
            .or(() -> state.map(Actor::end))
            .orElse(token + 1);
    while (state.isEmpty() && after <= token + REACH && isCity(reading, after)) {
      after++;
    }
    return after > token + 1 && reading.isWord(after, "object") ? after : token;
  }

  private static boolean isCity(Reading reading, int token) {
    return reading.isNamed(token) && reading.actorAt(token).isEmpty();
  }

  /** "his own", not "his forces". */
  private static boolean isOwn(Reading reading, int token) {
    return reading.isWord(token, "own") && !reading.isWord(token, "own-forces");
  }

  /** "condemned the attack on the soil of X": the attack is the object, and X suffered it. */
  private static boolean isGoverned(Reading reading, Actor actor, int clauseFirst) {
    for (int i = actor.first() - 1; i > Math.max(clauseFirst, actor.first() - 1 - REACH); i--) {
      if (reading.token(i).isSign() || reading.actorAt(i).isPresent()) {
        return false;
      }
      boolean rules =
          reading.isWord(i, "with") || reading.isWord(i, "to") || reading.isWord(i, "on");
      if (rules) {
        return reading.endsNounOfEvent(i - 1, DEED) || reading.endsNounOfEvent(i - 2, DEED);
      }
    }
    return false;
  }

  /** "took the lives of two reporters of A's": whose lives they were. */
  private static boolean isLife(Reading reading, Actor actor, int clauseFirst) {
    for (int i = actor.first() - 1; i >= Math.max(clauseFirst, actor.first() - REACH); i--) {
      if (reading.isWord(i, "life")) {
        return true;
      }
      if (reading.token(i).isSign() || ActorMarkers.preposition(reading, i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** "NN, the former head of A, (object)": the name before its apposition is the object. */
  private static boolean isApposed(Reading reading, Actor person) {
    Optional<Integer> object = objectAfter(reading, person);
    if (object.isEmpty()) {
      return false;
    }
    if (reading.isSign(object.get() - 1, ",")) {
      return true;
    }
    List<Actor> inside = reading.actors(person.end(), object.get());
    return isTitle(reading, person.end() + 1)
        && inside.stream()
            .noneMatch(
                a ->
                    a.is(Sort.PERSON) || !a.mention().country().equals(person.mention().country()));
  }

  private static boolean isInApposition(Reading reading, Actor actor, int clauseFirst) {
    return reading.actors(clauseFirst, actor.first()).stream()
        .filter(a -> objectAfter(reading, a).filter(o -> o >= actor.end()).isPresent())
        .anyMatch(a -> isApposed(reading, a));
  }

  /** Where the marker behind an apposition to a name stands. */
  private static Optional<Integer> objectAfter(Reading reading, Actor person) {
    int comma = person.end();
    if (!person.is(Sort.PERSON) || !reading.isSign(comma, ",")) {
      return Optional.empty();
    }
    for (int i = comma + 1; i <= Math.min(reading.size() - 1, comma + APPOSITION); i++) {
      if (reading.isWord(i, "object")) {
        return i > comma + 1 ? Optional.of(i) : Optional.empty();
      }
      boolean closes = reading.isSign(i, ",") && reading.isWord(i + 1, "object");
      if ((reading.token(i).isSign() && !closes)
          || reading.isWord(i, "that")
          || ActorMarkers.preposition(reading, i).isPresent()
          || reading.verbAt(i).filter(v -> !v.is(Feature.PARTICIPLE)).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(Reading reading, int token) {
    return reading.isWord(token, "soldier")
        || reading.isWord(token, "title")
        || reading.actorAt(token).filter(a -> a.is(Sort.OFFICE)).isPresent()
        || Titles.beginningAt(reading, token).filter(h -> h.value().isTitle()).isPresent();
  }
}
