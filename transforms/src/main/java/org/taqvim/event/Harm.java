// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** What befell people. */
public enum Harm {
  @JsonProperty("killed")
  KILLED,
  @JsonProperty("injured")
  INJURED,
  @JsonProperty("captured")
  CAPTURED,
  @JsonProperty("missing")
  MISSING,
  /** They had to leave their homes. */
  @JsonProperty("displaced")
  DISPLACED;

  /** What befell the people whom a word names by it: "the dead", "the wounded". */
  static Optional<Harm> ofVictims(Reading reading, int token) {
    if (reading.isWord(token, "dead")) {
      return Optional.of(KILLED);
    }
    if (reading.isWord(token, "hurt")) {
      return Optional.of(INJURED);
    }
    if (reading.isWord(token, "detained")) {
      return Optional.of(CAPTURED);
    }
    return reading.isWord(token, "missing") ? Optional.of(MISSING) : Optional.empty();
  }
}
