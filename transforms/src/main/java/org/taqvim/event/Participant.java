// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who took part in an event.
 *
 * @param id the gazetteer's id or a made one
 * @param name the canonical English name
 * @param role what the participant did in it
 */
public record Participant(String id, String name, Role role) {
  /** Source and target of an act; party where the act has no direction, or the text gives none. */
  public enum Role {
    @JsonProperty("source")
    SOURCE,
    @JsonProperty("target")
    TARGET,
    @JsonProperty("party")
    PARTY
  }
}
