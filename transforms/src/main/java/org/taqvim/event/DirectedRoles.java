// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** The roles of an act that one does to another. */
final class DirectedRoles {
  /** How many tokens before its last a noun for harm may begin. */
  private static final int HARM = 2;

  private final Reading reading;
  private final Cast cast;
  private final SpeechRoles speech;
  private final TrialRoles trials;
  private final HandingRoles handing;

  DirectedRoles(Reading reading, Cast cast, SpeechRoles speech) {
    this.reading = reading;
    this.cast = cast;
    this.speech = speech;
    this.trials = new TrialRoles(reading, cast);
    this.handing = new HandingRoles(reading, cast);
  }

  void assign(Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (Voice.isRecorded(reading, draft) && !subjects.isEmpty()) { // "the observers noted a breach"
      Claimants.add(reading, draft, subjects);
      Map<Actor, Marker> others = ActorRoles.without(markers, subjects);
      if (!others.isEmpty()) {
        assign(draft, telling, others, List.of());
      }
      return;
    }
    if (isNaming(draft, telling) && !subjects.isEmpty()) {
      named(draft, markers, subjects);
      return;
    }
    if (draft.eventClass.has(Trait.TRIAL)) {
      trials.tried(draft, telling, markers, subjects);
      return;
    }
    boolean expelled = // "the fighting drove out 90,000 of B's"
        draft.eventClass.harm().filter(h -> h != Harm.CAPTURED).isPresent()
            && isActive(telling)
            && !subjects.isEmpty()
            && subjects.stream().allMatch(a -> a.is(Sort.DEMONYM));
    if (expelled) {
      cast.add(draft, subjects, Role.TARGET);
      cast.opponents(draft);
      return;
    }
    List<Actor> agents = new ArrayList<>(ActorRoles.with(markers, Marker.AGENT));
    List<Actor> owners = ActorRoles.with(markers, Marker.OWNER);
    List<Actor> objects =
        new ArrayList<>(ActorRoles.with(markers, Marker.OBJECT, Marker.TO, Marker.ON));
    if (draft.eventClass.isViolent()) {
      List<Actor> harmed = owners.stream().filter(this::isHarmed).toList();
      objects.addAll(harmed);
      owners = owners.stream().filter(o -> !harmed.contains(o)).toList();
    }
    if (draft.eventClass.has(Trait.JOURNEY) && !subjects.isEmpty()) { // whom one comes to
      owners.stream().filter(o -> !subjects.contains(o)).forEach(objects::add);
      owners = List.of();
    }
    boolean answers = reading.lexicon().isOne(telling.lemma(), "answering"); // "Y's fire"
    if ((isActive(telling) || answers)
        && !subjects.isEmpty()) { // "X's forces shot down a drone of Y's"
      int subject = subjects.get(0).first();
      List<Actor> owned = owners.stream().filter(o -> o.first() > subject).toList();
      owned.stream().filter(o -> !subjects.contains(o)).forEach(objects::add);
      owners = owners.stream().filter(o -> !owned.contains(o)).toList();
    }
    if (draft.eventClass.has(Trait.TAKING)
        && (reading.lexicon().isVerbFirst() || draft.strength == Telling.Strength.PREDICATE)
        && !subjects.isEmpty()
        && !Voice.isPassive(reading, telling)) { // "freed what lay under the occupation of Y"
      List<Actor> losers =
          owners.stream().filter(o -> !subjects.contains(o) && o.first() != telling.end()).toList();
      objects.addAll(losers);
      owners = owners.stream().filter(o -> !losers.contains(o)).toList();
    }
    if (draft.eventClass.has(Trait.PENALTY) && trials.goesOn(telling)) {
      trials.sentenced(draft, markers, subjects);
      return;
    }
    if (draft.eventClass.has(Trait.HANDING) // "gave them into the hands of A"
        && !reading.lexicon().isVerbFirst()
        && draft.strength == Telling.Strength.PREDICATE
        && !subjects.isEmpty()) {
      owners = List.of();
    }
    boolean cut = // "suspended the membership of A"
        draft.type() == EventType.SANCTION
            && reading.lexicon().isVerbFirst()
            && !subjects.isEmpty();
    if (draft.eventClass.has(Trait.PENALTY) || cut) { // "sentenced to prison two soldiers of Y's"
      owners.stream().filter(o -> !subjects.contains(o)).forEach(objects::add);
      owners = List.of();
    }
    if (!subjects.isEmpty() && !Voice.isPassive(reading, telling)) {
      boolean gives = // "gave him the medal of A"
          draft.type() == EventType.AID || draft.type() == EventType.SUPPORT;
      int subject = subjects.get(0).first();
      owners =
          owners.stream()
              .filter(o -> !isOfOther(telling, o))
              .filter(o -> !gives || !reading.lexicon().isVerbFirst() || o.first() < subject)
              .toList();
    }
    boolean fired = draft.eventClass.has(Trait.RANGED) && subjects.isEmpty();
    boolean suffered =
        reading.lexicon().isVerbFirst()
            && draft.eventClass.isViolent()
            && Voice.isPassive(reading, telling);
    if ((fired || suffered) && agents.isEmpty()) {
      agents.addAll(ActorRoles.with(markers, Marker.FROM)); // where it was fired, from whom it came
    }
    if (!subjects.isEmpty()
        && reading.endsWord(telling.end() - 1, "disposal")) { // "put guns at the disposal of A"
      owners.stream().filter(o -> !subjects.contains(o)).forEach(objects::add);
      owners = List.of();
    }
    boolean reported = draft.strength == Telling.Strength.REPORTED;
    boolean done = reading.lexicon().isOne(telling.clause().verb(), "dummy-verb");
    boolean noun =
        reading.lexicon().isVerbFirst() && telling.first() != telling.clause().verbFirst();
    if (draft.eventClass.has(Trait.SUFFERED)
        && (reported || (noun && (done || !owners.isEmpty())))) {
      List<Actor> doers = reported ? subjects : done ? List.of() : Cast.inside(draft, subjects);
      cast.add(draft, agents.isEmpty() ? doers : agents, Role.SOURCE);
      List<Actor> suffering =
          new ArrayList<>(owners.stream().filter(a -> isObject(telling, a)).toList());
      if (reported || done) {
        suffering.addAll(ActorRoles.with(markers, Marker.SUBJECT));
        suffering.removeIf(a -> done && !isObject(telling, a));
      }
      cast.add(draft, suffering, Role.TARGET);
      cast.opponents(draft);
      return;
    }
    if (!agents.isEmpty()) {
      cast.add(draft, agents, Role.SOURCE);
      cast.add(draft, Cast.inside(draft, subjects), Role.TARGET);
      if (draft.eventClass.has(Trait.SUFFERED)) { // "the arrest of B at the hands of A"
        owners.stream().filter(o -> o.first() == telling.end()).forEach(objects::add);
      }
    } else if (!owners.isEmpty() && owners.stream().noneMatch(subjects::contains)) {
      cast.add(draft, owners, Role.SOURCE);
      if (Voice.isPassive(reading, telling)) {
        objects.addAll(0, Cast.inside(draft, subjects));
      }
    } else if (Voice.isPassive(reading, telling) && objects.isEmpty()) {
      cast.add(draft, sufferers(draft, subjects), Role.TARGET);
    } else {
      cast.add(draft, subjects, Role.SOURCE);
    }
    if (draft.eventClass.has(Trait.HANDING) && Voice.isPassive(reading, telling)) {
      handing.handed(draft, agents, subjects, objects);
      return;
    }
    if (handing.isReceived(telling, markers, subjects)) {
      handing.received(draft, markers, subjects);
      return;
    }
    if (draft.eventClass.has(Trait.HANDING)) {
      objects = HandingRoles.receivers(telling, markers, subjects, objects);
    }
    objects.removeIf(o -> draft.ids(Role.SOURCE).contains(o.mention().id()));
    if (draft.eventClass.isViolent()) {
      objects.removeIf(o -> Cast.isSide(o, draft.sourceCountries));
    }
    cast.add(draft, objects, Role.TARGET);
    if (!draft.has(Role.TARGET) && draft.type() == EventType.CONSULT) {
      cast.add(draft, ActorRoles.with(markers, Marker.BETWEEN), Role.TARGET); // "mediates between"
    }
    if (!draft.has(Role.TARGET) && draft.type() == EventType.SANCTION) {
      cast.add(draft, cast.remaining(draft, markers, Marker.WITH), Role.TARGET); // "ties with A"
    }
    if (!draft.has(Role.TARGET)) {
      cast.add(
          draft,
          cast.remaining(draft, markers, Marker.BARE, Marker.FROM, Marker.ABOUT),
          Role.TARGET);
    }
    exchanged(draft);
    repelled(draft, markers);
    visited(draft, markers);
    handing.prisoners(draft);
    if (draft.eventClass.has(Trait.PENALTY)) {
      trials.seat(draft);
    }
    cast.opponents(draft);
  }

