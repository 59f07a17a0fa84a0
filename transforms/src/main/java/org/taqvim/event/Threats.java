// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Set;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Reading.Actor;

/** Tells a threat from the deed that it speaks of, and from a mere statement. */
final class Threats {
  private Threats() {}

  /** "If they do not withdraw we shall fight on": a party's word on its own arms. */
  static boolean isMade(SentenceScope scope, Telling telling, List<Actor> subjects) {
    Clause clause = telling.clause();
    Reading reading = scope.reading();
    List<Actor> claimants = scope.attribution().claimants();
    Set<String> sides = Cast.countries(claimants);
    return isHostile(telling.eventClass())
        && !clause.isNegated()
        && Verdicts.isConditional(reading, scope.sentence(), clause)
        && claimants.stream()
            .anyMatch(c -> c.mention().country().flatMap(reading.profile()::party).isPresent())
        && subjects.stream() // who stands only in the condition does not do it
            .filter(s -> clause.holds(s.first()))
            .allMatch(s -> Cast.isSide(s, sides));
  }

  private static boolean isHostile(EventClass eventClass) {
    return switch (eventClass.type()) {
      case ASSAULT, COERCE, SANCTION, MOBILIZE -> true;
      default -> false;
    };
  }

  /** "if they do not leave, they will meet with a harsh answer": of whom it is said. */
  static boolean isFaced(SentenceScope scope, Telling telling) {
    Clause clause = telling.clause();
    Reading reading = scope.reading();
    return telling.eventClass().type() == EventType.THREATEN
        && telling.eventClass().shape() == Shape.SOLE
        && !reading.lexicon().isVerbFirst()
        && !scope.attribution().claimants().isEmpty()
        && (reading.isWord(telling.first(), "facing")
            || (!reading.hasWord(clause.first(), clause.verbFirst(), "object")
                && (reading.isWord(telling.first() - 1, "with")
                    || reading.hasWord(clause.first(), clause.verbEnd(), "facing"))));
  }
}
