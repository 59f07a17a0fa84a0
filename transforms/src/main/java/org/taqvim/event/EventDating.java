// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What in the article dates an event, before any date is resolved.
 *
 * @param times indexes into the article's time mentions, in text order; several are one interval
 *     ("Sunday and the night after"), or a range's two ends
 * @param basis where the event's date was found
 * @param relation how the event lies to that date
 */
public record EventDating(List<Integer> times, Basis basis, Relation relation) {

  public EventDating {
    times = List.copyOf(times);
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
    @JsonProperty("until")
    UNTIL,
    @JsonProperty("before")
    BEFORE,
    @JsonProperty("after")
    AFTER,
    /** The times are a length that ends at the last of them, or at publication. */
    @JsonProperty("lasting")
    LASTING
  }
}
