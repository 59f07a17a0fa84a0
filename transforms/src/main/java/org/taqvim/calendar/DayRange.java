// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.calendar;

import java.time.LocalDate;

/** A run of days on the proleptic ISO day line, both ends inclusive. */
public record DayRange(LocalDate first, LocalDate last) {
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + " .. " + last);
    }
  }

  public static DayRange of(LocalDate first, LocalDate last) {
    return new DayRange(first, last);
  }

  public static DayRange day(LocalDate day) {
    return new DayRange(day, day);
  }

  /** How many days it holds, at least 1. */
  public long days() {
    // Asked for of each pair that is compared: within a month no calendar is needed.
    return first.getYear() == last.getYear() && first.getMonthValue() == last.getMonthValue()
        ? last.getDayOfMonth() - first.getDayOfMonth() + 1L
        : last.toEpochDay() - first.toEpochDay() + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean overlaps(DayRange other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }
}
