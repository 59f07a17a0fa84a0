// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.temporal.ChronoUnit;
import java.util.Collections;

/**
 * Tells whether a telling whose day is not its own, but that of what stood before it in its
 * paragraph or article, is of what another tells with a day up to {@value #DAYS} days off: what
 * somebody said or did once, of which both tell the same. Fighting goes on, and means each day.
 */
final class BorrowedDays {
  /** What follows in a paragraph is seldom farther from the day that was told there. */
  private static final int DAYS = 2;

  private BorrowedDays() {}

  static boolean isOne(Facts a, Facts b) {
    return (a.inherited() || b.inherited())
        && a.family() == b.family()
        && a.reality() == b.reality()
        && areNear(a, b)
        && isToldAlike(Comparison.acrossDays(a, b));
  }

  private static boolean areNear(Facts a, Facts b) {
    return a.kind() == Facts.Kind.DAY
        && b.kind() == Facts.Kind.DAY
        && Math.abs(
                ChronoUnit.DAYS.between(
                    a.days().orElseThrow().first(), b.days().orElseThrow().first()))
            <= DAYS;
  }

  private static boolean isToldAlike(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    boolean modes = !Collections.disjoint(a.modes(), b.modes());
    boolean thing = ComparedMatters.isOneThing(c) || !Collections.disjoint(a.topics(), b.topics());
    return switch (a.family()) {
      case DEMAND, PLEDGE, ACCUSATION, REFUSAL, THREAT, WORDS ->
          isOneVoice(a, b)
              && !ComparedMatters.differ(c)
              && (modes || thing || (a.alone() && b.alone()));
      case TALK -> Comparison.shared(a.people(), b.people()) > 1 && modes;
      case FIGHTING, BREACH, TAKING, AGREEMENT -> false;
      default -> !Collections.disjoint(a.sources(), b.sources()) && modes && thing;
    };
  }

  private static boolean isOneVoice(Facts a, Facts b) {
    return !Collections.disjoint(a.speakers(), b.speakers())
        || !Collections.disjoint(a.bodies(), b.bodies());
  }
}
