// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
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

  /**
   * The values as if the article had been written on exactly that day, whatever day its words call
   * today: what is tried out must be able to fail.
   */
  default List<TimeValue> tryDay(List<TimeMention> mentions, LocalDate day) {
    return resolve(mentions, Optional.of(DayRange.day(day)));
  }

  /** The library's own resolver. */
  TimeResolution STANDARD =
      new TimeResolution() {
        @Override
        public List<TimeValue> resolve(List<TimeMention> mentions, Optional<DayRange> written) {
          return TimeResolver.resolve(
              mentions, written.map(Reference::between).orElse(Reference.unknown()));
        }

        @Override
        public List<TimeValue> tryDay(List<TimeMention> mentions, LocalDate day) {
          return TimeResolver.resolve(mentions, Reference.exactly(day));
        }
      };

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
                          "",
                          Optional.empty()))
              .toList();
}
