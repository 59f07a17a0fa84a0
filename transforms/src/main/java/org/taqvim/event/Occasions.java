// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/**
 * Sets apart whom the words before a comma name, where they say on what occasion something was done
 * and its doer follows: "after the attack of A on B, C recalled its envoy".
 */
final class Occasions {
  /** Within how many tokens a preposition opens the words. */
  private static final int OPENING = 3;

  private Occasions() {}

  static void leave(Reading reading, Map<Actor, Marker> markers, Telling main) {
    Clause clause = main.clause();
    boolean suffers = // who did the deed before the comma killed whom the words after it name
        main.eventClass().shape() == EventClass.Shape.VICTIM
            || (Voice.isPassive(reading, main) && !main.eventClass().has(EventClass.Trait.MEETING));
    int comma = comma(reading, clause);
    if (suffers || comma >= main.first() || !isOccasion(reading, clause.first(), comma)) {
      return;
    }
    boolean meets = main.eventClass().has(EventClass.Trait.MEETING);
    boolean done =
        markers.entrySet().stream()
            .anyMatch(
                e ->
                    (e.getValue() == Marker.SUBJECT
                            || (meets && e.getValue() == Marker.OWNER)) // "the session of A"
                        && e.getKey().first() > comma);
    if (done) {
      markers.keySet().removeIf(actor -> actor.first() < comma);
    }
  }

  /**
   * "After the meeting of A and B on Friday in P, C released …": whoever stands right behind a
   * comma after such an opening acts, not whom the opening names.
   */
  static void leaveOpening(Reading reading, Map<Actor, Marker> markers, Clause clause) {
    if (!reading.isWord(clause.first(), "after")) {
      return;
    }
    for (int i = clause.first(); i < clause.verbFirst(); i++) {
      int comma = i;
      int after = reading.isSign(i + 1, "\u00AB\"") ? i + 2 : i + 1;
      Optional<Actor> doer =
          !reading.isSign(i, ",")
              ? Optional.empty()
              : reading
                  .actorAt(after)
                  .filter(a -> a.first() == after && isUnruled(markers.get(a)))
                  .filter(a -> !isApposed(reading, comma, a));
      if (doer.isPresent()) {
        markers.replaceAll((a, m) -> m == Marker.SUBJECT && a.first() < comma ? Marker.OWNER : m);
        promote(reading, markers, doer.get());
        return;
      }
    }
  }

  private static boolean isUnruled(@Nullable Marker marker) {
    return marker == Marker.BARE || marker == Marker.SUBJECT;
  }

  /** "NN, the president of A,": one and the same. */
  private static boolean isApposed(Reading reading, int comma, Actor actor) {
    int before = reading.isSign(comma - 1, "\u00BB\"") ? comma - 2 : comma - 1;
    return Subjects.isStatesman(actor)
        && reading.actorAt(before).filter(Subjects::isStatesman).isPresent();
  }

  private static void promote(Reading reading, Map<Actor, Marker> markers, Actor doer) {
    Actor last = doer;
    markers.put(doer, Marker.SUBJECT);
    for (Actor actor : List.copyOf(markers.keySet())) {
      if (actor.first() > last.first()
          && isUnruled(markers.get(actor))
          && ActorLists.isCoordinated(reading, last, actor)) {
        markers.put(actor, Marker.SUBJECT);
        last = actor;
      }
    }
  }

  private static int comma(Reading reading, Clause clause) {
    return IntStream.range(clause.first(), clause.verbFirst())
        .filter(i -> reading.isSign(i, ","))
        .findFirst()
        .orElse(clause.end());
  }

  private static boolean isOccasion(Reading reading, int first, int comma) {
    boolean opens =
        IntStream.range(first, Math.min(comma, first + OPENING))
            .takeWhile(i -> reading.actorAt(i).isEmpty())
            .anyMatch(i -> ActorMarkers.preposition(reading, i).isPresent());
    return !reading.lexicon().isVerbFirst()
        && opens
        && reading.triggers(first, comma).stream()
            .filter(t -> t.end() <= comma && !t.value().isVerb())
            .map(t -> t.value().eventClass())
            .anyMatch(c -> c.scope() == EventClass.Scope.OPEN && c.type() != EventType.CONSULT);
  }
}
