// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;

/**
 * A resolved time expression.
 *
 * @param value the TIMEX3 value, or an ISO interval of both days where TIMEX3 has no form; empty
 *     where the reference is not known well enough
 * @param range the days that it can mean; empty for lengths, sets and what cannot be resolved
 * @param calendar the calendar that the text speaks
 * @param nativeValue the value in that calendar where it is not the Gregorian
 * @param flags doubts: {@code year-inferred}, {@code weekday-date-conflict} …
 * @param rule the shape that read it, for {@code --explain}
 * @param how which way led from that to the value, or empty
 * @param reference what it was resolved against, for {@code --explain}
 */
public record TimeValue(
    Optional<String> value,
    Optional<DayRange> range,
    CalendarSystem calendar,
    Optional<String> nativeValue,
    List<String> flags,
    String rule,
    String how,
    Optional<String> reference) {

  public TimeValue {
    flags = List.copyOf(flags);
  }
}
