// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * Tells clauses that only ask or suppose, in a language whose verb closes its clause: "Why did they
 * not agree?", "If they agree, the roads will open".
 */
final class Hypotheses {
  private final SentenceScope scope;
  private final Reading reading;

  Hypotheses(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** Whether what a clause tells is asked, or would follow from what is not so yet. */
  boolean holds(Clause clause) {
    return !reading.lexicon().isVerbFirst() && (isAsked(clause) || follows(clause));
  }

  private boolean isAsked(Clause clause) {
    return reading.isSign(scope.sentence().endToken() - 1, "?\u061F")
        && reading.hasWord(clause.first(), clause.verbFirst(), "question");
  }

  /** What somebody says will follow is his threat or his promise. */
  private boolean follows(Clause clause) {
    int before = scope.clauses().indexOf(clause) - 1;
    return before >= 0
        && !clause.isPast()
        && scope.attribution().claimants().isEmpty()
        && scope.clauses().get(before).isSubjunctive()
        && reading.hasWord(scope.clauses().get(before), "if");
  }
}
