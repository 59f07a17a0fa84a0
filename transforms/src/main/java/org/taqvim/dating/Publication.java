// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an article was published, as far as it is known.
 *
 * @param value the day, where the evidence leaves or clearly favours one
 * @param earliest the first day it can be
 * @param latest the last day it can be
 * @param how how it is known
 * @param evidence the reasons, in the order of their weight, for a journalist to check
 */
public record Publication(
    Optional<LocalDate> value,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    How how,
    List<String> evidence) {

  public Publication {
    evidence = List.copyOf(evidence);
  }

  /** How a publication date is known. */
  public enum How {
    @JsonProperty("metadata")
    METADATA,
    @JsonProperty("dateline")
    DATELINE,
    @JsonProperty("inferred")
    INFERRED,
    @JsonProperty("unknown")
    UNKNOWN
  }
}
