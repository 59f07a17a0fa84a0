// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;

/**
 * Where an event took place.
 *
 * @param id the gazetteer's id
 * @param name the canonical English name
 * @param country ISO 3166-1 alpha-3, empty where none or two hold
 * @param lat degrees north (WGS 84)
 * @param lon degrees east
 */
public record Place(
    String id, String name, Optional<String> country, Optional<Double> lat, Optional<Double> lon) {

  /** The other English name of a place that was renamed: both sides' names are shown. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public Optional<String> also() {
    return Gazetteer.standard().entry(id).map(entry -> entry.also().get("en"));
  }

  static Place of(GazetteerEntry entry) {
    return new Place(
        entry.id(), entry.name(), entry.country(), entry.latitude(), entry.longitude());
  }

  /** The place that a name stands for; without coordinates where the gazetteer has none. */
  static Place of(EntityMention entity) {
    Optional<GazetteerEntry> entry = Gazetteer.standard().entry(entity.id());
    return new Place(
        entity.id(),
        entity.name(),
        entry.flatMap(GazetteerEntry::country),
        entry.flatMap(GazetteerEntry::latitude),
        entry.flatMap(GazetteerEntry::longitude));
  }
}
