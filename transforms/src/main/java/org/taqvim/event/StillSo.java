// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * Tells what is still so where the article is written: "five were freed on the 8th, but forty are
 * still in prison". No day told before it is that of such a telling.
 */
final class StillSo {
  private static final String ROLE = "still-so";

  private StillSo() {}

  /** Whether a telling says with a word and its tense that it goes on today. */
  static boolean isToday(Reading reading, Draft draft) {
    boolean past = draft.clause.isPast() && !Storyline.isPerfect(reading, draft.clause);
    return !draft.clause.verb().isEmpty()
        && !past
        && !draft.clause.isSubjunctive()
        && !draft.clause.isFuture()
        && reading.hasWord(draft.clause.first(), draft.clause.end(), ROLE);
  }
}
