// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Length;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Vague;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;

/** Tells days that are still to come from where the text stands: "tomorrow", "on Friday next". */
final class Prospects {
  /** How TIMEX3 says "soon". */
  private static final String TO_COME = "FUTURE_REF";

  private Prospects() {}

  /** Whether an expression counts forward from the day of speaking. */
  static boolean isAhead(TimeMention time) {
    return time.anchoring() != Anchoring.ANAPHORIC
        && time.expression().content() instanceof Point point
        && (point.direction() == Direction.NEXT
            || point.direction() == Direction.AFTER
            || (time.anchoring() == Anchoring.DEICTIC
                && point.offset().filter(o -> o.count() > 0).isPresent()));
  }

  /**
   * Whether an expression says no more than how soon: "in the coming days", or the "within two
   * weeks" of what is promised. The promise is of the day on which it is made.
   */
  static boolean isHowSoon(Reading reading, int index, Draft draft) {
    TimeMention time = reading.times().get(index);
    if (time.expression().content() instanceof Vague vague) {
      return vague.value().equals(TO_COME) && !time.expression().rule().startsWith(Sequels.LATER);
    }
    int before = reading.firstOf(index) - 1;
    return time.expression().content() instanceof Length
        && (reading.isWord(before, "within") || reading.endsWord(before, "within"))
        && (draft.clause.isFuture() || isToCome(draft.modality));
  }

  private static boolean isToCome(Modality modality) {
    return switch (modality) {
      case PLANNED, PROMISED, OBLIGATED, DEMANDED, THREATENED -> true;
      default -> false;
    };
  }

  /**
   * "Welcomed the meeting that is to be held on Friday", "we are ready to sign tomorrow": what
   * words are about, unless they themselves are still to be said.
   */
  static boolean isOfTopic(TimeMention time, Draft draft) {
    return ForeignDates.isSpeech(draft.eventClass)
        && !draft.clause.isFuture()
        && draft.modality != Modality.PLANNED
        && isAhead(time);
  }
}
