// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who took part in an event.
 *
 * @param id the gazetteer's id or a made one
 * @param name the canonical English name
 * @param role what the participant did in it
 * @param inferred whether no word names it: in a conflict of two, the other side of the one named
 * @param presumed whether it is inferred too weakly to be printed: it only helps to see that two
 *     texts tell one event (see {@link Presumptions})
 */
public record Participant(
    String id,
    String name,
    Role role,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inferred,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean presumed) {

  @JsonCreator
  public Participant {}

  /** One whom the words name. */
  public Participant(String id, String name, Role role) {
    this(id, name, role, false);
  }

  /** One whom the words name, or whom they leave to be inferred. */
  public Participant(String id, String name, Role role, boolean inferred) {
    this(id, name, role, inferred, false);
  }

  /** The same, for the matching of tellings alone. */
  Participant asPresumed() {
    return new Participant(id, name, role, inferred, true);
  }

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
