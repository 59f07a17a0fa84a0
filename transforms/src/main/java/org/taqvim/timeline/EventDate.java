// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * When an event took place, as one mention tells it.
 *
 * @param days the days that it took or may have taken; empty where the text and what is known of
 *     its publication leave them open
 * @param precision how exactly the days are known; {@code UNKNOWN} exactly where {@code days} is
 *     empty
 * @param time the time of day as told, {@code HH:mm}
 * @param nativeDates the dates in the calendar that the text speaks, where not the Gregorian
 * @param expressions the words that date it, in text order
 * @param flags doubts
 * @param part the part of its one day that is told, as TIMEX3 calls it ({@code MO}, {@code EV} …);
 *     a night ({@code NI}) may be the one before the day or after it
 */
public record EventDate(
    Optional<DayRange> days,
    Precision precision,
    Optional<String> time,
    List<String> nativeDates,
    List<String> expressions,
    List<String> flags,
    Optional<String> part) {
  /** Nothing dates the event. */
  public static final EventDate UNDATED =
      new EventDate(
          Optional.empty(), Precision.UNKNOWN, Optional.empty(), List.of(), List.of(), List.of());

  /** The event's day is only known to be that of its publication, or shortly before. */
  public static final String FROM_PUBLICATION = "date-from-publication";

  /** What the day is counted from is an inferred publication date. */
  public static final String PUBLICATION_INFERRED = "publication-date-inferred";

  /** The text names the event by a name whose days the conflict's profile knows. */
  static final String BY_NAME = "known-by-name";

  /** The event, or what is counted, goes on since the first of its days, or since long before. */
  static final String SINCE = "since";

  /** How TIMEX3 calls the night. */
  private static final String NIGHT = "NI";

  /** The weekday printed with the date is another day's. */
  static final String WEEKDAY_CONFLICT = "weekday-date-conflict";

  /** A date of which no part of the day is told. */
  public EventDate(
      Optional<DayRange> days,
      Precision precision,
      Optional<String> time,
      List<String> nativeDates,
      List<String> expressions,
      List<String> flags) {
    this(days, precision, time, nativeDates, expressions, flags, Optional.empty());
  }

  public EventDate {
    nativeDates = List.copyOf(nativeDates);
    expressions = List.copyOf(expressions);
    flags = List.copyOf(flags);
    if (days.isEmpty() != (precision == Precision.UNKNOWN)) {
      throw new IllegalArgumentException("precision " + precision + " for " + days);
    }
  }

  @JsonIgnore
  public Optional<LocalDate> start() {
    return days.map(DayRange::first);
  }

  @JsonIgnore
  public Optional<LocalDate> end() {
    return days.map(DayRange::last);
  }

  /** Whether the day is the publication's own, because the text dates the event by nothing else. */
  @JsonIgnore
  public boolean isFromPublication() {
    return flags.contains(FROM_PUBLICATION);
  }

  /** The same, so many days later, or earlier where negative. */
  EventDate shiftedBy(int by) {
    return by == 0
        ? this
        : new EventDate(
            days.map(d -> DayRange.of(d.first().plusDays(by), d.last().plusDays(by))),
            precision,
            Optional.empty(),
            List.of(),
            expressions,
            flags,
            part);
  }

  /** The same, of that part of the day. */
  EventDate of(String partOfDay) {
    return new EventDate(
        days, precision, time, nativeDates, expressions, flags, Optional.of(partOfDay));
  }

  /** Whether it is told of a night, which may be the one before the day or after it. */
  @JsonIgnore
  public boolean isOfNight() {
    return part.filter(NIGHT::equals).isPresent();
  }

  /** Whether the day may be off by one: counted from a day that is inferred, or contradicted. */
  @JsonIgnore
  public boolean mayBeNextDay() {
    return flags.contains(PUBLICATION_INFERRED) || flags.contains(WEEKDAY_CONFLICT);
  }
}
