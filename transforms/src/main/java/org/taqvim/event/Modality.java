// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the text puts an event: as what happened, or as what somebody claims, wants, fears. */
public enum Modality {
  @JsonProperty("happened")
  HAPPENED,
  @JsonProperty("claimed")
  CLAIMED,
  @JsonProperty("demanded")
  DEMANDED,
  @JsonProperty("promised")
  PROMISED,
  @JsonProperty("threatened")
  THREATENED,
  @JsonProperty("obligated")
  OBLIGATED,
  @JsonProperty("planned")
  PLANNED,
  @JsonProperty("conditional")
  CONDITIONAL,
  @JsonProperty("feared")
  FEARED,
  @JsonProperty("denied")
  DENIED;

  /** Whether it says of an event that it came about, by whomever. */
  boolean isTold() {
    return this == HAPPENED || this == CLAIMED;
  }
}
