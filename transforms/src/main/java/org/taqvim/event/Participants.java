// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** Gives the actors of a clause their roles in its event, by the event's shape. */
final class Participants {
  private static final int BESIDE = 6;

  private final Reading reading;

  Participants(Reading reading) {
    this.reading = reading;
  }

  Speaker speaker(Actor actor) {
    ActorMention mention = actor.mention();
    if (mention.sort() == ActorMention.Sort.GOVERNMENT && mention.id().startsWith("loc:")) {
      GazetteerEntry state = mention.country().flatMap(Gazetteer.standard()::state).orElseThrow();
      return new Speaker(state.id(), state.name());
    }
    return new Speaker(actor.mention().id(), actor.mention().name());
  }

  void claim(Draft draft, List<Actor> claimants) {
    for (Actor actor : claimants) {
      draft.claimedBy.add(speaker(actor));
      actor.mention().country().ifPresent(draft.claimantCountries::add);
    }
  }

  void assign(Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    switch (draft.eventClass.shape()) {
      case MUTUAL -> mutual(draft, telling, markers, subjects);
      case DIRECTED -> directed(draft, telling, markers, subjects);
      case SOLE -> sole(draft, markers, subjects);
      case VICTIM -> victim(draft, markers, subjects);
      case SPEECH -> speech(draft, subjects, markers);
    }
  }

  private void add(Draft draft, List<Actor> actors, Role role) {
    for (Actor actor : actors) {
      ActorMention mention = actor.mention();
      if (isBoth(actor)) {
        both(draft, role);
      } else if (mention.sort() == ActorMention.Sort.GOVERNMENT
          && mention.id().startsWith("loc:")) {
        GazetteerEntry state = mention.country().flatMap(Gazetteer.standard()::state).orElseThrow();
        draft.add(state.id(), state.name(), role, mention.country());
      } else if (mention.sort() != ActorMention.Sort.MEDIA) {
        draft.add(mention.id(), mention.name(), role, mention.country());
      }
    }
  }

  private static boolean isBoth(Actor actor) {
    return actor.mention().id().startsWith("group:both");
  }

  private void both(Draft draft, Role role) {
    for (Party party : reading.profile().parties()) {
      draft.add(party.id(), party.name(), role, Optional.of(party.country()));
    }
  }

  private void mutual(
      Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    boolean violent = draft.eventClass.isViolent();
    List<Actor> between = ActorRoles.with(markers, Marker.BETWEEN);
    List<Actor> partners = ActorRoles.with(markers, Marker.WITH);
    List<Actor> owners =
        ActorRoles.with(markers, Marker.OWNER).stream()
            .filter(o -> o.first() - telling.end() <= 1 && o.first() >= telling.end())
            .toList();
    List<Actor> sources = subjects.isEmpty() ? owners : subjects;
    boolean beside =
        !between.isEmpty() && Math.abs(between.get(0).first() - telling.end()) <= BESIDE;
    if (!between.isEmpty() && (violent || sources.isEmpty() || beside)) {
      add(draft, between, Role.PARTY);
    } else if (!partners.isEmpty() && !violent) {
      add(draft, sources, Role.SOURCE);
      add(draft, partners, Role.TARGET);
    } else if (!partners.isEmpty()) {
      add(draft, sources, Role.PARTY);
      add(draft, partners, Role.PARTY);
    } else if (sources.size() > 1 || sources.stream().anyMatch(Participants::isBoth)) {
      add(draft, sources, Role.PARTY);
    } else {
      add(draft, sources, violent ? Role.PARTY : Role.SOURCE);
    }
    if (draft.participants.size() < 2
        && (violent || draft.eventClass.is("ceasefire") || draft.eventClass.is("onset"))) {
      if (violent) {
        add(draft, ActorRoles.with(markers, Marker.OWNER, Marker.OBJECT, Marker.BARE), Role.PARTY);
      }
      if (draft.participants.size() < 2) {
        draft.participants.clear();
        both(draft, Role.PARTY);
      }
    }
    if (draft.participants.isEmpty()) {
      add(draft, markers.keySet().stream().filter(Participants::isBoth).toList(), Role.PARTY);
    }
  }

