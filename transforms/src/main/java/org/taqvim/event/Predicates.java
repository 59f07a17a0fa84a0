// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;

/** Finds what a clause tells: its predicate first, then what stands beside it. */
interface Predicates {
  List<Telling> in(Reading reading, Clause clause);

  /** Whether a noun can be what a verb of happening says happened. */
  static boolean canHappen(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    EventClass eventClass = hit.value().eventClass();
    return !eventClass.isHappening()
        && !eventClass.isSaying()
        && eventClass.shape() != EventClass.Shape.SPEECH
        && !reading.isWord(hit.first() - 1, "purpose")
        && !reading.isWord(hit.first() - 1, "stop");
  }
}
