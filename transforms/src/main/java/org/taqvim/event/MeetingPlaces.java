// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Trait;

/** Chooses the places of a meeting: where it is held, not what it is about. */
final class MeetingPlaces {
  /** How many tokens a topic may be long. */
  private static final int TOPIC = 7;

  private MeetingPlaces() {}

  /** The places of a meeting: a capital that somebody goes to, or meets in, is one too. */
  static List<Place> of(Reading reading, int begin, int end) {
    List<Place> places = new ArrayList<>();
    for (EntityMention entity : reading.names().entitiesIn(begin, end)) {
      boolean capital =
          entity.type() == EntityType.LOC
              && Gazetteer.standard().capitalOf(entity.id()).isPresent();
      int before = capital ? reading.text().tokenAt(entity.begin()) - 1 : -1;
      boolean there =
          reading.isWord(before, "in")
              || reading.isWord(before, "to")
              || endsMeeting(reading, before)
              || isVisited(reading, before)
              || reading.hasWord(before - 1, before + 1, "capital");
      if (capital && there) {
        places.add(Place.of(entity));
      }
    }
    UnnamedPlaces.capitals(reading, reading.text().tokenAt(begin), reading.text().tokenAt(end))
        .stream()
        .filter(c -> places.stream().noneMatch(p -> p.id().equals(c.id())))
        .map(Place::of)
        .forEach(places::add);
    boolean held = !places.isEmpty();
    List<EntityMention> named =
        NamedPlaces.in(reading, begin, end).stream()
            .filter(e -> !isTopic(reading, e, held))
            .toList();
    for (Place place : NamedPlaces.precise(reading, named)) {
      if (places.stream().noneMatch(p -> p.id().equals(place.id()))) {
        places.add(place);
      }
    }
    return places;
  }

  /** "came to X", "the visit of X": what a verb of coming or its noun rules without "to". */
  private static boolean isVisited(Reading reading, int token) {
    return reading.triggers(token, token + 1).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.has(Trait.JOURNEY) || c.has(Trait.ARRIVAL));
  }

  /** "the Vienna meeting", "the trilateral Vienna meeting": named by where it was held. */
  private static boolean endsMeeting(Reading reading, int token) {
    return !reading.lexicon().isVerbFirst()
        && reading.triggers(Math.max(0, token - 2), token + 1).stream()
            .filter(t -> t.end() == token + 1 || t.end() == token)
            .anyMatch(
                t ->
                    t.value().eventClass().has(Trait.MEETING)
                        && !t.value().isVerb()
                        && !reading.isFunctionWord(token));
  }

  /**
   * "talks on X", "in A on settling the conflict in X": what they are about, not where they are
   * held; a purpose farther off counts only where it is told where.
   */
  private static boolean isTopic(Reading reading, EntityMention entity, boolean held) {
    int before = reading.text().tokenAt(entity.begin()) - 1;
    if (held && Extent.of(entity.id()).isRegionOrMore()) {
      for (int i = before; i > Math.max(0, before - TOPIC); i--) {
        if (reading.isWord(i, "purpose")) {
          return true;
        }
      }
    }
    return reading.isWord(before, "purpose") || reading.endsWord(before, "purpose");
  }
}
