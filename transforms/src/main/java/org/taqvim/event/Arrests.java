// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Set;
import org.taqvim.event.Participant.Role;

/**
 * Sets right who arrests and who is arrested: a body, a force or a state does it; a person whom the
 * words name alone has been arrested or sentenced, whatever the verb's form seems to say.
 */
final class Arrests {
  /** The PLOVER modes of what courts and police do to a person. */
  private static final Set<String> MODES = Set.of("arrest", "sentence", "trial");

  private final Reading reading;

  Arrests(Reading reading) {
    this.reading = reading;
  }

  /** Makes the only person of an arrest or a sentence its target. */
  void settle(Draft draft) {
    boolean arrest =
        draft.type() == EventType.COERCE && draft.mode.filter(MODES::contains).isPresent();
    if (!arrest) {
      return;
    }
    List<Participant> named =
        draft.participants.values().stream().filter(p -> !p.inferred()).toList();
    boolean alone =
        !named.isEmpty()
            && named.stream().allMatch(p -> p.role() == Role.SOURCE && p.id().startsWith("per:"));
    boolean others = // "NN had thirty protesters arrested"
        reading.hasWord(draft.clause.first(), draft.clause.end(), "protester")
            || !draft.toll.isEmpty();
    if (!alone || others) {
      return;
    }
    draft.participants.clear();
    draft.sourceCountries.clear();
    named.forEach(
        p ->
            draft.put(
                new Participant(p.id(), p.name(), Role.TARGET, false), reading.profile().side(p)));
  }
}
