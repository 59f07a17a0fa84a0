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

/** The roles of an event that its actors make together: talks, agreements, fighting. */
final class MutualRoles {
  private static final int COUPLE_REACH = 4;

  private final Reading reading;
  private final Cast cast;

  MutualRoles(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  void assign(Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    boolean violent = draft.eventClass.isViolent();
    boolean between = violent || isBetweenParties(draft);
    List<Actor> sides = ActorRoles.with(markers, Marker.BETWEEN);
    if (draft.type() == EventType.CONSULT && meetsOnOthers(telling, subjects, sides)) {
      sides = List.of();
    }
    if (!sides.isEmpty() && isWithAnother(telling, markers, sides.get(0))) {
      sides = List.of();
    }
    List<Actor> sources = between ? Cast.inside(draft, subjects) : subjects;
    List<Actor> makers = makers(draft, telling);
    if (!makers.isEmpty()) {
      sources = makers;
    }
    if (sources.isEmpty()) {
      sources = owners(draft, telling, markers);
    }
    List<Actor> callers =
        draft.eventClass.has(Trait.REMOTE) && ActorRoles.with(markers, Marker.WITH).isEmpty()
            ? ActorRoles.with(markers, Marker.FROM)
            : List.of();
    if (!callers.isEmpty()) { // "received a call from"
      cast.add(draft, callers, Role.SOURCE);
      cast.add(draft, sources, Role.TARGET);
      return;
    }
    List<Actor> partners = partners(draft, markers);
    if (sources.size() > 1 || sources.stream().anyMatch(Cast::isBoth)) {
      partners.removeIf(Cast::isBoth); // "A and B with each other"
    }
    List<Actor> here = Cast.inside(draft, sources);
    boolean first =
        !sides.isEmpty() && (here.isEmpty() || sides.get(0).first() < here.get(0).first());
    boolean hosted = draft.eventClass.has(Trait.HOSTING); // those meet whom the host receives
    boolean beside = // "X said after the call between A and B"
        sides.size() > 1 && draft.strength == Telling.Strength.ADVERBIAL;
    if (!sides.isEmpty() && (between || first || hosted || beside)) {
      cast.add(draft, sides, Role.PARTY);
    } else if (hosted && sources.isEmpty() && Cast.areSeveral(partners)) { // "that brought A and B"
      cast.add(draft, partners, Role.PARTY);
    } else if (!partners.isEmpty() && !violent) {
      cast.add(draft, sources, Role.SOURCE);
      cast.add(draft, partners, Role.TARGET);
    } else if (!partners.isEmpty()) {
      cast.add(draft, sources, Role.PARTY);
      cast.add(draft, partners, Role.PARTY);
    } else if (sources.size() > 1 || sources.stream().anyMatch(Cast::isBoth)) {
      cast.add(draft, sources, Role.PARTY);
    } else {
      cast.add(draft, sources, violent || isOutcome(draft) ? Role.PARTY : Role.SOURCE);
    }
    if (draft.type() == EventType.AGREE && sources.isEmpty() && !partners.isEmpty()) {
      cast.opponent(draft, Role.TARGET, Role.SOURCE); // "an agreement with one of the two"
    }
    boolean alone = draft.has(Role.SOURCE) && !draft.has(Role.TARGET) && !draft.has(Role.PARTY);
    if (alone && draft.type() == EventType.CONSULT && meetsCouple(draft.clause)) {
      cast.both(draft, Role.TARGET, false);
    }
    boolean stated = // "the ministers of C and D issued a statement": A and B did not
        draft.mode.filter("statement"::equals).isPresent()
            && (!draft.participants.isEmpty() || !subjects.isEmpty());
    if (between && !stated) {
      cast.completeParties(draft, violent, markers);
    }
    if (draft.eventClass.has(Trait.STATES)) {
      cast.statesForOffices(draft);
    }
    if (draft.participants.isEmpty() && draft.type() == EventType.CONSULT) {
      List<Actor> those = ActorRoles.with(markers, Marker.PRESENT, Marker.OWNER);
      cast.add(draft, talkers(those), Role.PARTY);
    }
    if (draft.participants.isEmpty()) {
      cast.add(draft, markers.keySet().stream().filter(Cast::isBoth).toList(), Role.PARTY);
    }
  }

  /** "the accord with B on the road (between C and D)": who follows "with" is the partner. */
  private static boolean isWithAnother(Telling telling, Map<Actor, Marker> markers, Actor side) {
    return telling.eventClass().type() == EventType.AGREE
        && !telling.trigger().isVerb()
        && ActorRoles.with(markers, Marker.WITH).stream()
            .anyMatch(a -> a.first() >= telling.end() && a.end() <= side.first());
  }

  /** "C announced the reaching by A and B of an accord": theirs, not his who announces it. */
  private List<Actor> makers(Draft draft, Telling telling) {
    if (draft.type() != EventType.AGREE
        || telling.trigger().isVerb()
        || !reading.lexicon().isVerbFirst()) {
      return List.of();
    }
    List<Actor> named =
        ActorLists.firstListed(reading, reading.actors(telling.end(), telling.clause().end()));
    boolean beside = !named.isEmpty() && named.get(0).first() == telling.end();
    boolean makers = beside && (Cast.areSeveral(named) || named.stream().anyMatch(Cast::isBoth));
    return makers ? named : List.of();
  }

  /** "the council of X meets to discuss the dispute between A and B": these are its topic. */
  private boolean meetsOnOthers(Telling telling, List<Actor> subjects, List<Actor> sides) {
    List<Actor> bodies =
        reading.actors(telling.clause().first(), telling.clause().end()).stream()
            .filter(a -> a.is(Sort.ORGANISATION) && a.mention().country().isEmpty())
            .filter(a -> subjects.contains(a) || a.first() == telling.end())
            .toList();
    int first = sides.isEmpty() ? 0 : sides.get(0).first();
    return reading.lexicon().isVerbFirst()
        && !sides.isEmpty()
        && bodies.stream().mapToInt(Actor::end).anyMatch(i -> reading.hasWord(i, first, "purpose"));
  }

  /** "talked with each of the two leaders", "received the two ministers". */
  private boolean meetsCouple(Clause clause) {
    for (int i = clause.first(); i < clause.verbFirst(); i++) {
      Optional<PhraseIndex.Hit<String>> couple = couple(i);
      boolean met =
          couple.isPresent()
              && (reading.isWord(couple.get().end(), "object")
                  || reading.hasWord(Math.max(clause.first(), i - COUPLE_REACH), i, "with"));
      if (met) {
        return true;
      }
    }
    return false;
  }

  /** "the two ministers", or "they" of those named before. */
  private Optional<PhraseIndex.Hit<String>> couple(int token) {
    return reading.wordAt(token, "couple").or(() -> reading.wordAt(token, "they"));
  }

  /** Agreements and disputes that in an article on a conflict are between its parties. */
  private static boolean isBetweenParties(Draft draft) {
    return draft.eventClass.has(Trait.BETWEEN);
  }

  /** "The war ended in the defeat of A": the side that its end names has agreed to nothing. */
  private static boolean isOutcome(Draft draft) {
    return draft.mode.filter("ceasefire"::equals).isPresent()
        && isBetweenParties(draft)
        && !draft.eventClass.has(Trait.DECLARED);
  }

  /** "the talks of Baku and Yerevan": both; "the Vienna meeting": none. */
  private List<Actor> talkers(List<Actor> owners) {
    List<Actor> capitals = owners.stream().filter(Cast::isCapital).toList();
    boolean two =
        capitals.stream()
                .flatMap(a -> a.mention().country().flatMap(reading.profile()::party).stream())
                .distinct()
                .count()
            > 1;
    return two ? owners : owners.stream().filter(a -> !Cast.isCapital(a)).toList();
  }

  /** The noun's owners: the actors right after it. */
  private List<Actor> owners(Draft draft, Telling telling, Map<Actor, Marker> markers) {
    List<Actor> found = new ArrayList<>();
    int end = telling.end();
    for (Actor owner : ActorRoles.with(markers, Marker.OWNER, Marker.SUBJECT, Marker.BARE)) {
      if (owner.first() >= telling.first() && owner.first() - end <= 1) {
        found.add(owner);
        end = owner.end() + 1;
      }
    }
    return draft.type() == EventType.CONSULT ? talkers(found) : found;
  }

  /** "in a call with A he told him of his talks with B": where the partners of others begin. */
  private Optional<Integer> others(Draft draft, List<Actor> partners) {
    return partners.isEmpty()
        ? Optional.empty()
        : reading.triggers(partners.get(0).end(), draft.clause.end()).stream()
            .filter(t -> t.value().eventClass().type() == EventType.CONSULT)
            .filter(t -> t.end() < draft.clause.verbFirst() - 1)
            .map(PhraseIndex.Hit::first)
            .filter(from -> draft.triggerFirst < partners.get(0).first())
            .findFirst();
  }

  private List<Actor> partners(Draft draft, Map<Actor, Marker> markers) {
    List<Actor> partners = new ArrayList<>(ActorRoles.with(markers, Marker.WITH));
    if (!draft.eventClass.isViolent()) {
      partners.removeIf(cast::fights);
    }
    if (draft.type() == EventType.AGREE) {
      partners.removeIf(partner -> cast.talks(partner, draft.triggerFirst));
      partners.addAll(cast.proposers(draft));
    }
    if (draft.type() == EventType.CONSULT) {
      others(draft, partners).ifPresent(from -> partners.removeIf(p -> p.first() >= from));
      ActorRoles.with(markers, Marker.IN, Marker.TO).stream()
          .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
          .forEach(partners::add);
      boolean called = draft.eventClass.has(Trait.REMOTE); // of a state it takes no object
      ActorRoles.with(markers, Marker.OBJECT).stream()
          .filter(a -> !called || a.is(Sort.PERSON) || a.is(Sort.OFFICE))
          .filter(a -> !a.is(Sort.FORCES)) // "talked with X and mourned A's soldiers"
          .forEach(partners::add);
    }
    if (draft.eventClass.has(Trait.HOSTING)) {
      partners.addAll(ActorRoles.with(markers, Marker.OWNER, Marker.BARE));
    }
    return partners;
  }
}
