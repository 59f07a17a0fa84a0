// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** The roles of an act that one does to another. */
final class DirectedRoles {
  private final Reading reading;
  private final Cast cast;
  private final SpeechRoles speech;

  DirectedRoles(Reading reading, Cast cast, SpeechRoles speech) {
    this.reading = reading;
    this.cast = cast;
    this.speech = speech;
  }

  void assign(Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (isNaming(draft, telling) && !subjects.isEmpty()) {
      named(draft, markers, subjects);
      return;
    }
    List<Actor> agents = new ArrayList<>(ActorRoles.with(markers, Marker.AGENT));
    List<Actor> owners = ActorRoles.with(markers, Marker.OWNER);
    List<Actor> objects =
        new ArrayList<>(ActorRoles.with(markers, Marker.OBJECT, Marker.TO, Marker.ON));
    if (!agents.isEmpty()) {
      cast.add(draft, agents, Role.SOURCE);
      cast.add(draft, Cast.inside(draft, subjects), Role.TARGET);
    } else if (!owners.isEmpty() && owners.stream().noneMatch(subjects::contains)) {
      cast.add(draft, owners, Role.SOURCE);
      if (Voice.isPassive(reading, telling)) {
        objects.addAll(0, Cast.inside(draft, subjects));
      }
    } else if (Voice.isPassive(reading, telling) && objects.isEmpty()) {
      cast.add(draft, Cast.inside(draft, subjects), Role.TARGET);
    } else {
      cast.add(draft, subjects, Role.SOURCE);
    }
    objects.removeIf(o -> draft.ids(Role.SOURCE).contains(o.mention().id()));
    if (draft.eventClass.isViolent()) {
      objects.removeIf(o -> Cast.isSide(o, draft.sourceCountries));
    }
    cast.add(draft, objects, Role.TARGET);
    if (!draft.has(Role.TARGET)) {
      cast.add(
          draft,
          cast.remaining(draft, markers, Marker.BARE, Marker.FROM, Marker.ABOUT),
          Role.TARGET);
    }
    visited(draft, markers);
    prisoners(draft);
    cast.opponents(draft);
  }

  /** "called it a breach": who calls it so has not done it, the other side is said to have. */
  private boolean isNaming(Draft draft, Telling telling) {
    Clause clause = draft.clause;
    return draft.eventClass.isViolent()
        && reading.lexicon().isOne(clause.verb(), "naming-verb")
        && !reading.isWord(telling.end(), "object");
  }

  private void named(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    speech.accusation(draft, subjects, ActorRoles.without(markers, subjects), true);
    Claimants.add(draft, subjects);
    draft.modality = Modality.CLAIMED;
  }

  /** Who travels to meet somebody meets him, not his capital. */
  private void visited(Draft draft, Map<Actor, Marker> markers) {
    List<Actor> hosts =
        ActorRoles.with(markers, Marker.WITH).stream()
            .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
            .toList();
    if (draft.eventClass.is("visit") && !hosts.isEmpty()) {
      draft.participants.values().removeIf(p -> p.role() == Role.TARGET);
      cast.add(draft, hosts, Role.TARGET);
    }
  }

  /** Prisoners do not release themselves: who held them does, their own side gets them. */
  private void prisoners(Draft draft) {
    if (!draft.eventClass.is("release") && !draft.eventClass.is("handover")) {
      return;
    }
    for (Participant held : List.copyOf(draft.participants.values())) {
      Optional<Party> home =
          held.id().startsWith("group:prisoners")
              ? Gazetteer.standard().country(held.id()).flatMap(reading.profile()::party)
              : Optional.empty();
      if (home.isPresent()) {
        draft.participants.remove(held.id() + held.role());
        Party party = home.get();
        draft.add(party.id(), party.name(), Role.TARGET, Optional.of(party.country()));
        if (!draft.has(Role.SOURCE)) {
          reading.profile().opponent(party.country()).ifPresent(o -> draft.infer(o, Role.SOURCE));
        }
      }
    }
  }
}
