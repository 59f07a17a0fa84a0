// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.Reading.Actor;
import org.taqvim.event.Telling.Strength;

/**
 * Finds who speaks where a sentence says it last: "…, said X", "what X said", "stating that …, X
 * asked for …", where what is said stands before it.
 */
final class TrailingSpeech {
  private TrailingSpeech() {}

  /** The speakers of a sentence's last clause, if it only says whose words the others are. */
  static List<Actor> speakers(SentenceScope scope, Predicates predicates) {
    Reading reading = scope.reading();
    List<Clause> clauses = scope.clauses();
    for (Clause clause : clauses) {
      if (clause.inserted().filter(s -> reading.endsWord(s.begin(), "stating")).isPresent()) {
        return ActorRoles.with(ActorRoles.of(reading, clause), Marker.SUBJECT);
      }
    }
    Clause last = clauses.get(clauses.size() - 1);
    Clause first = clauses.get(0);
    if (first.features().contains(Feature.ACCOMPANYING)
        && onlySays(predicates.in(reading, first))) {
      return ActorRoles.with(ActorRoles.of(reading, last), Marker.SUBJECT);
    }
    boolean parted = last.opener() != Opener.AND || reading.isSign(last.first() - 1, "\u00BB\"");
    boolean announces = reading.isSign(scope.sentence().endToken() - 1, ":");
    if (clauses.size() < 2
        || !parted
        || announces
        || last.opener() == Opener.THAT
        || last.opener() == Opener.RELATIVE
        || (reading.lexicon().isVerbFirst() // "a step that X called unfriendly"
            && reading.lexicon().isOne(last.verb(), "naming-verb"))
        || reading.hasWord(last.first(), last.verbFirst(), "that") // "a demand that X made"
        || !onlySays(predicates.in(reading, last))) {
      return List.of();
    }
    boolean before =
        clauses.subList(0, clauses.size() - 1).stream()
            .flatMap(clause -> predicates.in(reading, clause).stream())
            .anyMatch(TrailingSpeech::isSaying);
    return before ? List.of() : ActorRoles.with(ActorRoles.of(reading, last), Marker.SUBJECT);
  }

  /** Whether a clause tells of saying, and of nothing that it says itself. */
  private static boolean onlySays(List<Telling> tellings) {
    return tellings.stream().anyMatch(TrailingSpeech::isSaying)
        && tellings.stream().allMatch(t -> isSaying(t) || t.strength() == Strength.NOMINAL);
  }

  private static boolean isSaying(Telling telling) {
    return telling.strength() == Strength.PREDICATE && telling.eventClass().isSaying();
  }
}
