// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/**
 * Finds who acts where a verb-final clause tells it in a relative clause: "X, beside Y who has come
 * to Z," "X beside Y that took its land" – whoever stands right before "who" has come, not whom the
 * clause begins with.
 */
final class RelativeHeads {
  private RelativeHeads() {}

  /** How many tokens before its last a noun for a deed may begin. */
  private static final int DEED = 3;

  /** The head of the relative clause that tells a journey or a deed; empty where none does. */
  static Optional<Actor> of(Reading reading, Clause clause, Optional<Telling> main) {
    boolean journey = main.filter(t -> t.eventClass().has(Trait.JOURNEY)).isPresent();
    if (reading.lexicon().isVerbFirst()
        || !(journey || main.filter(RelativeHeads::isDeed).isPresent())) {
      return Optional.empty();
    }
    int verb = main.get().first();
    for (int i = verb - 1; i > clause.first(); i--) {
      if (reading.isWord(i, "that")) {
        int mark = reading.isSign(i - 1, ",\u00BB\"") ? i - 1 : i;
        int that = reading.isWord(mark - 1, "own") ? mark - 1 : mark; // "beside his counterpart"
        return reading
            .actorAt(that - 1)
            .filter(a -> a.end() == that && clause.holds(a.first()))
            .filter(a -> journey ? travels(a) : isRuled(reading, a, clause))
            .filter(a -> !hasSubject(reading, that + 1, verb));
      }
    }
    return Optional.empty();
  }

  /** What one side does to another. */
  private static boolean isDeed(Telling telling) {
    EventType type = telling.eventClass().type();
    return telling.eventClass().shape() == Shape.DIRECTED
        && !telling.passive()
        && (type == EventType.ASSAULT || type == EventType.COERCE);
  }

  /** "beside Y that": a preposition holds it; in "the attack on Y that" the attack may be meant. */
  private static boolean isRuled(Reading reading, Actor actor, Clause clause) {
    int ruling = actor.first() - 1;
    Optional<Marker> marker =
        ruling > clause.first()
            ? ActorMarkers.preposition(reading, ruling).filter(m -> m != Marker.IN)
            : Optional.empty();
    return marker
        .filter(m -> m == Marker.WITH || !reading.endsNounOfEvent(ruling - 1, DEED))
        .isPresent();
  }

  /** A state's name there may end a title. */
  private static boolean travels(Actor actor) {
    return switch (actor.mention().sort()) {
      case PERSON, OFFICE, GROUP, FORCES -> true;
      case STATE, GOVERNMENT, ORGANISATION, DEMONYM, MEDIA -> false;
    };
  }

  /** Whether somebody stands before the verb whom no preposition rules. */
  private static boolean hasSubject(Reading reading, int first, int verb) {
    return ActorRoles.of(reading, first, verb).containsValue(ActorRoles.Marker.SUBJECT);
  }
}
