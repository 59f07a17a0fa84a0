// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Map;
import java.util.stream.IntStream;
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