  private void directed(
      Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    List<Actor> agents = new ArrayList<>(ActorRoles.with(markers, Marker.AGENT));
    List<Actor> owners = ActorRoles.with(markers, Marker.OWNER);
    List<Actor> objects =
        new ArrayList<>(ActorRoles.with(markers, Marker.OBJECT, Marker.TO, Marker.ON));
    if (!agents.isEmpty()) {
      add(draft, agents, Role.SOURCE);
      add(draft, subjects, Role.TARGET);
    } else if (!owners.isEmpty() && owners.stream().noneMatch(subjects::contains)) {
      add(draft, owners, Role.SOURCE);
      if (telling.passive()) {
        objects.addAll(0, subjects);
      }
    } else if (telling.passive() && objects.isEmpty()) {
      add(draft, subjects, Role.TARGET);
    } else {
      add(draft, subjects, Role.SOURCE);
    }
    objects.removeIf(o -> draft.ids(Role.SOURCE).contains(o.mention().id()));
    add(draft, objects, Role.TARGET);
    if (!draft.has(Role.TARGET)) {
      add(draft, remaining(draft, markers, Marker.BARE, Marker.FROM, Marker.ABOUT), Role.TARGET);
    }
    opponents(draft);
  }

  private static List<Actor> remaining(Draft draft, Map<Actor, Marker> markers, Marker... wanted) {
    return ActorRoles.with(markers, wanted).stream()
        .filter(a -> !draft.ids(Role.SOURCE).contains(a.mention().id()))
        .filter(
            a -> a.mention().country().map(c -> !draft.sourceCountries.contains(c)).orElse(true))
        .toList();
  }

  /** In a conflict of two parties, who acts against one is the other. */
  private void opponents(Draft draft) {
    boolean hostile = draft.type() == EventType.ASSAULT || draft.type() == EventType.COERCE;
    if (!hostile) {
      return;
    }
    if (!draft.has(Role.TARGET) && draft.has(Role.SOURCE)) {
      opponent(draft, Role.SOURCE, Role.TARGET);
    } else if (!draft.has(Role.SOURCE) && draft.has(Role.TARGET)) {
      opponent(draft, Role.TARGET, Role.SOURCE);
    }
  }

  private void opponent(Draft draft, Role known, Role unknown) {
    List<Party> parties =
        reading.profile().parties().stream()
            .filter(p -> draft.countries.contains(p.country()))
            .toList();
    if (parties.size() == 1 && draft.has(known)) {
      reading
          .profile()
          .opponent(parties.get(0).country())
          .ifPresent(o -> draft.add(o.id(), o.name(), unknown, Optional.of(o.country())));
    }
  }

  private void sole(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    List<Actor> agents = ActorRoles.with(markers, Marker.AGENT);
    List<Actor> owners = ActorRoles.with(markers, Marker.OWNER);
    List<Actor> sources = !agents.isEmpty() ? agents : subjects.isEmpty() ? owners : subjects;
    add(draft, sources, Role.SOURCE);
    add(draft, remaining(draft, markers, Marker.WITH, Marker.TO, Marker.ON), Role.TARGET);
  }

  private void victim(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    add(draft, ActorRoles.with(markers, Marker.AGENT), Role.SOURCE);
    List<PhraseIndex.Hit<Trigger>> deeds =
        reading.triggers(draft.clause.first(), draft.clause.end()).stream()
            .filter(
                t -> t.value().eventClass().isViolent() && !t.value().eventClass().isConsequence())
            .toList();
    boolean fighting =
        deeds.stream().anyMatch(t -> t.value().eventClass().shape() == EventClass.Shape.MUTUAL);
    List<Actor> attackers =
        ActorRoles.with(markers, Marker.OWNER).stream()
            .filter(
                a -> deeds.stream().anyMatch(t -> a.first() - t.end() <= 1 && a.first() >= t.end()))
            .toList();
    if (fighting) {
      both(draft, Role.PARTY);
      return;
    }
    add(draft, attackers, Role.SOURCE);
    List<Actor> sufferers = new ArrayList<>(subjects);
    sufferers.addAll(ActorRoles.with(markers, Marker.OWNER));
    if (sufferers.isEmpty()) {
      sufferers.addAll(ActorRoles.with(markers, Marker.BARE, Marker.OBJECT));
    }
    sufferers.removeIf(a -> draft.ids(Role.SOURCE).contains(a.mention().id()));
    sufferers.removeIf(a -> isOnlySpeaking(draft, a));
    add(draft, sufferers, Role.TARGET);
    opponents(draft);
  }

