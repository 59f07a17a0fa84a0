// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.Reading.Actor;

/**
 * Says where a verb of wanting tells what its own subject means to do, not what it asks of
 * somebody: "we want to settle this", "he wants peace". In a verb-final language the present of the
 * verb asks only where it names whom it asks, behind a preposition, or another who is to do it.
 */
final class Intentions {
  private final SentenceScope scope;
  private final Reading reading;

  Intentions(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** Whether a demand is but what its subject wants. */
  boolean isOwn(Telling telling, List<Actor> subjects) {
    Clause clause = telling.clause();
    return !reading.lexicon().isVerbFirst()
        && telling.eventClass().type() == EventType.REQUEST
        && telling.trigger().isVerb()
        && clause.features().contains(Feature.PRESENT)
        && !clause.isNegated()
        && !reading.hasWord(clause.first(), clause.verbFirst(), "from")
        && !reading.isWord(telling.first() - 1, "object") // "wants his release"
        && reading.actors(clause.first(), clause.verbFirst()).size() <= subjects.size()
        && !isOfAnother(scope.clauses().indexOf(clause) + 1);
  }

  /** "wants B to withdraw": whoever the next clause opens with is to do it. */
  private boolean isOfAnother(int next) {
    List<Clause> clauses = scope.clauses();
    if (next == 0 || next >= clauses.size()) {
      return false;
    }
    Clause wanted = clauses.get(next);
    boolean depends =
        wanted.opener() == Opener.THAT
            || wanted.opener() == Opener.COMMA
            || wanted.opener() == Opener.START;
    return depends
        && wanted.isSubjunctive()
        && ActorRoles.of(reading, wanted).containsValue(ActorRoles.Marker.SUBJECT);
  }
}
