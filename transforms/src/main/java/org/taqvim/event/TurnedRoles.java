// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/**
 * Turns roles that grammar gave and the act itself does not bear: who repels an attack has not made
 * it, who exchange fire fight each other, who travels to a person meets no capital.
 */
final class TurnedRoles {
  private final Reading reading;
  private final Cast cast;

  TurnedRoles(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** Turns the roles of an act whose participants are known so far. */
  void turn(Draft draft, Map<Actor, Marker> markers) {
    exchanged(draft);
    repelled(draft, markers);
    visited(draft, markers);
  }

  /** Who foils an attempt has not made it: the attacker is the other. */
  private void repelled(Draft draft, Map<Actor, Marker> markers) {
    boolean foils =
        draft.type() == EventType.ASSAULT
            && !draft.eventClass.has(Trait.DEFENCE)
            && draft.has(Role.SOURCE)
            && reading.triggers(draft.clause.first(), draft.clause.end()).stream()
                .anyMatch(t -> t.value().eventClass().has(Trait.DEFENCE));
    if (!draft.eventClass.has(Trait.DEFENCE) && !foils) {
      return;
    }
    List<Actor> attackers = markers.keySet().stream().filter(this::attempts).toList();
    if (!attackers.isEmpty()) {
      Set<String> sides = Cast.countries(attackers);
      draft.participants.values().removeIf(p -> cast.side(p).filter(sides::contains).isPresent());
      draft.sourceCountries.clear();
      List<Participant> others = List.copyOf(draft.participants.values());
      draft.participants.clear();
      cast.add(draft, attackers, Role.SOURCE);
      others.forEach(
          p ->
              draft.put(
                  new Participant(p.id(), p.name(), Role.TARGET, p.inferred()), cast.side(p)));
    } else {
      List<Participant> all = List.copyOf(draft.participants.values());
      draft.participants.clear();
      draft.sourceCountries.clear();
      all.forEach(p -> draft.put(turned(p), cast.side(p)));
    }
  }

  /** "an attempt of X's to …", "the attack of X", "the attack that X made". */
  private boolean attempts(Actor actor) {
    int before = actor.first() - 1;
    boolean defends = // "the repelling by X"
        reading.triggers(before, before + 1).stream()
            .anyMatch(t -> t.value().eventClass().has(Trait.DEFENCE));
    return reading.isWord(before, "attempt")
        || (!defends && Authors.endsDeed(reading, before))
        || Authors.makes(reading, actor);
  }

  private static Participant turned(Participant p) {
    Role role =
        switch (p.role()) {
          case SOURCE -> Role.TARGET;
          case TARGET -> Role.SOURCE;
          case PARTY -> Role.PARTY;
        };
    return new Participant(p.id(), p.name(), role, p.inferred());
  }

  /** "A and B exchanged fire": who both do it fight each other. */
  private void exchanged(Draft draft) {
    boolean both =
        reading.profile().parties().stream()
            .allMatch(p -> draft.sourceCountries.contains(p.country()));
    if (draft.type() == EventType.ASSAULT && both && !reading.profile().parties().isEmpty()) {
      List<Participant> all = List.copyOf(draft.participants.values());
      draft.participants.clear();
      all.forEach(p -> draft.add(p.id(), p.name(), Role.PARTY, cast.side(p)));
    }
  }

  /** Who travels to meet somebody meets him, not his capital. */
  private void visited(Draft draft, Map<Actor, Marker> markers) {
    List<Actor> hosts =
        ActorRoles.with(markers, Marker.WITH).stream()
            .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
            .toList();
    if (draft.eventClass.has(Trait.JOURNEY) && !hosts.isEmpty()) {
      draft.participants.values().removeIf(p -> p.role() == Role.TARGET);
      cast.add(draft, hosts, Role.TARGET);
    }
  }
}
