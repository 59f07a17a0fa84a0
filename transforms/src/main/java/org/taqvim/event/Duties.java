// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Reading.Actor;

/** Judges what a clause says somebody has to do, by another's word or by what he has signed. */
final class Duties {
  private final SentenceScope scope;
  private final Reading reading;

  Duties(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** Whether a clause says of its subject or of another that he must. */
  boolean hasDuty(Clause clause) {
    return reading.hasWord(clause.first(), clause.verbEnd(), "must")
        || !Burdens.of(reading, clause).isEmpty();
  }

  /**
   * "he stressed: let B withdraw": what somebody says in the subjunctive of the other party, and of
   * nothing that it would follow from. For languages whose verb closes the clause.
   */
  boolean isBidden(Clause clause, List<Actor> subjects) {
    List<Clause> clauses = scope.clauses();
    int before = clauses.indexOf(clause) - 1;
    List<Actor> claimants = scope.attribution().claimants();
    return !reading.lexicon().isVerbFirst()
        && before >= 0
        && clause.opener() == Clause.Opener.THAT
        && clause.isSubjunctive()
        && !clause.isNegated()
        && !reading.hasWord(clause.first(), clause.verbFirst(), "if")
        && !reading.hasWord(clause.first(), clause.verbFirst(), "may")
        && !reading.hasWord(clause.first(), clause.verbFirst(), "till")
        && !reading.hasWord(clause.first(), clause.verbFirst(), "plan")
        && !subjects.isEmpty()
        && subjects.get(0).first() == clause.first()
        && isOfParty(subjects)
        && subjects.stream().noneMatch(s -> Cast.isSide(s, Cast.countries(claimants)))
        && says(clauses.get(before));
  }

  private boolean says(Clause clause) {
    return clause.isPast()
        && reading.triggers(clause.first(), clause.verbEnd()).stream()
            .anyMatch(
                t ->
                    t.value().eventClass().equals(EventClass.of(EventClass.Gist.ASSERTION))
                        && (t.end() == clause.verbFirst() || t.end() == clause.verbEnd()));
  }

  /**
   * "he said that this matter must be settled", "the accord must be fair": by nobody who is named.
   */
  boolean isThingDue(Clause clause) {
    boolean becomes =
        clause.isPassive()
            || reading.lexicon().isOne(clause.verb(), "passive-verb")
            || reading.lexicon().isOne(clause.verb(), "idle-verb");
    return !reading.lexicon().isVerbFirst()
        && becomes
        && !clause.isNegated()
        && isSaid(clause)
        && reading.hasWord(clause.first(), clause.verbFirst(), "must")
        && reading.triggers(clause.first(), clause.end()).stream()
            .noneMatch(t -> t.value().eventClass().isSaying())
        && reading.actors(clause.first(), clause.end()).isEmpty();
  }

  /** Whether somebody says a clause: by "that", or right behind who opens the sentence so. */
  private boolean isSaid(Clause clause) {
    List<Clause> clauses = scope.clauses();
    int before = clauses.indexOf(clause) - 1;
    return clause.opener() == Clause.Opener.THAT
        || (clause.opener() == Clause.Opener.COMMA && before == 0 && says(clauses.get(before)));
  }

  /** "under this paper no troops will be stationed, both sides give up …": what a treaty says. */
  boolean isCommitment(Clause clause, List<Actor> subjects) {
    boolean due =
        clause.isFuture()
            || (clause.features().contains(Feature.PRESENT)
                && !clause.features().contains(Feature.NOT_DONE)) // "did not keep its word"
            || reading.hasWord(clause.first(), clause.verbFirst(), "must");
    boolean bound = scope.drafts().isObligation(clause) && due && !clause.verb().isEmpty();
    boolean becomes = // "under this paper a joint company will be founded"
        !reading.lexicon().isVerbFirst() && reading.lexicon().isOne(clause.verb(), "passive-verb");
    return bound && (isOfParty(subjects) || clause.isNegated() || becomes);
  }

  /** Whether one of them is of a party to the conflict, or both parties. */
  boolean isOfParty(List<Actor> subjects) {
    return subjects.stream()
        .anyMatch(
            s ->
                Cast.isBoth(s)
                    || s.mention().country().flatMap(reading.profile()::party).isPresent());
  }
}
