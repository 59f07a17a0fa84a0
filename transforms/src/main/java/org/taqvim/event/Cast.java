// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** Writes actors into a draft in a role, and the sides that the words leave to be inferred. */
final class Cast {
  /** How many tokens may part "A" from "that" in "it was A that". */
  private static final int CLEFT = 3;

  private final Reading reading;

  Cast(Reading reading) {
    this.reading = reading;
  }

  void add(Draft draft, List<Actor> actors, Role role) {
    for (Actor actor : StatesInCouncil.of(reading, actors)) {
      ActorMention mention = actor.mention();
      List<Actor> members = members(draft, actor, role);
      if (!members.isEmpty()) {
        add(draft, members, role);
      } else if (isBoth(actor)) {
        if (!isWithGuest(draft)) {
          both(draft, role, isInArms(actor));
        }
      } else if (isLeader(mention) || isOutsidersArmy(mention) || isOrdered(draft, mention, role)) {
        mention
            .country()
            .flatMap(Gazetteer.standard()::state)
            .ifPresent(s -> draft.add(s.id(), s.name(), role, mention.country()));
      } else if (mention.sort() == ActorMention.Sort.GOVERNMENT
          && mention.id().startsWith("loc:")) {
        GazetteerEntry state = mention.country().flatMap(Gazetteer.standard()::state).orElseThrow();
        draft.add(state.id(), state.name(), role, mention.country());
      } else if (mention.sort() != ActorMention.Sort.MEDIA) {
        draft.add(mention.id(), mention.name(), role, mention.country());
      }
    }
  }

  /** Who an actor's words for two stand for, where the text says. */
  private List<Actor> members(Draft draft, Actor actor, Role role) {
    if (!isBoth(actor)) {
      return List.of();
    }
    List<Actor> members = Couples.members(reading, actor);
    return !members.isEmpty() ? members : Interlocutors.of(reading, actor, draft, role);
  }

  /**
   * "A's guest and B met, and both sides signed": where an article names one party alone, beside an
   * outsider in that sentence, both sides are those two.
   */
  private boolean isWithGuest(Draft draft) {
    long named =
        reading.profile().parties().stream()
            .filter(p -> isNamed(p.country(), 0, reading.size()))
            .count();
    return named == 1
        && reading.actors(draft.sentence.firstToken(), draft.sentence.endToken()).stream()
            .filter(a -> !a.is(ActorMention.Sort.MEDIA))
            .anyMatch(a -> a.mention().country().filter(c -> !isParty(Optional.of(c))).isPresent());
  }

  private boolean isNamed(String country, int first, int end) {
    return reading.actors(first, end).stream()
        .anyMatch(a -> a.mention().country().filter(country::equals).isPresent());
  }

  /** "The leaders of A and B" without names and offices are their states. */
  private static boolean isLeader(ActorMention mention) {
    return mention.id().startsWith("office:head-of-state-");
  }

  /** An army of a state that is no party does what its state has it do. */
  private boolean isOutsidersArmy(ActorMention mention) {
    return mention.id().startsWith("org:armed-forces-") && !isParty(mention.country());
  }

  /** "asked for the withdrawal of A's forces": whoever commands an army is asked, not the army. */
  private static boolean isOrdered(Draft draft, ActorMention mention, Role role) {
    return draft.type() == EventType.REQUEST
        && role == Role.TARGET
        && mention.id().startsWith("org:armed-forces-");
  }

  /** "the recent clash with A": whom somebody fights with is no partner of anything else. */
  boolean fights(Actor actor) {
    int with = before(actor);
    return reading.isWord(with, "with")
        && (Authors.endsDeed(reading, with - 1) || Authors.endsDeed(reading, with - 2));
  }

  /** "agreed to the talks with A": whom one talks with by another noun is not agreed with. */
  boolean talks(Actor actor, int trigger) {
    int noun = before(actor) - 1;
    return reading.isWord(noun + 1, "with")
        && reading.triggers(Math.max(0, noun - 2), noun + 1).stream()
            .anyMatch(t -> t.end() == noun + 1 && t.first() != trigger && !t.value().isVerb());
  }

  /** The token before an actor and the quotation mark before its name. */
  private int before(Actor actor) {
    int before = actor.first() - 1;
    return reading.isSign(before, "\u00AB\"") ? before - 1 : before;
  }

