// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.EnumSet;
import java.util.Set;

/**
 * Tells whether an article that has told an event goes on about it: two of its accounts that
 * nothing parts, and of which another article's one account is so good a match, are one event.
 */
final class Repeats {
  /** How well another article's account must match both. */
  static final double LEAST = 0.55;

  /** Of these an article tells one at a time; what it says of others in a day are many things. */
  private static final Set<EventFamily> FAMILIES =
      EnumSet.of(EventFamily.FIGHTING, EventFamily.BREACH, EventFamily.AGREEMENT, EventFamily.TALK);

  private Repeats() {}

  /** Whether two accounts of one article may be one event told twice: never two things said. */
  static boolean areOne(Facts a, Facts b) {
    return a.family() == b.family()
        && FAMILIES.contains(a.family())
        && (a.family().kin() != EventFamily.FIGHTING || nameTheSame(a, b))
        && ComparedDates.isOneDay(a, b)
        && EventMatcher.scoreWithin(a, b, false, true, 1) > 0;
  }

  /** Whether both say whose fighting it is, and of the same sides. */
  private static boolean nameTheSame(Facts a, Facts b) {
    return !a.told().isEmpty() && a.told().equals(b.told());
  }
}
