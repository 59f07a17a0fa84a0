// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * How many of one side were hurt, as one clause tells it.
 *
 * @param side ISO 3166-1 alpha-3 of the side that was hurt, {@code both}, or {@code unknown}
 * @param killed the printed number; empty where deaths are told without one, or not at all
 * @param injured likewise
 * @param captured likewise
 * @param missing likewise
 * @param bound whether the numbers are exact or bounds
 * @param text the words that tell it
 */
public record Casualties(
    String side,
    Optional<Integer> killed,
    Optional<Integer> injured,
    Optional<Integer> captured,
    Optional<Integer> missing,
    Bound bound,
    String text) {
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
