// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** The roles of an act that one does to another. */
final class DirectedRoles {
  private final Reading reading;
  private final Cast cast;
  private final SpeechRoles speech;
  private final TrialRoles trials;
  private final HandingRoles handing;
  private final Possessors possessors;
  private final TurnedRoles turned;
  private final ExpulsionRoles expulsion;

  DirectedRoles(Reading reading, Cast cast, SpeechRoles speech) {
    this.reading = reading;
    this.cast = cast;
    this.speech = speech;
    this.trials = new TrialRoles(reading, cast);
    this.handing = new HandingRoles(reading, cast);
    this.possessors = new Possessors(reading);
    this.turned = new TurnedRoles(reading, cast);
    this.expulsion = new ExpulsionRoles(reading, cast);
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
    if (expulsion.assign(draft, telling, markers)) {
      return;
    }
    if (draft.eventClass.has(Trait.TRIAL)) {
      trials.tried(draft, telling, markers, subjects);
      return;
    }
    if (draft.eventClass.has(Trait.HANDING)) {
      Map<Actor, Marker> own = HandingRoles.beforeReturn(reading, telling, markers);
      if (own.size() < markers.size()) {
        assign(draft, telling, own, subjects.stream().filter(own::containsKey).toList());
        return;
      }
      if (handing.cameHome(draft, telling, markers)) {
        return;
      }
    }
    boolean expelled = // "the fighting drove out 90,000 of B's"
        draft.eventClass.harm().filter(h -> h != Harm.CAPTURED).isPresent()
            && possessors.isActive(telling)
            && !subjects.isEmpty()
            && subjects.stream().allMatch(a -> a.is(Sort.DEMONYM));
    if (expelled) {
      cast.add(draft, subjects, Role.TARGET);
      cast.opponents(draft);
      return;
    }
    if (draft.eventClass.has(Trait.PENALTY) && trials.goesOn(telling)) {
      trials.sentenced(draft, markers, subjects);
      return;
    }
    Possessors.Parted parted = possessors.part(draft, telling, markers, subjects);
    List<Actor> owners = new ArrayList<>(parted.owners());
    List<Actor> objects = new ArrayList<>(parted.objects());
    List<Actor> agents = new ArrayList<>(ActorRoles.with(markers, Marker.AGENT));
    boolean fired = draft.eventClass.has(Trait.RANGED) && subjects.isEmpty();
    boolean suffered =
        reading.lexicon().isVerbFirst()
            && draft.eventClass.isViolent()
            && Voice.isPassive(reading, telling);
    if ((fired || suffered) && agents.isEmpty()) {
      agents.addAll(ActorRoles.with(markers, Marker.FROM)); // where it was fired, from whom it came
    }
    if (agents.isEmpty() && Voice.isPassive(reading, telling)) {
      agents.addAll(Wielders.of(reading, markers));
      owners.removeAll(agents);
      objects.removeAll(agents);
    }
    boolean reported = draft.strength == Telling.Strength.REPORTED;
    if (reading.isRuled(telling.first())) { // "began the siege of B", "the siege of B was begun"
      owners.stream()
          .filter(o -> o.first() == telling.end() && !VerbalNouns.hasObject(reading, o.end()))
          .findFirst()
          .ifPresent(objects::add);
      owners.removeAll(objects);
    }
    boolean freed = // "A let go of B's soldier": the noun that the verb takes is no deed of his
        draft.eventClass.has(Trait.HANDING)
            && reading.lexicon().isVerbFirst()
            && !telling.trigger().with().isEmpty()
            && !Cast.inside(draft, subjects).isEmpty()
            && owners.stream().allMatch(o -> o.first() == telling.end());
    if (freed && owners.stream().noneMatch(subjects::contains)) {
      objects.addAll(owners);
      owners.clear();
    }
    boolean undergone = Undergone.is(reading, telling);
    boolean done = undergone || reading.lexicon().isOne(telling.clause().verb(), "dummy-verb");
    boolean noun =
        undergone
            || (reading.lexicon().isVerbFirst() && telling.first() != telling.clause().verbFirst());
    List<Actor> held = Cast.inside(draft, subjects);
    if (!held.isEmpty() && Voice.isCaptive(reading, telling)) {
      List<Actor> captors = new ArrayList<>(agents);
      captors.addAll(owners);
      captors.addAll(objects);
      captors.removeIf(held::contains);
      cast.add(draft, held, Role.TARGET);
      cast.add(draft, captors, Role.SOURCE);
      cast.opponents(draft);
      return;
    }
    Optional<Actor> titled =
        draft.eventClass.has(Trait.SUFFERED) ? Undergone.doer(reading, telling) : Optional.empty();
    if (titled.isPresent()) {
      cast.add(draft, List.of(titled.get()), Role.SOURCE);
      List<Actor> others = new ArrayList<>(owners);
      others.addAll(ActorRoles.with(markers, Marker.SUBJECT, Marker.OBJECT));
      others.removeIf(a -> Cast.isSide(a, draft.sourceCountries));
      cast.add(draft, others, Role.TARGET);
      cast.opponents(draft);
      return;
    }
    if (draft.eventClass.has(Trait.SUFFERED)
        && (reported || (noun && (done || !owners.isEmpty())))) {
      List<Actor> doers = reported ? subjects : done ? List.of() : Cast.inside(draft, subjects);
      cast.add(draft, agents.isEmpty() ? doers : agents, Role.SOURCE);
      List<Actor> suffering =
          new ArrayList<>(owners.stream().filter(a -> isObject(telling, a)).toList());
      if (reported || done) {
        suffering.addAll(ActorRoles.with(markers, Marker.SUBJECT, Marker.OBJECT));
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
      if (reading.lexicon().isVerbFirst() && objects.isEmpty()) { // "there was let go of two"
        ActorRoles.with(markers, Marker.ABOUT).stream().limit(1).forEach(objects::add);
      }
      handing.handed(draft, agents, subjects, objects);
      return;
    }
    List<Actor> receivers = handing.freed(telling, markers, subjects);
    if (handing.isReceived(telling, markers, receivers)) {
      handing.received(draft, markers, receivers);
      return;
    }
    if (draft.eventClass.has(Trait.HANDING)) {
      objects = HandingRoles.receivers(telling, markers, subjects, objects);
    }
    objects.removeIf(o -> draft.ids(Role.SOURCE).contains(o.mention().id()));
    if (draft.eventClass.isViolent()) {
      objects.removeIf(o -> Cast.isSide(o, draft.sourceCountries));
      if (draft.sourceCountries.stream().anyMatch(c -> cast.isParty(Optional.of(c)))) {
        objects.removeIf(Cast::isBoth); // "A broke the truce of the two states"
      }
    }
    cast.add(draft, objects, Role.TARGET);
    if (!draft.has(Role.TARGET) && draft.type() == EventType.CONSULT) {
      cast.add(draft, ActorRoles.with(markers, Marker.BETWEEN), Role.TARGET); // "mediates between"
    }
    boolean cutOff = // "cut its ties with A", "closed its border with A"
        draft.type() == EventType.SANCTION || draft.mode.filter("blockade"::equals).isPresent();
    if (!draft.has(Role.TARGET) && cutOff) {
      cast.add(draft, cast.remaining(draft, markers, Marker.WITH), Role.TARGET);
    }
    if (!draft.has(Role.TARGET)) {
      cast.add(
          draft,
          cast.remaining(draft, markers, Marker.BARE, Marker.FROM, Marker.ABOUT),
          Role.TARGET);
    }
    turned.turn(draft, markers);
    handing.prisoners(draft);
    if (draft.eventClass.has(Trait.PENALTY)) {
      trials.seat(draft);
    }
    cast.opponents(draft);
  }

  /** "who had crossed the border was arrested": a bare predicate has the subject told before it. */
  private static List<Actor> sufferers(Draft draft, List<Actor> subjects) {
    boolean bare = draft.triggerFirst - draft.clause.first() <= 1;
    List<Actor> inside = Cast.inside(draft, subjects);
    boolean held = // "NN, after he had spoken, was arrested at home in P"
        draft.eventClass.has(Trait.CIVIL) || draft.eventClass.has(Trait.PENALTY);
    boolean here = // "he was arrested by B's men"
        subjects.stream()
            .allMatch(s -> s.first() >= draft.sentence.firstToken() || Subjects.isStatesman(s));
    return bare || (inside.isEmpty() && held && here) ? subjects : inside;
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
}
