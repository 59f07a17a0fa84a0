// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Participant.Role;

/** Finds whom a charge or refusal answers that names its object by "this" alone. */
final class Responses {
  private Responses() {}

  /**
   * "A closed its border, and B called this step unfriendly": B speaks of A, whoever else B fights.
   *
   * @param here what the sentence tells, in text order
   */
  static void answer(Reading reading, Draft draft, List<Draft> here) {
    boolean answers = draft.type() == EventType.ACCUSE || draft.type() == EventType.REJECT;
    if (!answers
        || draft.eventClass.shape() != EventClass.Shape.SPEECH
        || draft.has(Role.TARGET)
        || !draft.has(Role.SOURCE)
        || !reading.hasWord(draft.clause.first(), draft.clause.end(), "this-deed")) {
      return;
    }
    here.stream()
        .filter(d -> d.triggerFirst < draft.triggerFirst && d.has(Role.SOURCE))
        .reduce((first, second) -> second)
        .ifPresent(
            told ->
                told.participants.values().stream()
                    .filter(p -> p.role() == Role.SOURCE)
                    .filter(p -> !draft.ids(Role.SOURCE).contains(p.id()))
                    .filter(
                        p ->
                            reading
                                .profile()
                                .side(p)
                                .filter(draft.sourceCountries::contains)
                                .isEmpty())
                    .toList()
                    .forEach(
                        p ->
                            draft.put(
                                new Participant(p.id(), p.name(), Role.TARGET, p.inferred()),
                                reading.profile().side(p))));
  }
}
