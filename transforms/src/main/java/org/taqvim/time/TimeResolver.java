// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;

/**
 * Resolves time mentions against a reference day.
 *
 * <p>A partial date is the latest one not after the reference unless the text says otherwise; weeks
 * begin on Saturday. Where the reference is a range, each mention is resolved against both ends: if
 * they agree the value stands, otherwise only the days are given, with the flag {@code
 * reference-uncertain}. Where it is unknown, only absolute expressions are resolved.
 */
public final class TimeResolver {
  private static final int OLDEST = 1700;
  private static final int NEWEST = 2500;

  private TimeResolver() {}

  /** One value for each mention, in order; earlier mentions are the context of later ones. */
  public static List<TimeValue> resolve(List<TimeMention> mentions, Reference reference) {
    if (reference.days().filter(TimeResolver::isOfNewsAge).isEmpty()) {
      return new Resolution(mentions, Optional.empty(), reference).all();
    }
    DayRange given = reference.days().get();
    DayRange days = given.days() == 1 ? given : NamedToday.within(mentions, given);
    List<TimeValue> early = new Resolution(mentions, Optional.of(days.first()), reference).all();
    if (days.days() == 1) {
      // A range of which the named weekdays leave one day is as good as that day.
      return early;
    }
    List<TimeValue> late = new Resolution(mentions, Optional.of(days.last()), reference).all();
    List<TimeValue> values = new ArrayList<>();
    for (int i = 0; i < early.size(); i++) {
      values.add(widen(early.get(i), late.get(i)));
    }
    return List.copyOf(values);
  }

  /** Placeholders such as the year 1 are no reference. */
  private static boolean isOfNewsAge(DayRange days) {
    return days.first().getYear() >= OLDEST && days.last().getYear() <= NEWEST;
  }

  private static TimeValue widen(TimeValue early, TimeValue late) {
    if (early.value().equals(late.value()) && early.range().equals(late.range())) {
      return early;
    }
    Optional<DayRange> range =
        early.range().isPresent() && late.range().isPresent()
            ? Optional.of(cover(early.range().get(), late.range().get()))
            : Optional.empty();
    List<String> flags = new ArrayList<>(early.flags());
    late.flags().stream().filter(f -> !flags.contains(f)).forEach(flags::add);
    flags.add("reference-uncertain");
    boolean same = early.calendar() == late.calendar();
    return new TimeValue(
        Optional.empty(),
        range,
        same ? early.calendar() : CalendarSystem.NONE,
        Optional.empty(),
        flags,
        early.rule(),
        early.how(),
        early.reference());
  }

  private static DayRange cover(DayRange a, DayRange b) {
    return DayRange.of(
        a.first().isBefore(b.first()) ? a.first() : b.first(),
        a.last().isAfter(b.last()) ? a.last() : b.last());
  }
}
