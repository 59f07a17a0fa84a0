// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.entity.TaggedNames;

/** Chooses the places of an event: the places named in its words, the most specific first. */
final class PlaceChooser {
  private PlaceChooser() {}

  /** The places of a meeting: a capital that somebody goes to, or meets in, is one too. */
  static List<Place> meeting(Reading reading, int begin, int end) {
    List<Place> places = new ArrayList<>();
    for (EntityMention entity : reading.names().entities()) {
      boolean inside = entity.begin() >= begin && entity.end() <= end;
      boolean capital =
          inside
              && entity.type() == EntityType.LOC
              && Gazetteer.standard().capitalOf(entity.id()).isPresent();
      int before = capital ? reading.text().tokenAt(entity.begin()) - 1 : -1;
      if (capital && (reading.isWord(before, "in") || reading.isWord(before, "to"))) {
        places.add(place(entity));
      }
    }
    for (Place place : places(reading.names(), begin, end)) {
      if (places.stream().noneMatch(p -> p.id().equals(place.id()))) {
        places.add(place);
      }
    }
    return places;
  }

  static List<Place> places(TaggedNames names, int begin, int end) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (EntityMention entity : names.entities()) {
      boolean inside = entity.begin() >= begin && entity.end() <= end;
      boolean actor =
          names.actors().stream()
              .anyMatch(a -> a.begin() <= entity.begin() && a.end() >= entity.end());
      if (inside && entity.type() == EntityType.LOC && !actor && width(entity.id()) < STATE) {
        places.putIfAbsent(entity.id(), place(entity));
      }
    }
    List<Place> sorted = new ArrayList<>(places.values());
    sorted.sort(Comparator.comparingInt(place -> width(place.id())));
    return sorted;
  }

  private static Place place(EntityMention entity) {
    Optional<GazetteerEntry> entry = Gazetteer.standard().entry(entity.id());
    return new Place(
        entity.id(),
        entity.name(),
        entry.flatMap(GazetteerEntry::country),
        entry.flatMap(GazetteerEntry::latitude),
        entry.flatMap(GazetteerEntry::longitude));
  }

  private static final int STATE = 9;

  /** How much ground a kind of place covers; the sort is stable, so text order decides ties. */
  private static int width(String id) {
    return switch (Gazetteer.standard().entry(id).map(GazetteerEntry::kind).orElse("")) {
      case "village", "settlement", "mountain", "base" -> 1;
      case "town", "city", "capital" -> 2;
      case "district", "corridor", "road", "river", "lake" -> 3;
      case "province" -> 4;
      case "border" -> 5;
      case "region", "exclave", "republic" -> 6;
      case "state" -> STATE;
      default -> 7;
    };
  }
}
