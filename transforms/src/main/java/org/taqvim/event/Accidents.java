// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;

/**
 * Sees to it that whoever died of an accident is told by the accident alone: "the explosion of a
 * fuel store led to the death of 68" is no attack beside it.
 */
final class Accidents {
  private Accidents() {}

  /** Takes back the losses among a sentence's events that are an accident's toll. */
  static void settle(List<Draft> here) {
    List<Draft> accidents = here.stream().filter(d -> d.eventClass.has(Trait.ACCIDENT)).toList();
    for (Draft accident : accidents) {
      List<Draft> tolls = here.stream().filter(d -> isTollOf(d, accident)).toList();
      here.removeIf(d -> isAgain(d, accident));
      tolls.forEach(
          toll -> {
            accident.first = Math.min(accident.first, toll.first);
            accident.end = Math.max(accident.end, toll.end);
          });
      here.removeAll(tolls);
    }
  }

  /** "… in the explosion of a store. This explosion": the same, told without its cause. */
  private static boolean isAgain(Draft blast, Draft accident) {
    return blast.anaphoric
        && blast.eventClass.has(Trait.HIDDEN)
        && blast.triggerFirst > accident.triggerFirst;
  }

  /**
   * Whether a loss without a doer stands in an accident's clause, or in the one it goes on from.
   */
  private static boolean isTollOf(Draft loss, Draft accident) {
    boolean consequence = loss.eventClass.isConsequence() && loss.eventClass.isViolent();
    boolean doer =
        loss.participants.values().stream().anyMatch(p -> p.role() == Role.SOURCE && !p.inferred());
    boolean same = loss.clause.first() == accident.clause.first();
    boolean before = // "ten died and fifty were hurt in the explosion of a store"
        accident.clause.opener() == Clause.Opener.AND
            && loss.clause.end() <= accident.clause.first()
            && accident.clause.first() - loss.clause.end() <= 1;
    return consequence && !doer && (same || before);
  }
}
