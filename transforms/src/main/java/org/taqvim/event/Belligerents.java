// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ConflictProfile.Ally;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;

/**
 * Says of violence between the parties who fought: armed forces act and soldiers suffer, people and
 * towns suffer as their state.
 *
 * <p>A state that the words name stays a state. Who is only inferred acts by its forces; a ministry
 * or a person who tells of an attack of the own side has not made it alone; history and wars are
 * between states.
 */
final class Belligerents {
  private static final int POSITION_REACH = 3;

  /** The bodies of a state, of the gazetteer's kinds, that fight nobody abroad. */
  private static final List<String> POLICE =
      List.of(
          "org:police-",
          "org:security-service-",
          "org:prosecutor-general-",
          "org:investigative-committee-",
          "org:constitutional-court-",
          "org:supreme-court-");

  private final Reading reading;

  Belligerents(Reading reading) {
    this.reading = reading;
  }

  void settle(Draft draft) {
    boolean fought =
        draft.type() == EventType.ASSAULT
            || (draft.type() == EventType.COERCE && !draft.eventClass.has(Trait.CIVIL));
    if (draft.eventClass.has(Trait.CIVIL)) {
      return;
    }
    if (!fought) {
      apart(draft);
    }
    if (!fought || reading.profile().parties().isEmpty() || draft.eventClass.has(Trait.COVERT)) {
      return;
    }
    boolean soldiers = reading.hasWord(draft.first, draft.end, "soldier");
    List<Participant> before = new ArrayList<>(draft.participants.values());
    draft.participants.clear();
    for (Participant participant : before) {
      settle(draft, participant, soldiers);
    }
    apart(draft);
  }

  /** No side does a hostile thing to itself. */
  private void apart(Draft draft) {
    List<Participant> told = List.copyOf(draft.participants.values());
    List<Participant> apart = Sides.apart(draft.type(), told, this::side);
    if (!apart.equals(told)) {
      draft.participants.clear();
      apart.forEach(p -> keep(draft, p));
    }
  }

  private Optional<String> side(String id) {
    return reading.profile().side(id, Gazetteer.standard().country(id));
  }

  private void settle(Draft draft, Participant participant, boolean soldiers) {
    boolean inferred = participant.inferred();
    Optional<String> country =
        reading.profile().side(participant.id(), Gazetteer.standard().country(participant.id()));
    Optional<Party> party = country.flatMap(reading.profile()::party);
    boolean ally = reading.profile().isAlly(participant.id());
    boolean home = isPolice(participant.id()) || Cast.isDissent(participant.id());
    if (party.isEmpty() || ally || home) {
      keep(draft, participant);
      return;
    }
    boolean state = participant.id().equals(party.get().id());
    boolean forces = participant.id().startsWith("org:armed-forces");
    boolean target = participant.role() == Role.TARGET;
    if (forces) {
      keep(draft, participant);
    } else if (participant.id().startsWith("group:separatists") && ally(party.get()).isPresent()) {
      Ally local = ally(party.get()).get();
      keep(draft, of(local.id(), local.name(), participant));
    } else if (participant.id().startsWith("group:")
        || participant.id().startsWith("org:embassy")) {
      keep(draft, of(party.get().id(), party.get().name(), participant));
    } else if (target) {
      Optional<Ally> local = inferred ? ally(draft, party.get()) : Optional.empty();
      if (local.isPresent()) {
        keep(draft, of(local.get().id(), local.get().name(), participant));
      } else if (suffersInArms(draft, participant, soldiers)) {
        keep(draft, forces(party.get(), participant));
      } else {
        keep(draft, of(party.get().id(), party.get().name(), participant));
      }
    } else if (!state || (inferred && byForces(draft))) {
      keep(draft, forces(party.get(), participant));
    } else {
      keep(draft, participant);
    }
  }

  /** Whoever keeps order at home is no army. */
  static boolean isPolice(String id) {
    return POLICE.stream().anyMatch(id::startsWith);
  }

  private static void keep(Draft draft, Participant participant) {
    draft.participants.putIfAbsent(participant.id() + participant.role(), participant);
  }

  private static Participant of(String id, String name, Participant in) {
    return new Participant(id, name, in.role(), in.inferred());
  }

  private static Participant forces(Party party, Participant in) {
    return of(party.forces(), party.forcesName(), in);
  }

  private boolean byForces(Draft draft) {
    return draft.type() == EventType.ASSAULT
        && !draft.background
        && !draft.eventClass.has(Trait.STATES)
        && !reading.hasWord(draft.first, draft.end, "both");
  }

  /** Whether it is troops, or what they hold, that a target lost. */
  private boolean suffersInArms(Draft draft, Participant target, boolean soldiers) {
    if (draft.type() != EventType.ASSAULT || draft.background) {
      return false;
    }
    if (soldiers && !reading.hasWord(draft.first, draft.end, "civilian")) {
      return true;
    }
    if (target.inferred() && isOnTroops(draft)) {
      return true;
    }
    return reading.actors(draft.first, draft.end).stream()
        .filter(a -> a.mention().id().equals(target.id()))
        .anyMatch(
            a ->
                reading.hasWord(
                    Math.max(draft.first, a.first() - POSITION_REACH), a.first(), "positions"));
  }

  /** "on the positions of its army", "of the enemy"; a drone may as well be the attacker's. */
  private boolean isOnTroops(Draft draft) {
    boolean military =
        reading.hasWord(draft.first, draft.end, "enemy")
            || IntStream.range(draft.first, draft.end)
                .filter(i -> !EquipmentCounts.isAny(reading, i, i + 1))
                .anyMatch(i -> reading.isWord(i, "positions"));
    return military && !reading.hasWord(draft.first, draft.end, "civilian");
  }

  /** Who holds the place that was attacked, where it is no state. */
  private Optional<Ally> ally(Draft draft, Party party) {
    int begin = reading.token(draft.first).begin();
    int end = reading.token(draft.end - 1).end();
    for (EntityMention entity : reading.names().entitiesIn(begin, end)) {
      if (entity.type() == EntityType.LOC) {
        Optional<Ally> ally =
            reading.profile().allyAt(entity.id()).filter(a -> a.country().equals(party.country()));
        if (ally.isPresent()) {
          return ally;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Ally> ally(Party party) {
    return reading.profile().allyOf(party.country());
  }
}