  /** "an attack that ended the rule of B": who owns another deed than the one told. */
  private boolean isOfOther(Telling telling, Actor owner) {
    int behind = telling.end();
    int name = owner.first();
    return reading.lexicon().isVerbFirst()
        && !telling.eventClass().has(Trait.DEFENCE) // "repelled an attack of B"
        && name > behind
        && reading.triggers(behind, name).stream()
            .anyMatch(t -> t.end() == name && !t.value().isVerb());
  }

  /** "who had crossed the border was arrested": a bare predicate has the subject told before it. */
  private static List<Actor> sufferers(Draft draft, List<Actor> subjects) {
    boolean bare = draft.triggerFirst - draft.clause.first() <= 1;
    return bare ? subjects : Cast.inside(draft, subjects);
  }

  /** Whether a verb at the head of its clause tells it: its subject follows, then its object. */
  private boolean isActive(Telling telling) {
    return reading.lexicon().isVerbFirst()
        && telling.strength() == Telling.Strength.PREDICATE
        && telling.first() == telling.clause().verbFirst()
        && !Voice.isPassive(reading, telling);
  }

  /** "the arrest of X, after the attack of Y": X alone is arrested. */
  private boolean isObject(Telling telling, Actor actor) {
    if (actor.first() == telling.end()) {
      return true;
    }
    for (int i = telling.end(); i < actor.first(); i++) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0) {
        return false;
      }
    }
    return !Authors.endsDeed(reading, actor.first() - 1);
  }

  /** "a breach that left soldiers of X's wounded": whoever owns the harm has suffered it. */
  private boolean isHarmed(Actor actor) {
    int noun = actor.first() - 1;
    return IntStream.range(Math.max(0, noun - HARM), noun + 1)
        .mapToObj(first -> reading.triggers(first, first + 1))
        .flatMap(List::stream)
        .filter(t -> t.end() == actor.first() && !t.value().isVerb())
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.isConsequence() && c.shape() == EventClass.Shape.VICTIM);
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
    Claimants.add(reading, draft, subjects);
    draft.modality = Modality.CLAIMED;
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

  /** "an attempt of X's to …", "the attack of X". */
  private boolean attempts(Actor actor) {
    int before = actor.first() - 1;
    boolean defends = // "the repelling by X"
        reading.triggers(before, before + 1).stream()
            .anyMatch(t -> t.value().eventClass().has(Trait.DEFENCE));
    return reading.isWord(before, "attempt") || (!defends && Authors.endsDeed(reading, before));
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
