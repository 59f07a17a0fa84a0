// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** The roles of what is said: who says it, to whom, of whom. */
final class SpeechRoles {
  /** How many tokens before whom a deed struck its preposition may stand. */
  private static final int GROUND = 3;

  private final Reading reading;
  private final Cast cast;

  SpeechRoles(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** A speech act: who says it, to whom. */
  void assign(Draft draft, List<Actor> speakers, Map<Actor, Marker> markers) {
    cast.add(draft, speakers, Role.SOURCE);
    boolean asking = draft.type() == EventType.REQUEST;
    List<Actor> targets =
        asking
            ? ActorRoles.with(markers, Marker.FROM, Marker.TO, Marker.OBJECT, Marker.AGENT).stream()
                .filter(t -> !isOwn(t, draft)) // "asked for their departure from its land"
                .toList()
            : ActorRoles.with(markers, Marker.FROM, Marker.TO, Marker.OBJECT, Marker.ON);
    if (asking) {
      targets = asked(draft.clause, markers, targets);
    }
    if (draft.type() == EventType.ACCUSE && markers.containsValue(Marker.AGENT)) {
      targets = ActorRoles.with(markers, Marker.AGENT); // "condemned what was signed by A"
    }
    List<Actor> summoned = ActorRoles.with(markers, Marker.OBJECT);
    if (!summoned.isEmpty()
        && reading.hasWord(draft.clause.first(), draft.clause.end(), "summon")) {
      targets = summoned; // "summoned A's ambassador to the ministry"
    }
    if (draft.mode.filter("charge"::equals).isPresent()) { // "complained of A to the court of X"
      targets = targets.stream().filter(t -> !isCourt(t)).toList();
    }
    if (asking && !targets.isEmpty() && targets.stream().allMatch(this::isCourt)) {
      draft.mode = Optional.empty(); // "asked the court to order A to": it is not to do so itself
    }
    if (draft.type() == EventType.SUPPORT
        && draft.mode.isEmpty()) { // "backs the talks of A with B"
      cast.add(draft, ActorRoles.with(markers, Marker.BETWEEN), Role.PARTY);
    }
    if (asking && targets.isEmpty()) {
      targets = ActorRoles.with(markers, Marker.ON); // "asked A for help against B" asks A alone
    }
    if (asking && targets.isEmpty() && asksThem(draft.clause)) {
      cast.both(draft, Role.TARGET, false);
      return;
    }
    List<Actor> told = List.copyOf(targets);
    List<Actor> doers =
        draft.type() != EventType.ACCUSE
            ? List.of()
            : doers(draft, markers).stream().filter(d -> !isGround(draft, d, told)).toList();
    if (!doers.isEmpty()) {
      targets = doers;
    } else if (draft.type() == EventType.ACCUSE) {
      targets = targets.stream().filter(t -> !isVictim(t)).toList();
    }
    if (targets.isEmpty() && draft.type() == EventType.SUPPORT) {
      targets = // "backed the attacks of A", "thanked for the efforts of A in talks with B"
          ActorRoles.with(markers, Marker.OWNER);
    }
    if (targets.isEmpty() && !draft.has(Role.PARTY)) {
      targets = ActorRoles.with(markers, Marker.BETWEEN);
    }
    if (targets.isEmpty() && draft.type() != EventType.ACCUSE) { // "likened them to X"
      targets = ActorRoles.with(markers, Marker.WITH);
    }
    if (targets.isEmpty() && asking) {
      targets =
          ActorRoles.with(markers, Marker.OWNER, Marker.BARE).stream()
              .filter(a -> cast.isParty(a.mention().country()))
              .toList();
    }
    List<Actor> all = List.copyOf(targets);
    List<Actor> claimed = draft.type() == EventType.REJECT ? claimed(draft) : List.of();
    boolean rejects =
        draft.type() == EventType.REJECT
            && (!claimed.isEmpty() || !reading.lexicon().isVerbFirst() || denies(draft));
    cast.add(
        draft,
        (rejects ? claimed : targets)
            .stream()
                .filter(t -> !speakers.contains(t) && !reading.isCited(t))
                .filter(t -> !draft.isAgainst() || !isOfSource(draft, t))
                .filter(t -> !isOwn(t, draft))
                .filter(t -> !isGround(draft, t, all))
                .filter(t -> !isBeneficiary(draft, t))
                .toList(),
        Role.TARGET);
  }

  /**
   * "asked A to withdraw from the land of B", "called for the withdrawal of A's troops from B":
   * nobody behind the object, or behind what is asked for, is asked.
   */
  private List<Actor> asked(Clause clause, Map<Actor, Marker> markers, List<Actor> targets) {
    if (!reading.lexicon().isVerbFirst()) {
      return targets;
    }
    List<Actor> objects = ActorRoles.with(markers, Marker.OBJECT);
    List<Actor> first = ActorLists.firstListed(reading, objects);
    int border = objects.isEmpty() ? clause.end() : objects.get(0).first();
    return targets.stream()
        .filter(t -> markers.get(t) != Marker.FROM || (t.first() < border && !isLeft(clause, t)))
        .filter(t -> markers.get(t) != Marker.OBJECT || first.contains(t))
        .toList();
  }

  /** Whether a noun of what is asked for stands between the verb and whom it comes from. */
  private boolean isLeft(Clause clause, Actor from) {
    int behindVerb = clause.verbEnd();
    int name = from.first();
    return reading.triggers(behindVerb, name).stream()
        .anyMatch(t -> t.value().eventClass().type() == EventType.RETREAT && !t.value().isVerb());
  }

  /** Whether somebody is a court, by the words that call it so. */
  private boolean isCourt(Actor actor) {
    return reading.hasWord(actor.first(), actor.end(), "court");
  }

  /** "rejected a status for the Armenians of X": for whom it would have been is not refused. */
  private boolean isBeneficiary(Draft draft, Actor target) {
    boolean written = !target.prefix().isEmpty() && target.prefix().charAt(0) == Letters.LAM;
    return draft.type() == EventType.REJECT
        && written
        && reading.triggers(target.first() - 1, target.first()).isEmpty();
  }

  /** "criticised A because of its help for B": whom the ground names is not spoken to. */
  private boolean isGround(Draft draft, Actor target, List<Actor> targets) {
    for (int i = target.first() - 1; i > draft.clause.first(); i--) {
      int ground = i;
      if (reading.endsWord(i, "reason")) {
        return targets.stream().anyMatch(t -> t.end() <= ground);
      }
    }
    return false;
  }

  /** A state's officials ask nothing of that state and its government by name; its people may. */
  private static boolean isOwn(Actor target, Draft draft) {
    boolean power =
        target.is(Sort.STATE) || target.is(Sort.GOVERNMENT) || target.is(Sort.ORGANISATION);
    boolean people = draft.ids(Role.SOURCE).stream().anyMatch(id -> id.startsWith("group:"));
    return power && !people && Cast.isSide(target, draft.sourceCountries);
  }

  /** "was condemned by A", "was summoned to A": whom the words name as the subject is spoken to. */
  void suffered(Draft draft, List<Actor> subjects, Map<Actor, Marker> markers) {
    List<Actor> speakers = new ArrayList<>(ActorRoles.with(markers, Marker.AGENT));
    boolean summons = Summons.is(draft.eventClass);
    boolean called = summons || reading.hasWord(draft.clause.first(), draft.clause.end(), "summon");
    if (speakers.isEmpty() && called) {
      speakers.addAll(ActorRoles.with(markers, Marker.TO));
      if (speakers.isEmpty()) {
        ActorRoles.with(markers, Marker.IN).stream()
            .filter(a -> a.is(Sort.GOVERNMENT))
            .forEach(speakers::add); // "in Baku"
      }
    }
    if (speakers.isEmpty() && !summons) { // "met with the denial of A"
      reading.actorAt(draft.triggerFirst + 1).ifPresent(speakers::add);
    }
    cast.add(draft, speakers, Role.SOURCE);
    List<Actor> told =
        summons
            ? new ArrayList<>()
            : new ArrayList<>(
                ActorRoles.with(
                    markers, Marker.FROM, Marker.TO, Marker.OBJECT, Marker.ON, Marker.BETWEEN));
    List<Actor> doers = draft.type() == EventType.ACCUSE ? doers(draft, markers) : List.of();
    told.addAll(doers.isEmpty() ? Cast.inside(draft, subjects) : doers);
    if (told.isEmpty() && summons) {
      told.addAll(ActorRoles.with(markers, Marker.OWNER, Marker.OBJECT));
    }
    told.removeAll(speakers);
    cast.add(draft, told, Role.TARGET);
  }

  /** "denied what B announced of A's guns": of whom it is told is not who is answered. */
  private static boolean denies(Draft draft) {
    return draft.eventClass.modality().filter(Modality.DENIED::equals).isPresent();
  }

  /** "denied the claim of B": nobody inside what is denied, only who claims it. */
  private List<Actor> claimed(Draft draft) {
    return reading.actors(draft.clause.first(), draft.clause.end()).stream()
        .filter(
            a ->
                reading.isWord(a.first() - 1, "claim-noun")
                    || reading.isWord(a.first() - 1, "proposal"))
        .toList();
  }

  /** "condemned the attack of A on B": who is to blame stands beside the deed. */
  private List<Actor> doers(Draft draft, Map<Actor, Marker> markers) {
    return ActorRoles.with(markers, Marker.OWNER).stream()
        .filter(a -> a.first() >= draft.clause.first() && Authors.ownsDeed(reading, a))
        .filter(a -> !isVictim(a))
        .limit(1)
        .toList();
  }

  /** "condemned the shelling of civilians": whom a deed befell is not to blame for it. */
  private boolean isVictim(Actor actor) {
    return reading.isWord(actor.first(), "civilian")
        || reading.isWord(actor.first() - 1, "civilian")
        || isStruck(actor);
  }

  /** "condemned the attack on the soil of X". */
  private boolean isStruck(Actor actor) {
    for (int i = actor.first() - 1; i >= Math.max(1, actor.first() - GROUND); i--) {
      if (reading.isWord(i, "to") || reading.isWord(i, "on") || reading.isWord(i, "upon")) {
        return Authors.endsDeed(reading, i - 1);
      }
      if (reading.token(i).isSign() || reading.actorAt(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** "urged them both": a dual pronoun on the verb, in a conflict of two. */
  private boolean asksThem(Clause clause) {
    return reading.lexicon().isVerbFirst()
        && !clause.verb().isEmpty()
        && reading.lexicon().of("dual-pronoun").stream()
            .anyMatch(reading.token(clause.verbFirst()).text()::endsWith);
  }

  /** Whether it is of the speakers' own side; its opposition speaks against that. */
  private static boolean isOfSource(Draft draft, Actor target) {
    boolean opposition = draft.ids(Role.SOURCE).stream().anyMatch(Cast::isDissent);
    return !opposition && Cast.isSide(target, draft.sourceCountries);
  }

  /** Targets that only the content of a speech act names. */
  void addTargets(Draft draft, Clause clause) {
    if (draft.modality == Modality.PROMISED) {
      promise(draft, clause);
      return;
    }
    if (draft.eventClass.shape() == EventClass.Shape.SPEECH && !draft.has(Role.TARGET)) {
      Map<Actor, Marker> markers = ActorRoles.of(reading, clause.first(), clause.end());
      List<Actor> targets =
          ActorRoles.with(markers, Marker.SUBJECT, Marker.BETWEEN).stream()
              .filter(a -> !draft.ids(Role.SOURCE).contains(a.mention().id()))
              .filter(a -> !draft.isAgainst() || !Cast.isSide(a, draft.sourceCountries))
              .filter(a -> !isOwn(a, draft))
              .toList();
      cast.add(draft, targets, Role.TARGET);
    }
  }

  /**
   * "promised that A would stand by B": A does it by the mouth of its own, B has the good of it.
   */
  private void promise(Draft draft, Clause clause) {
    Map<Actor, Marker> markers = ActorRoles.of(reading, clause);
    boolean told = draft.has(Role.TARGET);
    for (Actor actor : ActorRoles.with(markers, Marker.SUBJECT)) {
      if (Cast.isSide(actor, draft.sourceCountries)) {
        cast.add(draft, List.of(actor), Role.SOURCE);
      }
    }
    if (!told) {
      List<Actor> others =
          ActorRoles.with(
              markers, Marker.FROM, Marker.TO, Marker.WITH, Marker.OBJECT, Marker.BETWEEN);
      others.removeIf(a -> Cast.isSide(a, draft.sourceCountries));
      cast.add(draft, others, Role.TARGET);
    }
  }

  /** "X says Y must": X asks it of Y. */
  void demand(Draft draft, List<Actor> speakers, List<Actor> subjects) {
    cast.add(draft, speakers, Role.SOURCE);
    cast.add(draft, subjects.stream().filter(s -> !speakers.contains(s)).toList(), Role.TARGET);
  }

  void accused(Draft draft, List<Actor> accused) {
    cast.add(draft, accused, Role.TARGET);
  }

  private boolean isBelligerent(Actor actor) {
    return !actor.is(Sort.GROUP) && cast.isParty(actor.mention().country());
  }

  void accusation(Draft draft, List<Actor> accusers, Map<Actor, Marker> markers, boolean violent) {
    List<Actor> objects =
        ActorRoles.with(markers, Marker.OBJECT).stream()
            .filter(a -> !accusers.contains(a) && !Cast.isBoth(a)) // "each other"
            .toList();
    objects = ActorLists.firstListed(reading, objects);
    List<Actor> others =
        ActorRoles.with(markers, Marker.TO, Marker.ON, Marker.BARE, Marker.OWNER).stream()
            .filter(a -> !accusers.contains(a) && !reading.isCited(a))
            .toList();
    List<Actor> accused = objects.isEmpty() ? others : objects;
    boolean mutual =
        accused.isEmpty() && (accusers.size() > 1 || accusers.stream().anyMatch(Cast::isBoth));
    boolean each = reading.hasWord(draft.clause.first(), draft.clause.end(), "mutual");
    if (mutual && (violent || each)) {
      cast.add(draft, accusers, Role.PARTY);
    } else if (violent) {
      cast.add(
          draft,
          accused.stream().filter(a -> !Cast.isSide(a, Cast.countries(accusers))).toList(),
          Role.SOURCE);
      if (!draft.has(Role.SOURCE)) {
        Cast.countries(accusers).stream()
            .flatMap(c -> reading.profile().opponent(c).stream())
            .forEach(o -> draft.add(o.id(), o.name(), Role.SOURCE, Optional.of(o.country())));
      }
      cast.opponents(draft);
      if (!draft.has(Role.TARGET) && accusers.stream().allMatch(this::isBelligerent)) {
        cast.add(draft, accusers, Role.TARGET); // an outsider's attack is on who complains of it
      }
    } else {
      cast.add(draft, accusers, Role.SOURCE);
      cast.add(draft, accused, Role.TARGET);
    }
  }
}
