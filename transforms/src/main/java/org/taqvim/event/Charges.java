// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/** Reads what one side says that another has done or is about to do. */
final class Charges {
  private final SentenceScope scope;
  private final Reading reading;
  private final SpeechRoles roles;

  Charges(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.roles = scope.participants().speech();
  }

  /** An accusation in the clause with an index; one of violence is the violence, claimed. */
  void accuse(int index, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (!Conditions.areMet(reading, telling.clause(), telling.trigger())) {
      return; // "laden with" is no blame
    }
    boolean untold = subjects.isEmpty() && !scope.namesStranger(telling.clause());
    List<Actor> accusers = untold ? scope.discourse().speaker() : subjects;
    Optional<EventClass> violence =
        reading.triggers(telling.clause().first(), complementEnd(index)).stream()
            .filter(t -> !reading.endsWord(t.first() - 1, "stop"))
            .map(t -> t.value().eventClass())
            .filter(c -> c.isViolent() && !c.has(Trait.UNCHARGEABLE))
            .max(Comparator.comparingInt(EventClass::rank));
    Draft draft = scope.drafts().of(violence.map(telling::as).orElse(telling));
    roles.accusation(draft, accusers, markers, violence.isPresent());
    draft.modality = Modality.CLAIMED;
    if (violence.isPresent()) {
      Claimants.add(reading, draft, accusers);
    } else {
      draft.claimBySources(id -> true);
    }
    scope.attribution().addChannels(draft);
    scope.here().add(draft);
    if (!subjects.isEmpty()) {
      scope.discourse().speaks(subjects);
    }
  }

  /** The end of the "that" clauses that depend on a clause. */
  private int complementEnd(int index) {
    List<Clause> clauses = scope.clauses();
    int end = clauses.get(index).end();
    for (int i = index + 1; i < clauses.size() && clauses.get(i).opener() == Opener.THAT; i++) {
      end = clauses.get(i).end();
    }
    return end;
  }

  /** "X says that Y bears the blame", "that Y spies": X charges Y with what he says of it. */
  void blame(Telling telling, List<Actor> subjects) {
    Draft draft = scope.drafts().of(telling);
    roles.assign(draft, scope.attribution().claimants(), Map.of());
    roles.accused(draft, subjects);
    Claimants.add(reading, draft, scope.attribution().claimants());
    draft.modality = Modality.CLAIMED;
    scope.add(draft);
  }
}
