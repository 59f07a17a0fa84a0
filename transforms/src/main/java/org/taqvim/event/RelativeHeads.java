// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/**
 * Finds who travels where a verb-final clause tells it in a relative clause: "X, beside Y who has
 * come to Z," – whoever stands right before "who" has come, not whom the clause begins with.
 */
final class RelativeHeads {
  private RelativeHeads() {}

  /** The head of the relative clause that tells a journey; empty where none does. */
  static Optional<Actor> of(Reading reading, Clause clause, Optional<Telling> main) {
    boolean journey =
        !reading.lexicon().isVerbFirst()
            && main.filter(t -> t.eventClass().has(Trait.JOURNEY)).isPresent();
    if (!journey) {
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
            .filter(RelativeHeads::travels) // a state's name there may end a title
            .filter(a -> !hasSubject(reading, that + 1, verb));
      }
    }
    return Optional.empty();
  }

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
