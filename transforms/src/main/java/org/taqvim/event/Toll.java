// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.entity.Gazetteer;

/** The casualties that a draft's words tell, each with the side that suffered them. */
final class Toll {
  private Toll() {}

  /** The numbers of killed, wounded and captured in a draft's words. */
  static List<Integer> numbers(Reading reading, Draft draft) {
    return of(reading, draft, draft.first, draft.end).stream()
        .flatMap(c -> Stream.of(c.killed(), c.injured(), c.captured()))
        .flatMap(Optional::stream)
        .toList();
  }

  static List<Casualties> of(Reading reading, Draft draft, int first, int end) {
    if (!draft.eventClass.isViolent() || draft.negated) {
      return List.of();
    }
    Optional<String> home =
        draft.claimantCountries.size() == 1
            ? draft.claimantCountries.stream()
                .findFirst()
                .filter(c -> reading.profile().party(c).isPresent() || isOwn(reading, draft))
            : Optional.empty();
    List<Place> places =
        PlaceChooser.places(
            reading.names(), reading.token(first).begin(), reading.token(end - 1).end());
    return CasualtyReader.read(reading, first, end, home).stream()
        .map(c -> c.side().equals("unknown") ? sided(c, side(reading, draft, places, home)) : c)
        .toList();
  }

  /** Whether the words make the losses the teller's own: a stranger tells of others', too. */
  private static boolean isOwn(Reading reading, Draft draft) {
    return reading.hasWord(draft.first, draft.end, "own")
        || reading.hasWord(draft.first, draft.end, "country")
        || reading.hasWord(draft.first, draft.end, "own-country")
        || reading.hasWord(draft.first, draft.end, "peacekeeper");
  }

  /** Whose casualties they are where no word beside the number says: the target's, the place's. */
  private static String side(
      Reading reading, Draft draft, List<Place> places, Optional<String> home) {
    List<String> targets =
        draft.participants.values().stream()
            .filter(p -> p.role() == Participant.Role.TARGET)
            .flatMap(
                p -> reading.profile().side(p.id(), Gazetteer.standard().country(p.id())).stream())
            .distinct()
            .toList();
    if (targets.size() == 1) {
      return targets.get(0);
    }
    boolean parties =
        draft.participants.values().stream()
                .filter(p -> p.role() == Participant.Role.PARTY)
                .flatMap(p -> Gazetteer.standard().country(p.id()).stream())
                .distinct()
                .count()
            > 1;
    if (parties) {
      return home.orElse("both");
    }
    List<String> grounds =
        places.stream().flatMap(p -> Grounds.holder(reading, p).stream()).distinct().toList();
    boolean single = grounds.size() == 1 && reading.profile().party(grounds.get(0)).isPresent();
    return single ? grounds.get(0) : home.orElse("unknown");
  }

  private static Casualties sided(Casualties c, String side) {
    return new Casualties(
        side, c.killed(), c.injured(), c.captured(), c.missing(), c.bound(), c.text());
  }
}
