// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Reading.Actor;

/** Tells an attack in words from one with arms. */
final class VerbalAttacks {
  private VerbalAttacks() {}

  /** "the president attacked the minister": persons attack with words, each other or a body. */
  static boolean is(
      SentenceScope scope, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    Reading reading = scope.reading();
    boolean lashes = reading.lexicon().isOne(telling.lemma(), "lashing-out"); // "lashed out at A"
    List<Actor> objects =
        lashes
            ? ActorRoles.with(markers, Marker.OBJECT, Marker.TO, Marker.ON)
            : ActorRoles.with(markers, Marker.OBJECT);
    List<Actor> attackers = subjects.isEmpty() ? hidden(scope, telling.clause()) : subjects;
    return telling.eventClass().type() == EventType.ASSAULT
        && telling.eventClass().shape() == Shape.DIRECTED
        && !telling.eventClass().isConsequence()
        && !attackers.isEmpty()
        && !objects.isEmpty()
        && attackers.stream().allMatch(VerbalAttacks::isPerson)
        && (objects.stream().allMatch(o -> isPerson(o) || isAssembly(o))
            || lashes
            || reading.hasWord(telling.clause().first(), telling.clause().verbFirst(), "fault"));
  }

  /** "And he attacked the minister": who spoke last, where a verb tells one man and names none. */
  private static List<Actor> hidden(SentenceScope scope, Clause clause) {
    boolean one = !clause.features().contains(Feature.PLURAL) && !clause.isPassive();
    return one && scope.reading().lexicon().isVerbFirst() ? scope.discourse().speaker() : List.of();
  }

  /** A body without troops of a single state's: one man's attack on it is in words. */
  private static boolean isAssembly(Actor actor) {
    return actor.is(Sort.ORGANISATION) && actor.mention().country().isEmpty();
  }

  private static boolean isPerson(Actor actor) {
    return actor.is(Sort.PERSON) || actor.is(Sort.OFFICE);
  }
}
