// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * How much equipment of one kind one side lost in one way, as one clause tells it.
 *
 * @param side ISO 3166-1 alpha-3 of the side whose it was, {@code both}, or {@code unknown}
 * @param kind a code of {@code org/taqvim/event/equipment.tsv}
 * @param number the printed number; empty where the words give none
 * @param bound whether the number is exact or a bound
 */
public record EquipmentLoss(
    String side, String kind, Fate fate, Optional<Integer> number, Casualties.Bound bound) {
  /** What became of equipment. */
  public enum Fate {
    @JsonProperty("destroyed")
    DESTROYED,
    @JsonProperty("damaged")
    DAMAGED,
    /** The other side has it now. */
    @JsonProperty("captured")
    CAPTURED,
    /** It is gone, nobody says how. */
    @JsonProperty("lost")
    LOST
  }
}
