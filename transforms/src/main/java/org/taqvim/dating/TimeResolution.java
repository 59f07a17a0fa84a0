// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.Reference;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeResolver;
import org.taqvim.time.TimeValue;

/** Resolves the times of an article, given the days on which it can have been written. */
public interface TimeResolution {
  /**
   * One value for each mention, in the same order.
   *
   * @param mentions in text order
   * @param written one day where it is known; several where only bounds are; empty where nothing is
   */
  List<TimeValue> resolve(List<TimeMention> mentions, Optional<DayRange> written);

  /** The library's own resolver. */
  TimeResolution STANDARD =
      (mentions, written) ->
          TimeResolver.resolve(
              mentions, written.map(Reference::between).orElse(Reference.unknown()));

  /** Resolves nothing. */
  TimeResolution NONE =
      (mentions, written) ->
          mentions.stream()
              .map(
                  m ->
                      new TimeValue(
                          Optional.empty(),
                          Optional.empty(),
                          CalendarSystem.NONE,
                          Optional.empty(),
                          List.of(),
                          "",
                          Optional.empty()))
              .toList();
}
