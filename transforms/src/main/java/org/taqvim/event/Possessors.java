// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/**
 * Tells apart the possessors beside an act: who owns the deed has done it ("the attack of A"), who
 * owns what it hits has suffered it ("shot down a drone of B's").
 */
final class Possessors {
  /** How many tokens before its last a noun for harm may begin. */
  private static final int HARM = 2;

  /**
   * What is left of the possessors of an act.
   *
   * @param owners those of the deed itself
   * @param objects those of what it is done to, after its objects proper
   */
  record Parted(List<Actor> owners, List<Actor> objects) {}

  private final Reading reading;

  Possessors(Reading reading) {
    this.reading = reading;
  }

  /** Parts the possessors among those marked beside an act. */
  Parted part(Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    List<Actor> owners = new ArrayList<>();
    List<Actor> objects =
        new ArrayList<>(ActorRoles.with(markers, Marker.OBJECT, Marker.TO, Marker.ON));
    for (Actor owner : ActorRoles.with(markers, Marker.OWNER)) {
      if (draft.eventClass.isViolent() && isHarmed(owner)) {
        objects.add(owner);
      } else if (subjects.isEmpty()) {
        (draft.eventClass.has(Trait.PENALTY) ? objects : owners).add(owner);
      } else if (isOfObject(draft, telling, owner, subjects)) {
        objects.add(owner);
      } else if (!isOfNeither(draft, telling, owner, subjects)) {
        owners.add(owner);
      }
    }
    return new Parted(owners, objects);
  }

  /** Whether somebody who is no doer owns what an act with a doer is done to. */
  private boolean isOfObject(Draft draft, Telling telling, Actor owner, List<Actor> subjects) {
    return !subjects.contains(owner)
        && (isAlwaysOfObject(draft, telling)
            || (isBehind(owner, subjects) && hasOwnedObject(telling))
            || (isTaken(draft, telling) && owner.first() != telling.end()));
  }

  /** Whether the act leaves no room for an owner besides its doer. */
  private boolean isAlwaysOfObject(Draft draft, Telling telling) {
    boolean cut = // "suspended the membership of A"
        draft.type() == EventType.SANCTION
            && (reading.lexicon().isVerbFirst() || draft.strength == Telling.Strength.PREDICATE);
    return draft.eventClass.has(Trait.JOURNEY) // whom one comes to
        || draft.eventClass.has(Trait.PENALTY) // "sentenced to prison two soldiers of Y's"
        || cut
        || reading.endsWord(telling.end() - 1, "disposal"); // "put guns at the disposal of A"
  }

  /** "X's forces shot down a drone of Y's", "answered Y's fire". */
  private boolean hasOwnedObject(Telling telling) {
    return isActive(telling) || reading.lexicon().isOne(telling.lemma(), "answering");
  }

  /** "freed what lay under the occupation of Y". */
  private boolean isTaken(Draft draft, Telling telling) {
    return draft.eventClass.has(Trait.TAKING)
        && (reading.lexicon().isVerbFirst() || draft.strength == Telling.Strength.PREDICATE)
        && !Voice.isPassive(reading, telling);
  }

  /** Whether an act with a doer passes over a possessor. */
  private boolean isOfNeither(Draft draft, Telling telling, Actor owner, List<Actor> subjects) {
    boolean handed = // "gave them into the hands of A"
        draft.eventClass.has(Trait.HANDING)
            && !reading.lexicon().isVerbFirst()
            && draft.strength == Telling.Strength.PREDICATE;
    boolean gives = // "gave him the medal of A"
        reading.lexicon().isVerbFirst()
            && (draft.type() == EventType.AID || draft.type() == EventType.SUPPORT)
            && owner.first() >= subjects.get(0).first();
    boolean other = !Voice.isPassive(reading, telling) && (gives || isOfOther(telling, owner));
    boolean itself = // who acts is named once more behind his deed
        subjects.contains(owner)
            && (isAlwaysOfObject(draft, telling)
                || (isBehind(owner, subjects) && hasOwnedObject(telling)));
    return handed || other || itself;
  }

  private static boolean isBehind(Actor owner, List<Actor> subjects) {
    return owner.first() > subjects.get(0).first();
  }

  /** "an attack that ended the rule of B": who owns another deed than the one told. */
  private boolean isOfOther(Telling telling, Actor owner) {
    int behind = telling.end();
    int name = owner.first();
    if (!reading.lexicon().isVerbFirst()) { // "in spite of the plea of B, A sold": A sold
      return telling.strength() == Telling.Strength.PREDICATE && name < telling.first();
    }
    if (isActive(telling) && name < telling.first()) { // "in answer to an attack of B's A shelled"
      return true;
    }
    return !telling.eventClass().has(Trait.DEFENCE) // "repelled an attack of B"
        && name > behind
        && reading.triggers(behind, name).stream()
            .anyMatch(t -> t.end() == name && !t.value().isVerb());
  }

  /** Whether a verb at the head of its clause tells it: its subject follows, then its object. */
  boolean isActive(Telling telling) {
    return reading.lexicon().isVerbFirst()
        && telling.strength() == Telling.Strength.PREDICATE
        && telling.first() == telling.clause().verbFirst()
        && !Voice.isPassive(reading, telling);
  }

  /** "a breach that left soldiers of X's wounded": whoever owns the harm has suffered it. */
  private boolean isHarmed(Actor actor) {
    int noun = actor.first() - 1;
    List<EventClass> classes =
        IntStream.range(Math.max(0, noun - HARM), noun + 1)
            .mapToObj(first -> reading.triggers(first, first + 1))
            .flatMap(List::stream)
            .filter(t -> t.end() == actor.first() && !t.value().isVerb())
            .map(t -> t.value().eventClass())
            .toList();
    return classes.stream().noneMatch(c -> c.has(Trait.RANGED)) // fire is opened before it burns
        && classes.stream()
            .anyMatch(c -> c.isConsequence() && c.shape() == EventClass.Shape.VICTIM);
  }
}