  /**
   * Who stands outside both the clause and the conflict tells of losses; the losses are not his.
   */
  private boolean isOnlySpeaking(Draft draft, Actor actor) {
    boolean outside = actor.first() < draft.clause.first() || actor.first() >= draft.clause.end();
    return outside
        && !reading.profile().parties().isEmpty()
        && actor.mention().country().flatMap(reading.profile()::party).isEmpty();
  }

  /** Sides that the words leave open: "this country", its opponent, or in a clash both. */
  void complete(Draft draft) {
    boolean hostile = draft.type() == EventType.ASSAULT || draft.type() == EventType.COERCE;
    if (!hostile || !draft.participants.isEmpty() || draft.eventClass.type() != EventType.ASSAULT) {
      return;
    }
    Optional<Party> home =
        draft.claimantCountries.stream()
            .flatMap(c -> reading.profile().party(c).stream())
            .findFirst();
    boolean own =
        home.isPresent()
            && (reading.hasWord(draft.clause.first(), draft.clause.end(), "country")
                || reading.hasWord(draft.clause.first(), draft.clause.end(), "own"));
    if (own && draft.eventClass.shape() == EventClass.Shape.VICTIM) {
      draft.add(home.get().id(), home.get().name(), Role.TARGET, Optional.of(home.get().country()));
      opponents(draft);
    } else if (own) {
      draft.add(home.get().id(), home.get().name(), Role.SOURCE, Optional.of(home.get().country()));
      opponents(draft);
    } else {
      both(draft, Role.PARTY);
    }
  }

  void accused(Draft draft, List<Actor> accused) {
    add(draft, accused, Role.TARGET);
  }

  /** A speech act: who says it, to whom. */
  void speech(Draft draft, List<Actor> speakers, Map<Actor, Marker> markers) {
    add(draft, speakers, Role.SOURCE);
    boolean asking = draft.type() == EventType.REQUEST;
    List<Actor> targets =
        asking
            ? ActorRoles.with(
                markers, Marker.FROM, Marker.TO, Marker.OBJECT, Marker.ON, Marker.AGENT)
            : ActorRoles.with(markers, Marker.FROM, Marker.TO, Marker.OBJECT, Marker.ON);
    if (targets.isEmpty()) {
      targets = ActorRoles.with(markers, Marker.BETWEEN, Marker.WITH);
    }
    add(draft, targets.stream().filter(t -> !speakers.contains(t)).toList(), Role.TARGET);
  }

  /** Targets that only the content of a speech act names. */
  void addTargets(Draft draft, Clause clause) {
    if (draft.eventClass.shape() == EventClass.Shape.SPEECH && !draft.has(Role.TARGET)) {
      Map<Actor, Marker> markers = ActorRoles.of(reading, clause.first(), clause.end());
      List<Actor> targets =
          ActorRoles.with(markers, Marker.SUBJECT, Marker.BETWEEN).stream()
              .filter(a -> !draft.ids(Role.SOURCE).contains(a.mention().id()))
              .toList();
      add(draft, targets, Role.TARGET);
    }
  }

  /** "X says Y must": X asks it of Y. */
  void demand(Draft draft, List<Actor> speakers, List<Actor> subjects) {
    add(draft, speakers, Role.SOURCE);
    add(draft, subjects.stream().filter(s -> !speakers.contains(s)).toList(), Role.TARGET);
  }

  void accusation(Draft draft, List<Actor> accusers, Map<Actor, Marker> markers, boolean violent) {
    List<Actor> accused =
        ActorRoles.with(markers, Marker.OBJECT, Marker.TO, Marker.ON, Marker.BARE, Marker.OWNER)
            .stream()
            .filter(a -> !accusers.contains(a))
            .toList();
    boolean mutual = accused.isEmpty() && accusers.size() > 1;
    if (violent && mutual) {
      add(draft, accusers, Role.PARTY);
    } else if (violent) {
      add(draft, accused, Role.SOURCE);
      if (!draft.has(Role.SOURCE)) {
        for (Actor accuser : accusers) {
          accuser
              .mention()
              .country()
              .flatMap(c -> reading.profile().opponent(c))
              .ifPresent(o -> draft.add(o.id(), o.name(), Role.SOURCE, Optional.of(o.country())));
        }
      }
      opponents(draft);
    } else {
      add(draft, accusers, Role.SOURCE);
      add(draft, accused, Role.TARGET);
    }
  }
}
