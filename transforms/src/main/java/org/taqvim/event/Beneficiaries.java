// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/**
 * Reads for whom support, a pledge or help is where only "that country" says so: the state of
 * whoever stands last before those words and is not on the giver's side.
 */
final class Beneficiaries {
  /** How many tokens back that state may be named: its own sentence and the one before. */
  private static final int NEAR = 40;

  private Beneficiaries() {}

  /** Adds the state to a draft that names nobody whom it is for. */
  static void add(Reading reading, Draft draft) {
    if (!isGiven(draft) || draft.has(Role.TARGET) || !draft.has(Role.SOURCE)) {
      return;
    }
    for (int i = draft.clause.first(); i < draft.clause.end(); i++) {
      if (reading.isWord(i, "that-state") && reading.actorAt(i).isEmpty()) {
        meant(reading, draft, i)
            .flatMap(Gazetteer.standard()::state)
            .ifPresent(s -> draft.add(s.id(), s.name(), Role.TARGET, s.country()));
        return;
      }
    }
  }

  private static boolean isGiven(Draft draft) {
    return switch (draft.type()) {
      case SUPPORT, AID -> true;
      case AGREE -> draft.modality == Modality.PROMISED;
      default -> false;
    };
  }

  private static Optional<String> meant(Reading reading, Draft draft, int word) {
    return reading.actors(Math.max(0, word - NEAR), word).stream()
        .filter(a -> !a.is(Sort.MEDIA) && a.end() <= word)
        .map(Actor::mention)
        .flatMap(m -> m.country().stream())
        .filter(c -> !draft.sourceCountries.contains(c))
        .reduce((before, last) -> last);
  }
}
