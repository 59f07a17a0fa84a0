// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** The roles of what changes hands: who gives whom or what to whom. */
final class HandingRoles {
  private final Reading reading;
  private final Cast cast;

  HandingRoles(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** "three prisoners of A's were freed": whose they are gets them. */
  void handed(Draft draft, List<Actor> agents, List<Actor> subjects, List<Actor> objects) {
    draft.participants.clear();
    draft.sourceCountries.clear();
    cast.add(draft, agents, Role.SOURCE);
    cast.add(draft, objects, Role.TARGET);
    cast.add(draft, Cast.inside(draft, subjects), Role.TARGET);
    prisoners(draft);
    if (!draft.has(Role.SOURCE)) {
      cast.opponent(draft, Role.TARGET, Role.SOURCE);
    }
  }

  /** "freed ten in return for A's freeing two of its men": without those of the return. */
  static Map<Actor, Marker> beforeReturn(
      Reading reading, Telling telling, Map<Actor, Marker> markers) {
    int back = telling.end();
    while (back < telling.clause().end() && !reading.isWord(back, "in-return")) {
      back++;
    }
    Map<Actor, Marker> own = new LinkedHashMap<>(markers);
    int limit = back;
    own.keySet().removeIf(a -> a.first() > limit);
    return own;
  }

  /**
   * Those who get what is handed over, of whom the words name beside it: "handed (to) A two
   * fighters of B's" names A alone. Where no word says who gets it, whoever has it before.
   */
  static List<Actor> receivers(
      Telling telling, Map<Actor, Marker> markers, List<Actor> subjects, List<Actor> objects) {
    List<Actor> receivers = new ArrayList<>(ActorRoles.with(markers, Marker.TO));
    if (receivers.isEmpty() && !subjects.isEmpty()) {
      ActorRoles.with(markers, Marker.OBJECT, Marker.OWNER).stream()
          .filter(a -> a.first() >= telling.end() && !subjects.contains(a))
          .limit(1)
          .forEach(receivers::add);
    }
    return receivers.stream().anyMatch(HandingRoles::isPower) ? receivers : objects;
  }

  private static boolean isPower(Actor actor) {
    return switch (actor.mention().sort()) {
      case STATE, GOVERNMENT, ORGANISATION, PERSON, OFFICE -> true;
      case DEMONYM, GROUP, FORCES, MEDIA -> false;
    };
  }

  /** "took the prisoners over from B", "three prisoners came back from B": B has let them go. */
  boolean isReceived(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    return receives(telling, markers) || isReturn(telling, markers, subjects);
  }

  private boolean receives(Telling telling, Map<Actor, Marker> markers) {
    boolean gives =
        telling.eventClass().has(Trait.HANDING) || telling.eventClass().type() == EventType.AID;
    boolean handsOver = // "A hands B 15 men over" is written as "takes over"
        reading.lexicon().isVerbFirst()
            && ActorRoles.with(markers, Marker.OBJECT).stream().anyMatch(HandingRoles::isPower)
            && ActorRoles.with(markers, Marker.FROM).isEmpty();
    return telling.eventClass().has(Trait.RECEIVING)
        || (gives
            && !handsOver
            && reading.lexicon().isOne(telling.clause().verb(), "receiving-verb"));
  }

  private static boolean isReturn(
      Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    return telling.eventClass().has(Trait.HANDING)
        && !ActorRoles.with(markers, Marker.FROM).isEmpty()
        && !subjects.isEmpty() // else "released them after mediation from X"
        && subjects.stream().allMatch(a -> a.is(Sort.GROUP) || a.is(Sort.DEMONYM));
  }

  /** The subjects of a release; of a noun without a verb the captives: "release of two of B's". */
  List<Actor> freed(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    return subjects.isEmpty()
            && telling.clause().verb().isEmpty()
            && telling.eventClass().has(Trait.HANDING)
        ? ActorRoles.with(markers, Marker.OWNER).stream()
            .filter(a -> a.is(Sort.GROUP) && a.first() == telling.end())
            .toList()
        : subjects;
  }

  /** "two captive Armenians came home (from B)": their own side gets them. */
  boolean cameHome(Draft draft, Telling telling, Map<Actor, Marker> markers) {
    List<Actor> people =
        ActorRoles.with(markers, Marker.SUBJECT, Marker.OWNER).stream()
            .filter(a -> a.is(Sort.DEMONYM) || a.is(Sort.GROUP) || a.is(Sort.FORCES))
            .toList();
    if (people.isEmpty() || !reading.lexicon().isOne(telling.clause().verb(), "homing-verb")) {
      return false;
    }
    received(draft, markers, people);
    return true;
  }

  /** The verb's subject gets it, from whom the words name as its giver. */
  void received(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    List<Actor> givers = new ArrayList<>(ActorRoles.with(markers, Marker.FROM));
    if (givers.isEmpty() && draft.type() == EventType.AID) {
      ActorRoles.with(markers, Marker.OWNER, Marker.OBJECT).stream() // "received French guns"
          .filter(a -> a.is(Sort.DEMONYM) && !subjects.contains(a))
          .forEach(givers::add);
    }
    draft.participants.clear();
    draft.sourceCountries.clear();
    givers.removeIf(a -> Cast.isSide(a, Cast.countries(subjects))); // "its dead, from B"
    cast.add(draft, givers, Role.SOURCE);
    cast.add(draft, subjects, Role.TARGET);
    if (givers.isEmpty() && draft.eventClass.has(Trait.HANDING)) {
      cast.opponent(draft, Role.TARGET, Role.SOURCE);
    }
  }

  /** Prisoners do not release themselves: who held them does, their own side gets them. */
  void prisoners(Draft draft) {
    if (!draft.eventClass.has(Trait.HANDING)) {
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
