// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.taqvim.text.Sentence;

/** An event mention being put together; it does not leave the package. */
final class Draft {
  final EventClass eventClass;
  final Sentence sentence;
  final Clause clause;
  final String trigger;

  /** Whether its words add it to what was told before: "also called for". */
  boolean additional;

  /** Whether its words say that it befell others than what was told before: "three other men". */
  boolean another;

  final Telling.Strength strength;
  final int triggerFirst;
  final boolean definite;
  int first;
  int end;
  Modality modality = Modality.HAPPENED;
  boolean negated;
  boolean background;
  boolean heading;
  boolean anaphoric;
  boolean tollBeside;
  Optional<String> mode;
  EventDating dating = new EventDating(List.of(), EventDating.Basis.NONE, EventDating.Relation.ON);
  final Map<String, Participant> participants = new LinkedHashMap<>();
  final Set<String> countries = new TreeSet<>();
  final Set<String> sourceCountries = new TreeSet<>();
  final List<Place> places = new ArrayList<>();
  final List<Casualties> casualties = new ArrayList<>();
  final Set<Speaker> claimedBy = new LinkedHashSet<>();
  final Set<String> claimantCountries = new TreeSet<>();
  final Set<Integer> toll = new TreeSet<>();
  final List<Reading.Actor> speakers = new ArrayList<>();
  final Set<Speaker> via = new LinkedHashSet<>();

  Draft(EventClass eventClass, Sentence sentence, Telling telling) {
    this.eventClass = eventClass;
    this.sentence = sentence;
    this.clause = telling.clause();
    this.trigger = telling.lemma();
    this.strength = telling.strength();
    this.triggerFirst = telling.first();
    this.definite = telling.definite();
    this.first = Math.min(telling.first(), telling.clause().first());
    this.end = telling.clause().end();
    this.mode = eventClass.mode();
  }

  void add(String id, String name, Participant.Role role, Optional<String> country) {
    participants.merge(
        id + role, new Participant(id, name, role), (old, named) -> old.inferred() ? named : old);
    country.ifPresent(c -> add(c, role));
  }

  /** Adds somebody whom no word of the clause names. */
  void infer(ConflictProfile.Party party, Participant.Role role) {
    participants.putIfAbsent(
        party.id() + role, new Participant(party.id(), party.name(), role, true));
    add(party.country(), role);
  }

  /** Adds a participant as it is, of the side that it stands on. */
  void put(Participant participant, Optional<String> country) {
    participants.put(participant.id() + participant.role(), participant);
    country.ifPresent(c -> add(c, participant.role()));
  }

  private void add(String country, Participant.Role role) {
    countries.add(country);
    if (role != Participant.Role.TARGET) {
      sourceCountries.add(country);
    }
  }

  /** Takes over who took part in another telling of it. */
  void takeParticipants(Draft other) {
    participants.putAll(other.participants);
    countries.addAll(other.countries);
    sourceCountries.addAll(other.sourceCountries);
  }

  /** Whoever does it by saying it vouches for it, of those with an id that fits. */
  void claimBySources(Predicate<String> fits) {
    participants.values().stream()
        .filter(p -> p.role() == Participant.Role.SOURCE && fits.test(p.id()))
        .forEach(p -> claimedBy.add(new Speaker(p.id(), p.name())));
  }

  /** Each of those between whom it is vouches for it. */
  void claimByParties() {
    participants.values().stream()
        .filter(p -> p.role() == Participant.Role.PARTY)
        .forEach(p -> claimedBy.add(new Speaker(p.id(), p.name())));
  }

  boolean has(Participant.Role role) {
    return participants.values().stream().anyMatch(p -> p.role() == role);
  }

  Set<String> ids(Participant.Role role) {
    Set<String> ids = new TreeSet<>();
    participants.values().stream().filter(p -> p.role() == role).forEach(p -> ids.add(p.id()));
    return ids;
  }

  /** Whether it turns on somebody: a threat or a charge. */
  boolean isAgainst() {
    return type() == EventType.THREATEN || type() == EventType.ACCUSE;
  }

  EventType type() {
    return eventClass.type();
  }

  /** Whether a number of victims stands in the words that tell it. */
  boolean hasToll() {
    return !toll.isEmpty();
  }

  /** Whether its own clause says when it was. */
  boolean isOwnDated() {
    return dating.basis() == EventDating.Basis.CLAUSE;
  }

  void dateBy(EventDating found) {
    dating = found;
  }

  boolean isDated() {
    return dating.tellsDays() || dating.shift() != 0;
  }
}
