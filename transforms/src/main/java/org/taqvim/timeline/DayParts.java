// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Set;

/** Tells two clashes of one day apart by the part of the day that each is told of. */
final class DayParts {
  private static final String MORNING = "MO";
  private static final Set<String> LATER = Set.of("AF", "EV");

  private DayParts() {}

  /**
   * Whether the one tells of fighting at dawn or in the morning, and the other of fighting in the
   * afternoon or evening of that day, with no place or rare thing in common. The dead that are
   * counted in the evening are those of the whole day. A night is of either end of its day, and
   * parts nothing.
   */
  static boolean areApart(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    return c.family().kin() == EventFamily.FIGHTING
        && (isBefore(a, b) || isBefore(b, a))
        && a.kind() == Facts.Kind.DAY
        && a.days().equals(b.days())
        && !c.shareSpot()
        && !ComparedMatters.shareRare(a, b);
  }

  private static boolean isBefore(Facts early, Facts late) {
    return early.part().filter(MORNING::equals).isPresent()
        && late.part().filter(LATER::contains).isPresent()
        && late.dead().isEmpty();
  }
}
