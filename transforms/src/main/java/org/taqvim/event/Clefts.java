// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Set;
import org.taqvim.event.Reading.Actor;

/**
 * Finds sentences that bring forward who is at fault: "it is A that hinders the peace", said by
 * somebody of its opponent.
 */
final class Clefts {
  private Clefts() {}

  /**
   * Whether a clause that somebody says brings a party forward as the one who does what follows,
   * and the party is not the speakers' own.
   */
  static boolean isCharge(Reading reading, Clause clause, List<Actor> speakers) {
    List<Actor> named = reading.actors(clause.first(), clause.end());
    if (named.isEmpty() || clause.isNegated() || clause.isFuture() || clause.isSubjunctive()) {
      return false;
    }
    Actor first = named.get(0);
    Set<String> own = Cast.countries(speakers);
    boolean opponent =
        first.mention().country().flatMap(reading.profile()::party).isPresent()
            && speakers.stream()
                .flatMap(s -> s.mention().country().stream())
                .anyMatch(c -> reading.profile().party(c).isPresent())
            && !Cast.isSide(first, own);
    return opponent
        && (reading.lexicon().isVerbFirst()
            ? isPointedAt(reading, first)
            : isBroughtForward(reading, clause, first));
  }

  /** "A, she is that which": a pronoun and a relative behind the name. */
  private static boolean isPointedAt(Reading reading, Actor actor) {
    int pronoun = actor.end();
    return reading.isWord(pronoun, "cleft")
        && (reading.isWord(pronoun + 1, "relative") || reading.isWord(pronoun + 1, "who"));
  }

  /** "this A is, that": nothing but the name before the copula, and a "that" behind it. */
  private static boolean isBroughtForward(Reading reading, Clause clause, Actor actor) {
    int before = clause.first();
    while (before < actor.first()
        && (reading.isWord(before, "this")
            || reading.isWord(before, "only")
            || reading.isWord(before, "and")
            || reading.token(before).isSign())) {
      before++;
    }
    return reading.lexicon().isOne(clause.verb(), "joining-copula")
        && before == actor.first()
        && clause.verbFirst() == actor.end()
        && reading.isWord(clause.end(), "that");
  }
}
