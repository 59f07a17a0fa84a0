// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.entity.EntityMention;
import org.taqvim.event.EventClass.Trait;

/** Chooses the places of a meeting: where it is held, not what it is about. */
final class MeetingPlaces {
  private MeetingPlaces() {}

  /**
   * The places of a meeting: a capital that somebody goes to, or meets in, is one too; else the
   * foreign state in which it is held.
   */
  static List<Place> of(Reading reading, Draft draft, int begin, int end) {
    boolean apart = draft.eventClass.has(Trait.REMOTE); // by telephone: in no one capital
    List<Place> places = apart ? new ArrayList<>() : Capitals.of(reading, draft, begin, end);
    Elsewhere elsewhere = new Elsewhere(reading, draft);
    List<EntityMention> named =
        NamedPlaces.in(reading, begin, end).stream()
            .filter(e -> !isTopic(reading, e) && !isTopicsPlace(reading, begin, e))
            .filter(e -> !elsewhere.is(e))
            .toList();
    NamedPlaces.precise(reading, named).stream()
        .filter(p -> places.stream().noneMatch(c -> c.id().equals(p.id())))
        .forEach(places::add);
    if (places.stream().anyMatch(p -> Extent.of(p.id()).compareTo(Extent.TOWN) <= 0)) {
      places.removeIf(p -> Extent.of(p.id()).isRegionOrMore()); // what it is about
    }
    if (places.isEmpty()) {
      StatePlace.ofMeeting(reading, draft).ifPresent(places::add);
    }
    return places;
  }

  /** "will meet to discuss the fighting in X": where that is which they meet about. */
  private static boolean isTopicsPlace(Reading reading, int begin, EntityMention entity) {
    int first = reading.text().tokenAt(begin);
    int place = reading.text().tokenAt(entity.begin());
    for (int i = place - 1; i > first && Extent.of(entity.id()).isRegionOrMore(); i--) {
      if (reading.isWord(i, "purpose")) {
        return reading.triggers(i, place).stream()
            .anyMatch(t -> !t.value().isVerb() && t.value().eventClass().isViolent());
      }
    }
    return false;
  }

  /** "talks on X": what they are about, not where they are held. */
  private static boolean isTopic(Reading reading, EntityMention entity) {
    int before = reading.text().tokenAt(entity.begin()) - 1;
    return reading.isWord(before, "purpose") || reading.endsWord(before, "purpose");
  }
}
