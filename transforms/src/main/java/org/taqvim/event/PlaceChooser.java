// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Trait;

/** Chooses the places of an event: the places named in its words, the most specific first. */
final class PlaceChooser {
  private PlaceChooser() {}

  /** The places of an event told in a run of the source: none of mere words. */
  static List<Place> of(Reading reading, Draft draft, int begin, int end) {
    switch (draft.type()) {
      case REQUEST, STATEMENT, THREATEN, ACCUSE, REJECT -> {
        return List.of();
      }
      case CONSULT -> {
        return MeetingPlaces.of(reading, draft, begin, end);
      }
      default -> {
        if (draft.type() == EventType.SUPPORT && draft.eventClass.scope() == Scope.CLOSED) {
          return List.of();
        }
        List<EntityMention> named =
            NamedPlaces.in(reading, begin, end).stream()
                .filter(e -> !isSide(reading, draft, e) && !isOrigin(reading, draft, e))
                .toList();
        List<Place> places = new ArrayList<>(NamedPlaces.precise(reading, named));
        if (places.isEmpty()) {
          UnnamedPlaces.backward(reading, draft.first, draft.end)
              .map(Place::of)
              .ifPresent(places::add);
        }
        if (draft.eventClass.isViolent() && draft.type() != EventType.COERCE) {
          places.removeIf(p -> isForeignCapital(reading, draft, p));
        }
        BorderPlace.of(reading, draft, places.isEmpty()).ifPresent(places::add);
        if (places.isEmpty()) {
          StatePlace.of(reading, draft).ifPresent(places::add);
        }
        return places;
      }
    }
  }

  /**
   * "The positions of X", "its former officials": a region that only says whose somebody or
   * something was.
   */
  private static boolean isSide(Reading reading, Draft draft, EntityMention entity) {
    int before = reading.text().tokenAt(entity.begin()) - 1;
    boolean whose =
        reading.isWord(before, "former")
            || reading.isWord(before, "other")
            || reading.isWord(before, "dead")
            || reading.isWord(before - 1, "former")
            || reading.isWord(before - 2, "former");
    return Extent.of(entity.id()).isRegionOrMore()
        && whose
        && (draft.eventClass.has(Trait.CIVIL) || draft.eventClass.isConsequence());
  }

  /** "from the ground of X": where something was fired is not where it struck. */
  private static boolean isOrigin(Reading reading, Draft draft, EntityMention entity) {
    int token = reading.text().tokenAt(entity.begin());
    return draft.eventClass.has(Trait.RANGED)
        && (reading.isWord(token - 1, "from")
            || (reading.isWord(token - 2, "from") && !reading.isFunctionWord(token - 1))
            || (reading.isWord(token - 2, "from") && reading.isWord(token - 1, "territory")));
  }

  /** What the parties of a conflict say in a third capital does not put their fighting there. */
  private static boolean isForeignCapital(Reading reading, Draft draft, Place place) {
    return Gazetteer.standard()
        .capitalOf(place.id())
        .filter(c -> reading.profile().party(c).isEmpty() && !draft.countries.contains(c))
        .filter(c -> !reading.hasWord(draft.first, draft.end, "embassy"))
        .isPresent();
  }
}
