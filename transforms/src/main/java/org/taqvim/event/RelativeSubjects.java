// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.Reading.Actor;

/**
 * "A, which shelled B": whoever is named right before a relative clause that begins by its verb
 * acts in it.
 */
final class RelativeSubjects {
  private static final int REACH = 2;

  /** How many tokens a place and its preposition are at most. */
  private static final int PLACE_REACH = 4;

  private RelativeSubjects() {}

  /** Who stands before a clause and acts in it, given the parts that those it names play. */
  static Optional<Actor> of(Reading reading, Clause clause, Map<Actor, Marker> markers) {
    boolean bare = // a verb of its own right behind the pronoun, nobody right behind the verb
        clause.opener() == Opener.RELATIVE
            && reading.lexicon().isVerbFirst()
            && clause.verbFirst() - clause.first() <= REACH
            && reading
                .actorAt(clause.verbEnd())
                .filter(a -> markers.get(a) == Marker.SUBJECT)
                .isEmpty()
            && !reading.hasWord(clause.verbEnd(), clause.end(), "resumptive")
            && !takesAntecedent(reading, clause);
    int comma =
        reading.isSign(clause.first() - 1, ",\u00BB\"") ? clause.first() - 1 : clause.first();
    int before = beforePlace(reading, comma);
    return !bare
        ? Optional.empty()
        : reading
            .actorAt(before - 1)
            .filter(a -> a.end() == before)
            .filter(a -> !isOwner(reading, a))
            .filter(a -> new Agreement(reading).fits(clause, List.of(a)));
  }

  /** "the organisation in Geneva, which brokered": where the place begins that stands between. */
  private static int beforePlace(Reading reading, int end) {
    boolean place = reading.isNamed(end - 1) && reading.actorAt(end - 1).isEmpty();
    for (int i = end - 2; place && i >= end - PLACE_REACH; i--) {
      if (reading.isWord(i, "in")) {
        return reading.actorAt(i - 1).isPresent() ? i : end;
      }
    }
    return end;
  }

  /** "men whom it captured": a pronoun of several on the verb makes who is named its object. */
  private static boolean takesAntecedent(Reading reading, Clause clause) {
    if (clause.verb().isEmpty()) {
      return false;
    }
    String verb = reading.token(clause.verbFirst()).text();
    return reading.lexicon().of("their-pronoun").stream()
        .anyMatch(p -> verb.endsWith(p) && !clause.verb().endsWith(p));
  }

  private static boolean isOwner(Reading reading, Actor actor) {
    int from = Math.max(0, actor.first() - 1);
    return ActorRoles.of(reading, from, actor.end()).get(actor) == Marker.OWNER;
  }
}
