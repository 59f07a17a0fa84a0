// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import java.util.function.Predicate;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Reading.Actor;

/**
 * Finds a state as the place of an event where the words name no smaller one: what is hit above its
 * ground, protests in it, people who flee to it or else from it.
 */
final class StatePlace {
  private StatePlace() {}

  static Optional<Place> of(Reading reading, Draft draft) {
    boolean goal = isFlight(draft) || Transports.carriesPeople(reading, draft.first, draft.end);
    boolean scene = draft.type() == EventType.PROTEST || draft.type() == EventType.MOBILIZE;
    Optional<Place> there =
        first(
            reading,
            draft,
            a ->
                (draft.eventClass.isViolent() && isGround(reading, a))
                    || (isState(a)
                        && ((goal && isGoal(reading, a))
                            || (scene && reading.isWord(a.first() - 1, "in")))));
    return there.isEmpty() && isFlight(draft)
        ? first(
            reading,
            draft,
            a -> !a.is(Sort.DEMONYM) && isState(a) && reading.isWord(a.first() - 1, "from"))
        : there;
  }

  private static boolean isGoal(Reading reading, Actor actor) {
    int before = actor.first() - 1;
    return reading.isWord(before, "to") || reading.isWord(before, "heading");
  }

  /** "above X", "against the soil of X", "in the east of X". */
  private static boolean isGround(Reading reading, Actor actor) {
    int before = actor.first() - 1;
    return reading.endsWord(before, "airspace")
        || (isState(actor)
            && reading.isWord(before, "soil")
            && !reading.isWord(before - 1, "from"));
  }

  /** A meeting in a state that is none of the parties: in theirs a town would be named. */
  static Optional<Place> ofMeeting(Reading reading, Draft draft) {
    return first(
        reading,
        draft,
        a ->
            isState(a)
                && reading.isWord(a.first() - 1, "in")
                && a.mention().country().flatMap(reading.profile()::party).isEmpty());
  }

  static boolean isFlight(Draft draft) {
    return draft.eventClass.harm().filter(h -> h == Harm.DISPLACED).isPresent();
  }

  /** Whether it is a state itself, not an ally or a people on its side. */
  private static boolean isState(Actor actor) {
    return Extent.of(actor.mention().id()) == Extent.STATE;
  }

  private static Optional<Place> first(Reading reading, Draft draft, Predicate<Actor> isThere) {
    return reading.actors(draft.first, draft.end).stream()
        .filter(isThere)
        .flatMap(a -> a.mention().country().stream())
        .flatMap(c -> Gazetteer.standard().state(c).stream())
        .map(Place::of)
        .findFirst();
  }
}
