// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.event.Clause.Opener;

/**
 * Judges whether a further verb of a sentence says a thing of its own: "charged A, criticised B".
 */
final class SecondVerbs {
  /** So many tokens beside a verb are its own noun alone: "and condemned (it)". */
  private static final int OBJECT = 2;

  private SecondVerbs() {}

  /** "asked both to be calm and proposed a summit": two verbs of one sentence say two things. */
  static boolean tellAnother(Reading reading, Draft a, Draft b) {
    boolean bound = // "no troops will stay and both take back their suits": a paper's two points
        a.modality == Modality.OBLIGATED && b.modality == Modality.OBLIGATED;
    boolean another =
        switch (a.type()) {
          case REQUEST -> b.clause.isPast();
          case ACCUSE, SUPPORT, REJECT, AGREE -> b.clause.isPast() && isOfItsOwn(reading, b.clause);
          default -> false;
        };
    return (another || bound)
        && !a.heading
        && a.sentence.equals(b.sentence)
        && !a.clause.equals(b.clause)
        && a.strength == Telling.Strength.PREDICATE
        && b.strength == Telling.Strength.PREDICATE
        && !a.trigger.equals(b.trigger);
  }

  /**
   * "and protested against the drill": a main clause that says of what, not of the same as the one
   * before ("and called it biased", "and handed him a note").
   */
  static boolean isOfItsOwn(Reading reading, Clause clause) {
    boolean last = !reading.lexicon().isVerbFirst();
    int room = last ? clause.verbFirst() - clause.first() : clause.end() - clause.verbEnd();
    return clause.opener() == Opener.AND
        && room > OBJECT
        && (last || !ActorRoles.hasPronoun(reading, clause))
        && !reading.lexicon().isOne(clause.verb(), "naming-verb");
  }
}