  /** "agreed to the proposal of A". */
  List<Actor> proposers(Draft draft) {
    int end = reading.lexicon().isVerbFirst() ? draft.clause.end() : draft.triggerFirst;
    return reading.actors(draft.clause.first(), end).stream()
        .filter(a -> reading.isWord(a.first() - 1, "proposal"))
        .filter(a -> !draft.ids(Role.SOURCE).contains(a.mention().id()))
        .toList();
  }

  /** A capital's name, which may mean its state, or a body that sits there. */
  static boolean isCapital(Actor actor) {
    String id = actor.mention().id();
    return actor.is(ActorMention.Sort.GOVERNMENT)
        && (Gazetteer.standard().capitalOf(id).isPresent()
            || Gazetteer.standard().country(id).isEmpty());
  }

  static boolean isBoth(Actor actor) {
    return actor.mention().id().startsWith("group:both");
  }

  /** Whether some actors can do something with each other: two of them, or "both sides". */
  static boolean areSeveral(List<Actor> actors) {
    return actors.size() > 1 || actors.stream().anyMatch(Cast::isBoth);
  }

  /** "The soldiers of both countries", "the forces of both sides". */
  boolean isInArms(Actor both) {
    int before = both.first() - 1;
    return reading.isWord(before, "soldier")
        || reading.endsWord(before, "soldier")
        || Titles.endingAt(reading, before)
            .filter(h -> h.value().is("FORCES") || h.value().code().equals("armed-forces"))
            .isPresent();
  }

  /** Whether an id is that of people who speak against those who govern them. */
  static boolean isDissent(String id) {
    return id.startsWith("group:opposition") || id.startsWith("group:protesters");
  }

  /** Both parties, as the words say: as states, or as what bears arms for them. */
  void both(Draft draft, Role role, boolean armed) {
    for (Party party : reading.profile().parties()) {
      draft.add(
          armed ? party.forces() : party.id(),
          armed ? party.forcesName() : party.name(),
          role,
          Optional.of(party.country()));
    }
  }

  /** Both parties, whom no word names. */
  void inferBoth(Draft draft, Role role) {
    reading.profile().parties().forEach(party -> draft.infer(party, role));
  }

  /**
   * A ceasefire that office-holders without names agree on is one of their sides; others mediate.
   */
  void statesForOffices(Draft draft) {
    for (Participant person : List.copyOf(draft.participants.values())) {
      if (person.id().startsWith("office:")) {
        draft.participants.remove(person.id() + person.role());
        side(person)
            .flatMap(reading.profile()::party)
            .ifPresent(p -> draft.add(p.id(), p.name(), person.role(), Optional.of(p.country())));
      }
    }
  }

  /** Whether those take part who keep order at home, or who march there. */
  static boolean isAtHome(Draft draft) {
    return draft.participants.values().stream()
        .anyMatch(p -> isDissent(p.id()) || Belligerents.isPolice(p.id()));
  }

  /** The parties that no word names, beside those that one does. */
  void inferMissing(Draft draft) {
    if (isAtHome(draft)) {
      return; // "clashed with demonstrators": no other state does
    }
    for (Party party : reading.profile().parties()) {
      if (!draft.countries.contains(party.country())) {
        draft.infer(party, Role.PARTY);
      }
    }
  }

  /** The parties of an event that is between them, whoever else the words name. */
  void completeParties(Draft draft, boolean violent, Map<Actor, Marker> markers) {
    if (violent && draft.participants.size() < 2) {
      add(draft, ActorRoles.with(markers, Marker.OWNER, Marker.OBJECT, Marker.BARE), Role.PARTY);
    }
    boolean named =
        reading.profile().parties().stream().allMatch(p -> draft.countries.contains(p.country()));
    boolean states = draft.eventClass.has(EventClass.Trait.STATES);
    if (!named && (violent || states || draft.participants.size() < 2)) {
      List<Participant> stated = List.copyOf(draft.participants.values());
      boolean outsiders =
          stated.stream().noneMatch(p -> isParty(Gazetteer.standard().country(p.id())));
      if (outsiders) {
        draft.participants.clear();
      }
      inferMissing(draft);
    }
  }

  boolean isParty(Optional<String> country) {
    return country.flatMap(reading.profile()::party).isPresent();
  }

