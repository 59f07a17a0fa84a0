// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeType;

/**
 * Dates fighting of which a sentence says only how long it took: "in two days of fighting 200
 * died".
 */
final class Spells {
  private Spells() {}

  /** The date of the fighting told last, or else next in the paragraph. */
  static Optional<EventDating> ofFighting(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (!Lenders.isFighting(draft) || !isOnlyALength(reading, draft.dating)) {
      return Optional.empty();
    }
    return Lenders.last(drafts, index, Lenders::isFighting)
        .or(() -> next(drafts.subList(index + 1, drafts.size()), draft))
        .map(fighting -> fighting.dating.by(Basis.SAME_EVENT));
  }

  private static boolean isOnlyALength(Reading reading, EventDating dating) {
    return dating.relation() == Relation.LASTING
        && dating.times().stream()
            .allMatch(
                i ->
                    reading.times().get(i).type() == TimeType.DURATION
                        && !Lengths.isPast(reading, i));
  }

  private static Optional<Draft> next(List<Draft> after, Draft draft) {
    return after.stream()
        .filter(d -> d.sentence.line() == draft.sentence.line() && Lenders.isFighting(d))
        .filter(d -> d.isOwnDated() && d.dating.relation() == Relation.ON)
        .findFirst();
  }
}
