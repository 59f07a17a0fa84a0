// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.entity.TaggedNames;

/** Chooses the places of an event: the places named in its words, the most specific first. */
final class PlaceChooser {
  private PlaceChooser() {}

  static List<Place> places(TaggedNames names, int begin, int end) {
    List<Place> places = new ArrayList<>();
    for (EntityMention entity : names.entities()) {
      boolean inside = entity.begin() >= begin && entity.end() <= end;
      boolean actor =
          names.actors().stream()
              .anyMatch(a -> a.begin() <= entity.begin() && a.end() >= entity.end());
      if (inside && entity.type() == EntityType.LOC && !actor) {
        Place place = place(entity);
        if (!places.contains(place)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** The place with its state and spot, where the gazetteer knows them. */
  private static Place place(EntityMention entity) {
    Optional<GazetteerEntry> known = Gazetteer.standard().entry(entity.id());
    return new Place(
        entity.id(),
        entity.name(),
        known.flatMap(GazetteerEntry::country),
        known.flatMap(GazetteerEntry::latitude),
        known.flatMap(GazetteerEntry::longitude));
  }
}
