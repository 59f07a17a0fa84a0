// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;

/**
 * Sees to it that whoever died of an accident is told by the accident alone: "the explosion of a
 * fuel store led to the death of 68" is no attack beside it.
 */
final class Accidents {
  /** How many events may be told between an accident and what goes on about it. */
  private static final int NEAR = 3;

  private Accidents() {}

  /**
   * An article's drafts without "this explosion" and "the dead" that go on about an accident told
   * right before: no words make an attack of them.
   */
  static List<Draft> toldOnce(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!isAbout(draft, kept)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean isAbout(Draft draft, List<Draft> before) {
    boolean blast = draft.anaphoric && draft.eventClass.has(Trait.HIDDEN);
    boolean victims =
        draft.definite && draft.eventClass.isConsequence() && draft.eventClass.isViolent();
    boolean told = draft.participants.values().stream().anyMatch(p -> !p.inferred());
    if (!(blast || victims) || told) {
      return false;
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
      EventClass earlier = before.get(i).eventClass;
      if (earlier.has(Trait.ACCIDENT)) {
        return true;
      }
      if (earlier.isViolent()) {
        return false;
      }
    }
    return false;
  }

  /** Takes back the losses among a sentence's events that are an accident's toll. */
  static void settle(List<Draft> here) {
    join(here);
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

  /** "Ten died and fifty were hurt in the explosion of a store": one accident in two clauses. */
  private static void join(List<Draft> here) {
    for (int i = 1; i < here.size(); i++) {
      Draft before = here.get(i - 1);
      Draft after = here.get(i);
      boolean both =
          before.eventClass.has(Trait.ACCIDENT) && before.eventClass.equals(after.eventClass);
      int gap = after.clause.first() - before.clause.end();
      if (both && before.sentence.equals(after.sentence) && gap >= 0 && gap <= 1) {
        after.first = Math.min(before.first, after.first);
        if (before.isOwnDated()) {
          after.dating = before.dating;
        }
        here.remove(--i);
      }
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
