// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.LocalDate;
import java.util.Optional;
import org.taqvim.calendar.DayRange;

/**
 * The day of speaking that relative and partial times count from.
 *
 * @param days the days that it can be; empty where nothing is known
 * @param exact whether it stands even where the text names another weekday for today
 */
public record Reference(Optional<DayRange> days, boolean exact) {
  public static Reference day(LocalDate day) {
    return between(DayRange.day(day));
  }

  /** A day that is tried out: what the text calls today does not move it. */
  public static Reference exactly(LocalDate day) {
    return new Reference(Optional.of(DayRange.day(day)), true);
  }

  /** A day that is only known to lie in a range. */
  public static Reference between(DayRange days) {
    return new Reference(Optional.of(days), false);
  }

  /** Nothing is known: only absolute expressions can be resolved. */
  public static Reference unknown() {
    return new Reference(Optional.empty(), false);
  }

  /** As an explanation shows it: {@code 2020-07-14} or {@code 2020-07-13/2020-07-14}. */
  @Override
  public String toString() {
    return days.map(
            d -> d.first().equals(d.last()) ? d.first().toString() : d.first() + "/" + d.last())
        .orElse("unknown");
  }
}