  static boolean isSide(Actor actor, Set<String> countries) {
    return actor.mention().country().filter(countries::contains).isPresent();
  }

  static Set<String> countries(List<Actor> actors) {
    Set<String> countries = new TreeSet<>();
    actors.forEach(a -> a.mention().country().ifPresent(countries::add));
    return countries;
  }

  /** Subjects that stand in the clause itself. */
  static List<Actor> inside(Draft draft, List<Actor> subjects) {
    return subjects.stream().filter(s -> draft.clause.holds(s.first())).toList();
  }

  List<Actor> remaining(Draft draft, Map<Actor, Marker> markers, Marker... wanted) {
    return ActorRoles.with(markers, wanted).stream()
        .filter(a -> !reading.isCited(a) && !reading.endsWord(a.first() - 1, "auspices"))
        .filter(a -> !draft.ids(Role.SOURCE).contains(a.mention().id()))
        .filter(a -> !isSide(a, draft.sourceCountries))
        .toList();
  }

  /** In a conflict of two parties, who acts against one is the other. */
  void opponents(Draft draft) {
    boolean hostile = draft.type() == EventType.ASSAULT || draft.type() == EventType.COERCE;
    boolean person = // whoever is arrested may be so at home
        draft.eventClass.has(EventClass.Trait.CIVIL)
            && (draft.ids(Role.TARGET).stream().anyMatch(id -> id.startsWith("per:"))
                || reading.hasWord(draft.first, draft.end, "protester"));
    boolean mission = // whoever attacks an embassy is no army of the other side
        reading.hasWord(draft.clause.first(), draft.clause.end(), "embassy");
    boolean home = // what a state declares or does to its own
        isAtHome(draft)
            || draft.eventClass.has(EventClass.Trait.DOMESTIC)
            || draft.eventClass.has(EventClass.Trait.DECLARED);
    if (!hostile || person || mission || home) {
      return;
    }
    if (!draft.has(Role.TARGET) && draft.has(Role.SOURCE)) {
      opponent(draft, Role.SOURCE, Role.TARGET);
    } else if (!draft.has(Role.SOURCE)
        && draft.has(Role.TARGET)
        && !isHidden(draft)
        && !hasStrangeSubject(draft)
        && !reading.hasWord(draft.clause.first(), draft.clause.end(), "unknown-doer")) {
      opponent(draft, Role.TARGET, Role.SOURCE);
    }
  }

  /**
   * "The red guards attacked a village of B's": who attacks is told, though no list knows him. "It
   * was A that attacked": A stands before the clause.
   */
  private boolean hasStrangeSubject(Draft draft) {
    Clause clause = draft.clause;
    return !reading.lexicon().isVerbFirst()
        && draft.eventClass.isViolent() // "the road is closed": nobody is said to have closed it
        && draft.strength == Telling.Strength.PREDICATE
        && !clause.verb().isEmpty()
        && reading.actors(Math.max(0, clause.first() - 2 * CLEFT), clause.first()).stream()
            .noneMatch(a -> a.end() >= clause.first() - CLEFT)
        && !draft.eventClass.isConsequence()
        && !Voice.isPassive(reading, draft)
        && !new Subjectless(reading).isSure(clause, draft.triggerFirst);
  }

  /** Who laid a mine or a bomb, and when, nobody knows unless words say so. */
  boolean isHidden(Draft draft) {
    return draft.eventClass.has(EventClass.Trait.HIDDEN)
        || reading.triggers(draft.clause.first(), draft.clause.end()).stream()
            .anyMatch(t -> t.value().eventClass().has(EventClass.Trait.HIDDEN));
  }

  /** Adds the other party where one alone is told in the known role. */
  void opponent(Draft draft, Role known, Role unknown) {
    List<Party> parties =
        draft.participants.values().stream()
            .filter(p -> p.role() == known)
            .flatMap(p -> side(p).stream())
            .distinct()
            .flatMap(c -> reading.profile().party(c).stream())
            .toList();
    if (parties.size() == 1) {
      reading.profile().opponent(parties.get(0).country()).ifPresent(o -> draft.infer(o, unknown));
    }
  }

  Optional<String> side(Participant participant) {
    return reading.profile().side(participant);
  }
}
