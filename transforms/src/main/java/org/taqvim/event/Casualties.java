// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many of one side were hurt, as one clause tells it.
 *
 * @param side ISO 3166-1 alpha-3 of the side that was hurt, {@code both}, or {@code unknown}
 * @param killed the printed number; empty where deaths are told without one, or not at all
 * @param injured likewise
 * @param captured likewise
 * @param missing likewise
 * @param displaced how many had to leave their homes; families are not counted, for nobody says how
 *     many people they are
 * @param bound whether the numbers are exact or bounds
 * @param text the words that tell it
 */
public record Casualties(
    String side,
    Optional<Integer> killed,
    Optional<Integer> injured,
    Optional<Integer> captured,
    Optional<Integer> missing,
    Optional<Integer> displaced,
    Bound bound,
    String text) {
  /** Whether nothing is told of them but that they had to leave. */
  @JsonIgnore
  public boolean isFlight() {
    return displaced.isPresent()
        && Stream.of(killed, injured, captured, missing).allMatch(Optional::isEmpty);
  }

  /** What a printed number bounds. */
  public enum Bound {
    @JsonProperty("exact")
    EXACT,
    @JsonProperty("at-least")
    AT_LEAST,
    @JsonProperty("at-most")
    AT_MOST,
    @JsonProperty("about")
    ABOUT,
    /** Casualties are told, their number is not. */
    @JsonProperty("unknown")
    UNKNOWN
  }
}
