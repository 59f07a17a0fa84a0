// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.Participant.Role;

/** Whose ground a place of an event is: it tells who was struck where nobody is named. */
final class Grounds {
  private static final String MINES = "mines";

  private final Reading reading;

  Grounds(Reading reading) {
    this.reading = reading;
  }

  /** Whether it struck a place of that party's: nobody shells his own town. */
  boolean isAt(Draft draft, Party party) {
    return place(draft)
        .flatMap(place -> holder(reading, place))
        .filter(party.country()::equals)
        .isPresent();
  }

  /** Whether it struck a place that changed hands: whose it was then nobody says. */
  boolean isContested(Draft draft) {
    return place(draft).filter(p -> reading.profile().isContested(p.id())).isPresent();
  }

  private Optional<Place> place(Draft draft) {
    int begin = reading.token(draft.first).begin();
    int end = reading.token(draft.end - 1).end();
    return NamedPlaces.all(reading.names(), begin, end).stream().findFirst();
  }

  /** Whose town was struck, where nobody is named: the side that holds it. */
  void byPlace(Draft draft) {
    place(draft)
        .flatMap(
            place ->
                isMine(reading, draft)
                    ? holder(reading, place).flatMap(held -> place.country())
                    : holder(reading, place))
        .flatMap(reading.profile()::party)
        .ifPresent(party -> draft.infer(party, Role.TARGET));
  }

  /**
   * The side that holds a place: an ally's before the state's on whose map it lies; empty for what
   * changed hands.
   */
  static Optional<String> holder(Reading reading, Place place) {
    if (reading.profile().isContested(place.id())) {
      return Optional.empty();
    }
    return reading
        .profile()
        .allyAt(place.id())
        .map(ConflictProfile.Ally::country)
        .or(place::country);
  }

  /** Mines are met by those who clear and settle the ground, on whose map it lies. */
  static boolean isMine(Reading reading, Draft draft) {
    return reading.triggers(draft.clause.first(), draft.clause.end()).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(
            c -> c.has(EventClass.Trait.HIDDEN) && c.mode().filter(MINES::equals).isPresent());
  }
}
