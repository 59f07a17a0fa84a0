// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;

/**
 * Dates a lead that names no day ("the army says that it lost three men") by the sentence further
 * down that tells the same losses with their day ("three soldiers were killed on Thursday
 * morning").
 */
final class Retold {
  private Retold() {}

  /** The day of the next telling of the losses of an event that its own sentence does not date. */
  static Optional<EventDating> dating(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    boolean open = !draft.isDated() && !draft.heading && !draft.anaphoric && isLoss(draft);
    if (!open) {
      return Optional.empty();
    }
    boolean first = drafts.subList(0, index).stream().allMatch(d -> d.heading || !isLoss(d));
    return drafts.subList(index + 1, drafts.size()).stream()
        .filter(d -> isLoss(d) && d.toll.equals(draft.toll) && !d.another && !d.additional)
        .filter(d -> first || d.toll.stream().anyMatch(n -> n > 1))
        .filter(d -> d.sourceCountries.isEmpty() || !isOfOthers(d, draft))
        .findFirst()
        .filter(d -> d.isDated() && !d.background && d.dating.relation() == Relation.ON)
        .filter(d -> Lenders.isOfADay(reading, d.dating))
        .map(d -> d.dating.by(Basis.SAME_EVENT));
  }

  private static boolean isLoss(Draft draft) {
    boolean told = draft.modality == Modality.HAPPENED || draft.modality == Modality.CLAIMED;
    return told && !draft.negated && draft.eventClass.isViolent() && draft.hasToll();
  }

  private static boolean isOfOthers(Draft a, Draft b) {
    return !b.sourceCountries.isEmpty()
        && Collections.disjoint(a.sourceCountries, b.sourceCountries);
  }
}
