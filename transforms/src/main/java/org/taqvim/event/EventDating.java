// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.DayRange;

/**
 * What in the article dates an event, before any date is resolved.
 *
 * @param times indexes into the article's time mentions, in text order; several are one interval
 *     ("Sunday and the night after"), or a range's two ends
 * @param basis where the event's date was found
 * @param relation how the event lies to that date
 * @param shift days from that date, or from the publication's, to the event: -1 for "the attack" of
 *     "the day after the attack the two met"
 * @param known the days of what the conflict's profile knows by its name, whatever the times say
 */
public record EventDating(
    List<Integer> times, Basis basis, Relation relation, int shift, Optional<DayRange> known) {

  public EventDating {
    times = List.copyOf(times);
  }

  public EventDating(List<Integer> times, Basis basis, Relation relation) {
    this(times, basis, relation, 0, Optional.empty());
  }

  /** Known days, by a name in the event's own clause. */
  static EventDating known(DayRange days) {
    return new EventDating(List.of(), Basis.CLAUSE, Relation.ON, 0, Optional.of(days));
  }

  /** The same date, found elsewhere. */
  EventDating by(Basis other) {
    return new EventDating(times, other, relation, shift, known);
  }

  /** So many days from this date. */
  EventDating shiftedBy(int days) {
    return new EventDating(times, basis, relation, shift + days, known);
  }

  /** Whether anything but the publication dates the event. */
  boolean tellsDays() {
    return !times.isEmpty() || known.isPresent();
  }

  /** Where an event's date was found, nearest first. */
  public enum Basis {
    @JsonProperty("clause")
    CLAUSE,
    @JsonProperty("sentence")
    SENTENCE,
    /** The date of another event that this clause is about ("these clashes"). */
    @JsonProperty("same-event")
    SAME_EVENT,
    @JsonProperty("paragraph")
    PARAGRAPH,
    @JsonProperty("article")
    ARTICLE,
    /** News told without a date: it happened by the day of publication. */
    @JsonProperty("publication")
    PUBLICATION,
    @JsonProperty("none")
    NONE
  }

  /** How an event lies to the date that dates it. */
  public enum Relation {
    @JsonProperty("on")
    ON,
    @JsonProperty("since")
    SINCE,
    /** In the course of what began then. */
    @JsonProperty("in-course")
    IN_COURSE,
    @JsonProperty("until")
    UNTIL,
    @JsonProperty("before")
    BEFORE,
    @JsonProperty("after")
    AFTER,
    /** Some days after it. */
    @JsonProperty("soon-after")
    SOON_AFTER,
    /** The times are a length that ends at the last of them, or at publication. */
    @JsonProperty("lasting")
    LASTING
  }
}
