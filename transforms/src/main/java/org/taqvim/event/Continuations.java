// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.EventClass.Trait;

/**
 * Tells a predicate that only goes on with the event told before it from one that tells its own.
 */
final class Continuations {
  private Continuations() {}

  /** "the meeting, which was to be held in Brussels, was called off". */
  static boolean cancelsPlan(SentenceScope scope, Telling telling) {
    Reading reading = scope.reading();
    List<Draft> here = scope.here();
    return !reading.lexicon().isVerbFirst()
        && reading.lexicon().isOne(telling.lemma(), "undone")
        && !reading.hasWord(telling.clause().first(), telling.clause().end(), "object")
        && !here.isEmpty()
        && here.get(here.size() - 1).modality == Modality.PLANNED
        && here.get(here.size() - 1).eventClass.has(Trait.MEETING);
  }

  /** "the helicopter crashed and ten died": what befell those on board, no act of anybody. */
  static boolean isTollOfAccident(SentenceScope scope, Telling telling) {
    List<Draft> here = scope.here();
    return !here.isEmpty()
        && telling.eventClass().isConsequence()
        && here.get(here.size() - 1).eventClass.has(Trait.ACCIDENT);
  }
}
