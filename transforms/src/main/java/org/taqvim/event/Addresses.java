// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.Reading.Actor;

/**
 * Keeps the day on which somebody is told to have addressed others: a speech, an interview, a news
 * conference is no event, but what he goes on to say is of its day.
 */
final class Addresses {
  private Addresses() {}

  /** "The premier spoke in parliament on Tuesday. He called on A to …": the call is Tuesday's. */
  static void keep(SentenceScope scope, Clause clause, List<Actor> doers) {
    Reading reading = scope.reading();
    boolean addresses =
        doers.size() == 1
            && (doers.get(0).is(Sort.PERSON) || doers.get(0).is(Sort.OFFICE))
            && clause.isPast()
            && !clause.isNegated()
            && reading.hasWord(clause.first(), clause.end(), "address");
    if (!addresses) {
      return;
    }
    List<Integer> days =
        DateChooser.indexes(reading, clause.first(), clause.end()).stream()
            .filter(i -> DateChooser.isDate(reading, i))
            .toList();
    if (days.size() == 1) {
      scope.speaks(clause, doers);
      scope.discourse().saidOn(new EventDating(days, Basis.CLAUSE, Relation.ON));
    }
  }
}
