// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventMention;

/** Finds the agreement that a term told by itself is of. */
final class Terms {
  /** What an agreement obliges a side to is not a term of an agreement of so many years ago. */
  private static final int YEARS_OF_TERMS = 5;

  private Terms() {}

  /**
   * The agreement that a term told next is of: the last one told before it, but for what a
   * parliament approves, which binds nobody else. A term is agreed on the day of the agreement,
   * whatever its deadline.
   */
  static Optional<DatedMention> agreement(List<DatedMention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMention event = before.get(i).mention();
      if (EventFamily.of(event) == EventFamily.AGREEMENT
          && !EventFamily.isTerm(event)
          && event.mode().filter(EventFamily.APPROVAL::equals).isEmpty()) {
        return Optional.of(before.get(i)).filter(agreed -> !isHistory(agreed));
      }
    }
    return Optional.empty();
  }

  private static boolean isHistory(DatedMention agreed) {
    return agreed.published().isPresent()
        && agreed
            .date()
            .end()
            .filter(end -> end.isBefore(agreed.published().get().minusYears(YEARS_OF_TERMS)))
            .isPresent();
  }
}
