// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;

/**
 * Dates a count of victims "so far": it counts all the fighting since it broke out, not the
 * incident told before it.
 */
final class TollSoFar {
  private TollSoFar() {}

  /** The dating of such a count: since the outbreak, where one is told before; else as news. */
  static Optional<EventDating> dating(Reading reading, Draft draft, List<Draft> before) {
    boolean soFar =
        draft.eventClass.isViolent()
            && draft.hasToll()
            && !draft.anaphoric
            && !reading.hasWord(draft.clause.first(), draft.clause.end(), "this")
            && isSoFar(reading, draft.clause);
    if (!soFar) {
      return Optional.empty();
    }
    EventDating news = new EventDating(List.of(), Basis.PUBLICATION, Relation.SINCE);
    return Optional.of(
        before.stream()
            .filter(d -> isOutbreak(reading, d))
            .reduce((first, last) -> last)
            .map(d -> new EventDating(d.dating.times(), Basis.SAME_EVENT, Relation.SINCE))
            .orElse(news));
  }

  /** "So far", or a number that the dead have reached, and no attack is named beside it. */
  private static boolean isSoFar(Reading reading, Clause clause) {
    return reading.hasWord(clause.first(), clause.end(), "so-far")
        || (reading.hasWord(clause.first(), clause.end(), "reached")
            && reading.triggers(clause.first(), clause.end()).stream()
                .map(hit -> hit.value().eventClass())
                .noneMatch(c -> c.isViolent() && !c.isConsequence()));
  }

  private static boolean isOutbreak(Reading reading, Draft draft) {
    return draft.eventClass.isViolent()
        && draft.isDated()
        && (draft.dating.relation() == Relation.SINCE
            || (draft.dating.relation() == Relation.ON
                && reading.hasWord(draft.clause.first(), draft.clause.end(), "begin")));
  }
}
