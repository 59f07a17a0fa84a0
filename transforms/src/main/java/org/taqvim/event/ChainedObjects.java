// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Finds the object of a verb that goes on with the subject of the clause before, where verbs come
 * first and a subject would stand where the object stands: "A shelled a village and captured three
 * soldiers of B".
 */
final class ChainedObjects {
  private final Reading reading;

  ChainedObjects(Reading reading) {
    this.reading = reading;
  }

  /** Makes the only seeming subject of a clause that goes on with others its object. */
  void shift(Clause clause, Map<Actor, Marker> markers, List<Actor> carried) {
    List<Actor> subjects = ActorRoles.with(markers, Marker.SUBJECT);
    boolean goesOn = clause.opener() == Clause.Opener.AND && !carried.isEmpty();
    if (!goesOn || subjects.size() != 1 || carried.contains(subjects.get(0))) {
      return;
    }
    Actor subject = subjects.get(0);
    boolean needsObject =
        reading.lexicon().isOne(clause.verb(), "transitive-speech")
            && !markers.containsValue(Marker.OBJECT);
    if (needsObject || isObject(clause, subject, carried)) {
      markers.put(subject, Marker.OBJECT);
    }
  }

  private boolean isObject(Clause clause, Actor actor, List<Actor> carried) {
    int noun = clause.verbEnd();
    boolean behind =
        reading.lexicon().isVerbFirst()
            && !clause.verb().isEmpty()
            && !clause.isPassive()
            && !clause.isAside()
            && (actor.prefix().isEmpty() || isConjunct(clause, actor))
            && actor.first() >= noun
            && !ActorRoles.hasPronoun(reading, clause)
            && new Agreement(reading).fits(clause, carried);
    return behind
        && (isConjunct(clause, actor)
            || isAsked(clause, actor, carried)
            || isCounterpart(noun, actor)
            || isCounted(clause, actor)
            || isAccusative(noun, actor)
            || isOblique(noun, actor));
  }

  /**
   * "urged the side of A and that of B": the second of two whom "and" joins is what the first is.
   */
  private boolean isConjunct(Clause clause, Actor actor) {
    return reading
        .actorAt(actor.first() - 1)
        .filter(a -> a.first() >= clause.verbEnd() && ActorLists.isListed(reading, a, actor))
        .isPresent();
  }

  /**
   * "denied it and called on B to": written as "and B called for", but who goes on with the other
   * side, or an outsider with a party, asks it of whom the verb names.
   */
  private boolean isAsked(Clause clause, Actor actor, List<Actor> carried) {
    boolean party = actor.mention().country().flatMap(reading.profile()::party).isPresent();
    int next = actor.end();
    boolean complement = reading.isWord(next, "to") || reading.isWord(next, "that");
    return reading.lexicon().isOne(clause.verb(), "inviting")
        && actor.first() == clause.verbEnd()
        && party
        && complement
        && !actor.is(Sort.PERSON)
        && !actor.is(Sort.OFFICE)
        && !Cast.isSide(actor, Cast.countries(carried));
  }

  /** "met his counterpart": his is the subject's. */
  private boolean isCounterpart(int noun, Actor actor) {
    return reading
        .wordAt(noun, "counterpart")
        .filter(w -> actor.first() <= w.end() + 1)
        .isPresent();
  }

  /** "and she captured three soldiers": counted men are the subject of no feminine verb. */
  private boolean isCounted(Clause clause, Actor actor) {
    int[] number = Numbers.at(reading, clause.verbEnd(), clause.end());
    return number.length > 0
        && clause.features().contains(Feature.FEMININE)
        && isOfMen(actor)
        && actor.first() <= number[1] + 1
        && lastLetter(actor.end() - 1) != Letters.HEH;
  }

  /** "captured a soldier of B": the ending of an indefinite accusative. */
  private boolean isAccusative(int noun, Actor actor) {
    return isOfMen(actor)
        && actor.first() == noun + 1
        && lastLetter(noun) == Letters.ALEF
        && lastLetter(actor.end() - 1) == Letters.ALEF;
  }

  /** "held two drivers of B": a noun in the oblique case. */
  private boolean isOblique(int noun, Actor actor) {
    return (isOfMen(actor) || actor.is(Sort.GROUP))
        && actor.first() <= noun + 1
        && isObliqueForm(noun);
  }

  /** By a nationality, or as somebody's soldiers. */
  private static boolean isOfMen(Actor actor) {
    return actor.is(Sort.DEMONYM) || actor.is(Sort.FORCES);
  }

  private boolean isObliqueForm(int token) {
    return reading.lexicon().of("oblique-ending").stream()
        .anyMatch(reading.token(token).text()::endsWith);
  }

  private char lastLetter(int token) {
    String text = reading.token(token).text();
    return text.charAt(text.length() - 1);
  }
}
