// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * The roles of losses: who suffered them, and the author of the deed that the words beside them
 * tell.
 */
final class VictimRoles {
  /** How many tokens may stand between a deed and its author after it. */
  private static final int AUTHOR = 4;

  /** How many tokens may stand between a deed and whom it was aimed at. */
  private static final int AIM = 2;

  /** How many tokens before its owner the noun and the "after" of what drove people out stand. */
  private static final int TURN = 3;

  private final Reading reading;
  private final Cast cast;
  private final Grounds grounds;
  private final Killers killers;

  VictimRoles(Reading reading, Cast cast, Grounds grounds) {
    this.reading = reading;
    this.cast = cast;
    this.grounds = grounds;
    this.killers = new Killers(reading);
  }

  void assign(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    Clause deed = draft.clause;
    if (draft.strength == Telling.Strength.PREDICATE && !subjects.isEmpty()) {
      if (reading.isWord(deed.verbFirst() - 1, "inflict")) { // "inflicted losses on B"
        cast.add(draft, subjects, Role.SOURCE);
        cast.add(draft, ActorRoles.with(markers, Marker.TO, Marker.ON), Role.TARGET);
        cast.opponents(draft);
        return;
      }
      if (isForced(draft)) { // "A's forces made 40,000 of B's flee"
        boolean made = // "and made thousands of Armenians flee": whoever did is named before
            reading.lexicon().isVerbFirst()
                ? subjects.stream().allMatch(a -> a.is(Sort.DEMONYM))
                : subjects.stream().allMatch(a -> reading.isWord(a.end(), "object"));
        cast.add(draft, subjects, made ? Role.TARGET : Role.SOURCE);
        cast.add(draft, ActorRoles.with(markers, Marker.OBJECT), Role.TARGET);
        cast.opponents(draft);
        return;
      }
      boolean own = // "fifty soldiers lost their lives": who lost them are those told here alone
          reading.hasWord(deed.first(), deed.verbFirst(), "lives");
      if (!own && reading.lexicon().isOne(deed.verb(), "suffering-verb")) { // "A had fifty dead"
        boolean made = RelativeDoers.makeDeed(reading, draft, subjects);
        cast.add(draft, subjects, made ? Role.SOURCE : Role.TARGET);
        cast.opponents(draft);
        return;
      }
    }
    List<Actor> slayers = killers.of(draft, markers, subjects);
    if (!slayers.isEmpty()) {
      cast.add(draft, slayers, Role.SOURCE);
      List<Actor> killed =
          new ArrayList<>(ActorRoles.with(markers, Marker.OBJECT, Marker.BARE, Marker.SUBJECT));
      if (reading.lexicon().isVerbFirst()) {
        killed.addAll(ActorRoles.with(markers, Marker.OWNER)); // "killed ten men of B"
      }
      cast.add(
          draft,
          killed.stream().filter(a -> !Cast.isSide(a, Cast.countries(slayers))).toList(),
          Role.TARGET);
      cast.opponents(draft);
      return;
    }
    cast.add(
        draft,
        ActorRoles.with(markers, Marker.AGENT).stream()
            .filter(a -> draft.eventClass.isViolent() || !isOfParticiple(draft, a))
            .toList(),
        Role.SOURCE);
    if (draft.eventClass.has(EventClass.Trait.TAKING)) { // "fell into the hands of X's forces"
      markers.keySet().stream()
          .filter(a -> reading.endsWord(a.first() - 1, "hands"))
          .forEach(a -> cast.add(draft, List.of(a), Role.SOURCE));
    }
    List<PhraseIndex.Hit<Trigger>> deeds =
        reading.triggers(draft.clause.first(), draft.clause.end()).stream()
            .filter(
                t -> t.value().eventClass().isViolent() && !t.value().eventClass().isConsequence())
            .filter(t -> !draft.eventClass.has(EventClass.Trait.ACCIDENT)) // nobody's deed
            .filter(t -> draft.mode.filter("found"::equals).isEmpty()) // "of men killed by A"
            .toList();
    boolean fighting =
        draft.eventClass.isViolent()
            && deeds.stream()
                .anyMatch(t -> t.value().eventClass().shape() == EventClass.Shape.MUTUAL);
    if (fighting && !draft.has(Role.SOURCE)) {
      fighting(draft, markers);
      return;
    }
    List<Actor> attackers =
        markers.keySet().stream()
            .filter(
                a ->
                    reading.endsWord(a.first() - 1, "due")
                        || isFromSoil(a)
                        || isCaptor(draft, a)
                        || firesAt(a)
                        || (markers.get(a) == Marker.FROM && isWhereItWasFired(a, deeds))
                        || deeds.stream().anyMatch(t -> commits(t, a)))
            .toList();
    cast.add(draft, attackers, Role.SOURCE);
    List<Actor> sufferers = sufferers(draft, markers, subjects, attackers);
    if (sufferers.isEmpty() && draft.eventClass.has(EventClass.Trait.ACCIDENT)) {
      sufferers.addAll(ActorRoles.with(markers, Marker.OWNER)); // "in the crash of A's helicopter"
    }
    if (sufferers.isEmpty()) { // "fell in violence that targeted the Armenians"
      markers.keySet().stream()
          .filter(a -> deeds.stream().anyMatch(t -> t.end() == a.first()))
          .filter(new Agreement(reading)::isRuled)
          .forEach(sufferers::add);
    }
    if (sufferers.isEmpty()) {
      ActorRoles.with(markers, Marker.TO, Marker.ON).stream()
          .filter(a -> deeds.stream().anyMatch(t -> isAimedAt(t, a)))
          .forEach(sufferers::add);
    }
    Optional<Actor> both = sufferers.stream().filter(Cast::isBoth).findFirst();
    if (both.isPresent()) {
      cast.both(draft, Role.PARTY, cast.isInArms(both.get()));
      return;
    }
    cast.add(draft, sufferers, Role.TARGET);
    if (draft.participants.isEmpty() && !deeds.isEmpty() && draft.eventClass.isViolent()) {
      grounds.byPlace(draft);
    } else {
      cast.opponents(draft);
    }
  }

