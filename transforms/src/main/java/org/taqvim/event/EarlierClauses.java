// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.stream.IntStream;
import org.taqvim.time.TimeMention;

/** Which dates the clauses of a sentence lend to an event that a later clause of it tells. */
final class EarlierClauses {
  private static final int REACH = 8;

  private EarlierClauses() {}

  /**
   * Whether a date may be lent.
   *
   * @param first the first token of the sentence
   */
  static boolean lend(Reading reading, int index, int first, Draft draft) {
    return !isOfSubordinate(reading, index, first)
        && !(ForeignDates.isSpeech(draft.eventClass) && isOfRelative(reading, index, first, draft))
        && !(isHappeningNow(draft) && isOver(reading, index));
  }

  /** "After he met them last month, they accused him": the day of the meeting alone. */
  private static boolean isOfSubordinate(Reading reading, int index, int first) {
    int date = reading.firstOf(index);
    for (int i = date - 1; i > first && date - i <= REACH; i--) {
      boolean opens =
          reading.isWord(i, "that-which")
              && (reading.endsWord(i - 1, "after") || reading.endsWord(i - 1, "before"));
      if (opens || reading.token(i).isSign()) {
        return opens;
      }
    }
    return false;
  }

  /** "Regretting the breach of a truce that was reached on Saturday, he called": of the truce. */
  private static boolean isOfRelative(Reading reading, int index, int first, Draft draft) {
    int date = reading.firstOf(index);
    for (int i = date - 1; i > first && date - i <= REACH && !reading.token(i).isSign(); i--) {
      if (reading.isWord(i, "that")) {
        return reading.verbAt(i - 1).isEmpty() // behind a verb it opens what somebody said
            && IntStream.range(date, draft.clause.first())
                .mapToObj(reading::verbAt)
                .anyMatch(verb -> verb.filter(v -> v.is(Feature.PLUPERFECT)).isPresent());
      }
    }
    return false;
  }

  /** "They signed in 2025, but Baku makes it wait": what is told in the present is of today. */
  private static boolean isHappeningNow(Draft draft) {
    return !draft.clause.verb().isEmpty()
        && !draft.clause.isPast()
        && !draft.clause.isSubjunctive();
  }

  private static boolean isOver(Reading reading, int index) {
    return reading.times().get(index).anchoring() == TimeMention.Anchoring.ABSOLUTE;
  }
}
