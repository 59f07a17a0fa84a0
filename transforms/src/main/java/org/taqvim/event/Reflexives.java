// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Participant.Role;

/**
 * Nobody asks, arrests or meets himself: who was read as doing something to himself only had it
 * done to him, and who spoke before in the sentence is whoever asks.
 */
final class Reflexives {
  private Reflexives() {}

  /** Takes the doer out of a draft where he is its target, too. */
  static void part(Draft draft, List<Draft> here) {
    if (draft.eventClass.shape() == Shape.MUTUAL) {
      return;
    }
    List<Participant> both =
        draft.participants.values().stream()
            .filter(p -> p.role() == Role.SOURCE)
            .filter(p -> draft.type() == EventType.REQUEST || p.id().startsWith("per:"))
            .filter(p -> draft.ids(Role.TARGET).contains(p.id()))
            .toList();
    if (draft.ids(Role.SOURCE).size() > both.size()) { // "A and B asked of B": they ask others
      both.forEach(p -> draft.participants.remove(p.id() + Role.TARGET));
      return;
    }
    both.forEach(p -> draft.participants.remove(p.id() + p.role()));
    if (!both.isEmpty() && draft.type() == EventType.REQUEST && !draft.has(Role.SOURCE)) {
      asker(draft, here);
    }
  }

  /** "A urged both to …, and asked B to withdraw": A asks on. */
  private static void asker(Draft draft, List<Draft> here) {
    here.stream()
        .filter(d -> d != draft && d.clause.end() <= draft.clause.first())
        .filter(d -> d.eventClass.shape() == Shape.SPEECH && d.has(Role.SOURCE))
        .filter(d -> d.ids(Role.SOURCE).stream().noneMatch(draft.ids(Role.TARGET)::contains))
        .reduce((before, last) -> last)
        .ifPresent(
            d ->
                d.participants.values().stream()
                    .filter(p -> p.role() == Role.SOURCE)
                    .toList()
                    .forEach(p -> draft.put(p, Gazetteer.standard().country(p.id()))));
  }
}