  /** Whether people flee because the subject makes them. */
  private boolean isForced(Draft draft) {
    boolean flight = draft.eventClass.harm().filter(h -> h == Harm.DISPLACED).isPresent();
    Clause clause = draft.clause;
    return flight
        && !Voice.isPassive(reading, draft)
        && (reading.lexicon().isOne(clause.verb(), "forcing-verb")
            || reading.hasWord(clause.first(), clause.verbFirst(), "forcing-noun"));
  }

  /** "are in the captivity of A", "are prisoners of A": whose the word is that tells it. */
  private boolean isCaptor(Draft draft, Actor actor) {
    return draft.eventClass.harm().filter(h -> h == Harm.CAPTURED).isPresent()
        && !reading.lexicon().isVerbFirst()
        && reading.triggers(draft.triggerFirst, draft.triggerFirst + 1).stream()
            .anyMatch(t -> t.end() == actor.first());
  }

  /** "was killed by a sniper from the soil of A": where the shot came from. */
  private boolean isFromSoil(Actor actor) {
    int soil = actor.first() - 1;
    return reading.isWord(soil, "soil") && reading.isWord(soil - 1, "from");
  }

  /** "the grave of soldiers killed by A was found": A killed, it found nothing. */
  private boolean isOfParticiple(Draft draft, Actor agent) {
    return !reading.lexicon().isVerbFirst()
        && IntStream.range(Math.max(draft.clause.first(), agent.first() - AUTHOR), agent.first())
            .mapToObj(reading::verbAt)
            .anyMatch(v -> v.filter(p -> p.is(Feature.PARTICIPLE)).isPresent());
  }

  /** "rockets (fired) from A": whose ground the weapon came from. */
  private boolean isWhereItWasFired(Actor ground, List<PhraseIndex.Hit<Trigger>> deeds) {
    int near = ground.first() - AUTHOR;
    return reading.hasWord(near, ground.first(), "weapon")
        || deeds.stream()
            .filter(t -> t.value().eventClass().has(Trait.RANGED))
            .anyMatch(t -> t.end() >= near && t.end() <= ground.first());
  }

  /** "an attack on X": whom the deed that the words name was aimed at. */
  private static boolean isAimedAt(PhraseIndex.Hit<Trigger> deed, Actor actor) {
    return actor.first() >= deed.end() && actor.first() - deed.end() <= AIM;
  }

