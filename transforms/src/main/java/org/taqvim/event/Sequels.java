// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Relation;

/** Finds what an event followed: "hours later a second rocket struck" is of the first one's day. */
final class Sequels {
  /** So many tokens open a sentence. */
  private static final int OPENING = 4;

  /** So many events before it may be what it followed. */
  private static final int REACH = 3;

  private Sequels() {}

  static Optional<Draft> source(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    int from = draft.sentence.firstToken();
    if (!reading.hasWord(from, Math.min(from + OPENING, draft.clause.end()), "soon-after")) {
      return Optional.empty();
    }
    return drafts.subList(Math.max(0, index - REACH), index).stream()
        .filter(before -> before.sentence.firstToken() < from)
        .filter(before -> before.modality == Modality.HAPPENED)
        .reduce((a, b) -> b)
        .filter(before -> before.isDated() && before.dating.relation() == Relation.ON);
  }
}
