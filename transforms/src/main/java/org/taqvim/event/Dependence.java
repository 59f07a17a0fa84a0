// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.Clause.Opener;

/**
 * What a clause hangs on, after one that asked, threatened or promised: what depends on that
 * belongs to it and tells no event of its own.
 */
final class Dependence {
  private final SentenceScope scope;
  private final Reading reading;

  Dependence(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /**
   * Whether a clause belongs to what the one before it asks for, threatens or promises.
   *
   * @param index the clause's place in the sentence, the first never depends
   * @param main what its verb tells, where it tells anything
   */
  boolean binds(int index, Optional<Telling> main) {
    return isInside(scope.clauses().get(index), main) && !goesOn(index, main) && !isResumed(index);
  }

  private boolean isInside(Clause clause, Optional<Telling> main) {
    boolean bound = // "undertook to keep the truce, and A must let through"
        !reading.lexicon().isVerbFirst()
            && clause.opener() == Opener.AND
            && reading.hasWord(clause.first(), clause.verbFirst(), "must")
            && scope.drafts().isObligation(clause);
    if (bound) {
      return false;
    }
    boolean inside =
        clause.opener() == Opener.THAT
            || clause.isSubjunctive()
            || !clause.features().contains(Feature.PAST)
            || main.filter(t -> !isObject(clause, t)).isEmpty();
    boolean asks = // "is concerned and asks both sides to …"
        clause.opener() == Opener.AND
            && clause.features().contains(Feature.PRESENT)
            && main.filter(t -> t.eventClass().type() == EventType.REQUEST).isPresent();
    return inside && !asks && clause.opener() != Opener.BUT;
  }

  /**
   * "is for peace and backs A": beside a verb in the present another tells its own, where the one
   * before depends on nothing.
   */
  private boolean goesOn(int index, Optional<Telling> main) {
    Clause clause = scope.clauses().get(index);
    Clause before = scope.clauses().get(index - 1);
    return main.isPresent()
        && clause.opener() == Opener.AND
        && isPresent(clause)
        && isPresent(before)
        && (!reading.lexicon().isVerbFirst() || isMain(before));
  }

  private static boolean isMain(Clause clause) {
    return clause.opener() != Opener.THAT
        && clause.opener() != Opener.RELATIVE
        && !clause.isSubjunctive();
  }

  /** "the ministry, which A backs, in a statement, that": what a relative clause parts goes on. */
  private boolean isResumed(int index) {
    Clause clause = scope.clauses().get(index);
    Clause before = index == 0 ? clause : scope.clauses().get(index - 1);
    boolean parted = false;
    for (int i = before.verbEnd(); i < clause.first(); i++) {
      parted |= reading.isSign(i, ",");
    }
    return reading.lexicon().isVerbFirst()
        && clause.opener() == Opener.THAT
        && before.opener() == Opener.RELATIVE
        && parted;
  }

  private static boolean isPresent(Clause clause) {
    return clause.features().contains(Feature.PRESENT);
  }

  /** "rejects a call that X made": words that the verb before takes, no event beside it. */
  private static boolean isObject(Clause clause, Telling telling) {
    return telling.first() < clause.first()
        && telling.eventClass().shape() == EventClass.Shape.SPEECH;
  }
}
