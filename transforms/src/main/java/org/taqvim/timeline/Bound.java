// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventDating.Relation;

/**
 * A day before, until or after which something took place, where no length tells how long.
 *
 * @param flag the doubt that it leaves: {@code after-2020-11-10}
 * @param near the days that it was near to, if the text puts it near to them
 */
record Bound(String flag, Optional<DayRange> near) {

  /**
   * The bound that a relation to some days tells, if it tells one.
   *
   * <p>What went before a day may be years older, as what a text goes on with after a year may be
   * years younger; but what its own words put after a day, or tell as so by a day, is near to it.
   *
   * @param ownWords whether the event's own sentence names the days
   */
  static Optional<Bound> of(Relation relation, DayRange days, boolean ownWords) {
    return switch (relation) {
      case AFTER -> Optional.of(after(days, Optional.of(days).filter(d -> ownWords)));
      case SOON_AFTER -> Optional.of(after(days, Optional.of(days)));
      case UNTIL -> Optional.of(by(relation, days.last(), Optional.of(DayRange.day(days.last()))));
      case BEFORE -> Optional.of(by(relation, days.last(), Optional.empty()));
      default -> Optional.empty();
    };
  }

  private static Bound after(DayRange days, Optional<DayRange> near) {
    return new Bound("after-" + days.first(), near);
  }

  private static Bound by(Relation relation, LocalDate day, Optional<DayRange> near) {
    return new Bound(relation.name().toLowerCase(Locale.ROOT) + "-" + day, near);
  }
}
