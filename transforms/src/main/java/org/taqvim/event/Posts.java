// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Participant.Role;

/**
 * Reads with whom ties are cut where the words name only the city in which a mission is: "recalled
 * its ambassador in P", "closed its embassy in P".
 */
final class Posts {
  /** How many tokens behind the preposition a city's name may end. */
  private static final int CITY = 3;

  private Posts() {}

  /** Adds the state to which a mission is sent to a draft that names nobody else. */
  static void add(Reading reading, Draft draft) {
    if (draft.type() != EventType.SANCTION || draft.has(Role.TARGET) || !draft.has(Role.SOURCE)) {
      return;
    }
    for (int i = draft.clause.first(); i < draft.clause.verbFirst(); i++) {
      Optional<String> host = missionAt(reading, i).flatMap(end -> host(reading, draft, end));
      if (host.isPresent()) {
        host.flatMap(Gazetteer.standard()::state)
            .ifPresent(s -> draft.add(s.id(), s.name(), Role.TARGET, s.country()));
        return;
      }
    }
  }

  /** After the words for one's own mission that begin at a token, and its marker as an object. */
  private static Optional<Integer> missionAt(Reading reading, int token) {
    Optional<Integer> end =
        reading
            .wordAt(token, "own-diplomat")
            .or(() -> reading.wordAt(token, "embassy"))
            .map(PhraseIndex.Hit::end)
            .map(e -> reading.isWord(e, "own") || reading.isWord(e, "own-state") ? e + 1 : e);
    return end.map(e -> reading.isWord(e, "object") ? e + 1 : e);
  }

  private static Optional<String> host(Reading reading, Draft draft, int token) {
    if (!reading.isWord(token, "in") && !reading.isWord(token, "from")) {
      return Optional.empty();
    }
    int last = Math.min(token + CITY, draft.clause.end() - 1);
    int begin = reading.token(token).end();
    int end = reading.token(last).end();
    return NamedPlaces.all(reading.names(), begin, end).stream()
        .flatMap(p -> p.country().stream())
        .filter(c -> !draft.sourceCountries.contains(c))
        .findFirst();
  }
}
