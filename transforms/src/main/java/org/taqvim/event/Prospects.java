// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;

/** Tells days that are still to come from where the text stands: "tomorrow", "on Friday next". */
final class Prospects {
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
