// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Casualties.Bound;

/** Finds the one person whom a deed of killing or wounding befell and whom no number counts. */
final class NamedVictim {
  private static final String PERSON = "per:";

  private NamedVictim() {}

  /** "N was badly hurt in the attack": the sole target of a harm, where it is a person by name. */
  static Optional<Casualties> of(Reading reading, Draft draft) {
    List<Participant> targets =
        draft.participants.values().stream()
            .filter(p -> p.role() == Participant.Role.TARGET && !p.inferred())
            .toList();
    Optional<Harm> harm =
        draft.eventClass.harm().filter(h -> h == Harm.KILLED || h == Harm.INJURED);
    if (targets.size() != 1 || harm.isEmpty() || !targets.get(0).id().startsWith(PERSON)) {
      return Optional.empty();
    }
    String id = targets.get(0).id();
    String side = reading.profile().side(id, Gazetteer.standard().country(id)).orElse("unknown");
    return Optional.of(
        new Casualties(side, Map.of(harm.get(), Figure.of(1, Bound.EXACT)), targets.get(0).name()));
  }
}
