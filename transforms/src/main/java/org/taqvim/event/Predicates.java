// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;

/** Finds what a clause tells: its predicate first, then what stands beside it. */
interface Predicates {
  List<Telling> in(Reading reading, Clause clause);

  /** "his hope of signing": wished for, not told. */
  static boolean isWished(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return reading.hasWord(Math.max(clause.first(), hit.first() - 4), hit.first(), "wish");
  }

  /** Whether a noun can be what a verb of happening says happened. */
  static boolean canHappen(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    EventClass eventClass = hit.value().eventClass();
    return !eventClass.isHappening()
        && !eventClass.isSaying()
        && eventClass.shape() != EventClass.Shape.SPEECH
        && !eventClass.is("end")
        && !reading.isWord(hit.first() - 1, "purpose")
        && !reading.isWord(hit.first() - 1, "stop");
  }
}