  /** "by the bullet of an Armenian sniper": whose fire it was. */
  private boolean firesAt(Actor actor) {
    for (int i = actor.first() - 1; i >= Math.max(0, actor.first() - 2); i--) {
      if (reading.endsWord(i, "fatal")) {
        return true;
      }
      if (reading.token(i).isSign() || reading.actorAt(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** "in the attack by X", "in an attack that X made": the deed's author stands after it. */
  private boolean commits(PhraseIndex.Hit<Trigger> deed, Actor actor) {
    if (actor.first() < deed.end()
        || new Agreement(reading).isRuled(actor)
        || actor.first() - deed.end() > AUTHOR
        || actor.is(Sort.MEDIA)
        || reading.isCited(actor)) {
      return false;
    }
    boolean blast = deed.value().eventClass().has(EventClass.Trait.HIDDEN);
    boolean aimed = reading.isWord(actor.end(), "to"); // "the attack of Monday by A on B"
    for (int i = deed.end(); i < actor.first(); i++) {
      if (aimed && reading.timeAt(i) >= 0) {
        continue;
      }
      if (reading.token(i).isSign()
          || (blast && reading.token(i).text().charAt(0) == Letters.BEH) // "a mine hit its car"
          || Numbers.at(reading, i, actor.first()).length > 0
          || reading.isWord(i, "on")
          || reading.isWord(i, "to")
          || reading.isWord(i, "in")
          || reading.isWord(i, "from")
          || reading.isWord(i, "object")
          || reading.isWord(i, "crowd")
          || reading.isWord(i, "direction")
          || reading.actorAt(i).isPresent()) {
        return false;
      }
    }
    String prefix = actor.prefix();
    return prefix.isEmpty()
        || prefix.charAt(0) == Letters.ALEF
        || (prefix.charAt(0) == Letters.LAM
            && actor.first() == deed.end()
            && !deed.is(Feature.DEFINITE)); // "an attack of X's"
  }

  /** Losses in a clash: its parties, where they are not named those of the conflict. */
  private void fighting(Draft draft, Map<Actor, Marker> markers) {
    List<Actor> sides =
        ActorRoles.with(markers, Marker.BETWEEN, Marker.WITH).stream()
            .filter(a -> cast.isParty(a.mention().country()) || Cast.isBoth(a))
            .toList();
    cast.add(draft, sides, Role.PARTY);
    cast.completeParties(draft, false, markers);
    cast.inferMissing(draft);
  }

  private List<Actor> sufferers(
      Draft draft, Map<Actor, Marker> markers, List<Actor> subjects, List<Actor> attackers) {
    List<Actor> sufferers = new ArrayList<>(Cast.inside(draft, subjects));
    sufferers.addAll(ActorRoles.with(markers, Marker.OWNER));
    sufferers.removeIf(a -> tells(draft, a) || isDriver(draft, a));
    if (sufferers.isEmpty()) {
      sufferers.addAll(
          ActorRoles.with(markers, Marker.BARE, Marker.OBJECT, Marker.FROM, Marker.SUBJECT));
      sufferers.removeIf(a -> tells(draft, a) || isDriver(draft, a));
    }
    sufferers.removeIf(attackers::contains);
    sufferers.removeIf(a -> reading.isWord(a.first() - 1, "outcome")); // "ended in A's victory"
    if (!draft.eventClass.isViolent()) { // "crossed the river towards A"
      sufferers.removeIf(a -> reading.isWord(a.first() - 1, "heading"));
    }
    sufferers.removeIf(a -> draft.ids(Role.SOURCE).contains(a.mention().id()));
    return sufferers;
  }

  /** "fled after X seized it": whose deed drove them out is not among them. */
  private boolean isDriver(Draft draft, Actor actor) {
    int before = actor.first() - 1;
    if (draft.eventClass.isViolent()) {
      return false;
    }
    return Authors.ownsDeed(reading, actor)
        || isOfTurn(actor)
        || reading.triggers(before, before + 1).stream()
            .filter(t -> t.end() == actor.first() && !t.value().isVerb())
            .map(t -> t.value().eventClass().type())
            .anyMatch(type -> type == EventType.ASSAULT || type == EventType.COERCE);
  }

  /** "left after the control of B over the region": whose the turn is that the rest follows. */
  private boolean isOfTurn(Actor actor) {
    boolean power = actor.is(Sort.STATE) || actor.is(Sort.GOVERNMENT) || actor.is(Sort.FORCES);
    for (int i = actor.first() - 1; power && i >= Math.max(0, actor.first() - TURN); i--) {
      if (reading.endsWord(i, "after")) {
        return i < actor.first() - 1;
      }
      if (!reading.token(i).isWord()
          || reading.actorAt(i).isPresent()
          || reading.verbAt(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** Whether an actor of the clause tells of the losses: it is the subject of a verb of saying. */
  private boolean tells(Draft draft, Actor actor) {
    boolean saying =
        reading.triggers(draft.clause.first(), draft.clause.end()).stream()
            .anyMatch(t -> t.value().eventClass().isSaying());
    return reading.isCited(actor)
        || (saying
            && (actor.is(Sort.ORGANISATION)
                || actor.is(Sort.OFFICE)
                || actor.is(Sort.PERSON)
                || actor.is(Sort.GOVERNMENT)));
  }
}
