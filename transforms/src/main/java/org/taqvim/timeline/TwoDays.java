// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import org.taqvim.timeline.Facts.Kind;

/**
 * Tells what is one event though two accounts tell it with two days that follow each other: what is
 * signed or done in a night is of the one day here and of the next there.
 */
final class TwoDays {
  private static final int SIDES_OF_A_NIGHT = 3;

  /** What a truce was reached by, as {@link org.taqvim.event.Matters} calls it. */
  private static final String MEDIATION = "mediation";

  private TwoDays() {}

  /**
   * Whether three sides or more agreed on two days that follow each other: what is signed in a
   * night is of the one day in one capital, and of the next in another.
   */
  static boolean isOneAgreement(Facts a, Facts b) {
    return a.family() == EventFamily.AGREEMENT
        && (Comparison.shared(a.states(), b.states()) >= SIDES_OF_A_NIGHT
            || isMediated(a, b)
            || isMediated(b, a))
        && areNeighbours(a, b);
  }

  /**
   * Whether the one tells of an agreement of three sides or more, and the other that two of them
   * ceased fire by mediation.
   */
  private static boolean isMediated(Facts agreed, Facts truce) {
    return agreed.states().size() >= SIDES_OF_A_NIGHT
        && truce.parties().size() == 2
        && agreed.states().containsAll(truce.parties())
        && truce.endsFighting()
        && truce.matters().contains(MEDIATION);
  }

  /**
   * Whether both tell, with one of two days that follow each other, of one rare thing that somebody
   * did, of those who met at one place, or of as many dead of one side there: what is done in a
   * night, or announced the day before, is told with either.
   */
  static boolean isOneDeed(Facts a, Facts b) {
    return areNeighbours(a, b)
        && a.family() == b.family()
        && a.reality() == b.reality()
        && switch (a.family()) {
          case TALK ->
              Comparison.shared(a.people(), b.people()) > 1
                  && a.modes().equals(b.modes())
                  && ComparedPlaces.shareSpot(a, b);
          case FIGHTING, BREACH ->
              a.targets().equals(b.targets())
                  && ComparedPlaces.shareSpot(a, b)
                  && a.killed().stream().anyMatch(k -> !k.endsWith(":1") && b.killed().contains(k));
          default -> isDeed(a.family()) && isOneRareDeed(a, b);
        };
  }

  private static boolean isOneRareDeed(Facts a, Facts b) {
    return !Collections.disjoint(a.sources(), b.sources())
        && (ComparedMatters.shareRare(a, b) || !Collections.disjoint(a.figures(), b.figures()))
        && (a.modes().isEmpty()
            || b.modes().isEmpty()
            || !Collections.disjoint(a.modes(), b.modes()));
  }

  /** What one side does once: not its words, and not fighting, which goes on. */
  private static boolean isDeed(EventFamily family) {
    return switch (family) {
      case MOVEMENT, PRESSURE, HELP, CONCESSION, WITHDRAWAL, PROTEST, OTHER -> true;
      default -> false;
    };
  }

  /** Whether both are told with a day, and the one is the day after the other. */
  private static boolean areNeighbours(Facts a, Facts b) {
    return a.kind() == Kind.DAY
        && b.kind() == Kind.DAY
        && Math.abs(
                ChronoUnit.DAYS.between(
                    a.days().orElseThrow().first(), b.days().orElseThrow().first()))
            == 1;
  }
}
