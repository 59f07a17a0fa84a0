// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Gives the actors of a clause their roles in its event, by the event's shape. */
final class Participants {
  private static final int AUTHOR = 4;

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
    boolean mutual =
        claimants.size() > 1
            && claimants.stream().allMatch(c -> draft.ids(Role.PARTY).contains(speaker(c).id()));
    for (Actor actor : claimants) {
      if (isBoth(actor) || mutual) {
        continue; // what both say of each other nobody vouches for
      }
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
      } else if (isLeader(mention)) {
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

  /** "The leaders of A and B" without names and offices are their states. */
  private static boolean isLeader(ActorMention mention) {
    return mention.id().startsWith("office:head-of-state-");
  }

  private static boolean isBoth(Actor actor) {
    return actor.mention().id().startsWith("group:both");
  }

  /** Both parties, as the words say. */
  private void both(Draft draft, Role role) {
    for (Party party : reading.profile().parties()) {
      draft.add(party.id(), party.name(), role, Optional.of(party.country()));
    }
  }

  /** Both parties, whom no word names. */
  private void inferBoth(Draft draft, Role role) {
    reading.profile().parties().forEach(party -> draft.infer(party, role));
  }

  private void mutual(
      Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    boolean violent = draft.eventClass.isViolent();
    boolean between = violent || isBetweenParties(draft);
    List<Actor> sides = ActorRoles.with(markers, Marker.BETWEEN);
    List<Actor> sources = between ? inside(draft, subjects) : subjects;
    if (sources.isEmpty()) {
      sources = owners(telling, markers);
    }
    List<Actor> partners = partners(draft, markers);
    boolean first =
        !sides.isEmpty() && (sources.isEmpty() || sides.get(0).first() < sources.get(0).first());
    if (!sides.isEmpty() && (between || first)) {
      add(draft, sides, Role.PARTY);
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
    if (between) {
      completeParties(draft, violent, markers);
    }
    if (draft.participants.isEmpty()) {
      add(draft, markers.keySet().stream().filter(Participants::isBoth).toList(), Role.PARTY);
    }
  }

  /** Agreements and disputes that in an article on a conflict are between its parties. */
  private static boolean isBetweenParties(Draft draft) {
    return draft.eventClass.is("ceasefire")
        || draft.eventClass.is("end")
        || draft.eventClass.is("onset");
  }

  /** The noun's owners: the actors right after it. */
  private static List<Actor> owners(Telling telling, Map<Actor, Marker> markers) {
    List<Actor> found = new ArrayList<>();
    int end = telling.end();
    for (Actor owner : ActorRoles.with(markers, Marker.OWNER, Marker.SUBJECT, Marker.BARE)) {
      if (owner.first() >= telling.first() && owner.first() - end <= 1) {
        found.add(owner);
        end = owner.end() + 1;
      }
    }
    return found;
  }

  private static List<Actor> partners(Draft draft, Map<Actor, Marker> markers) {
    List<Actor> partners = new ArrayList<>(ActorRoles.with(markers, Marker.WITH));
    if (draft.type() == EventType.CONSULT) {
      ActorRoles.with(markers, Marker.IN, Marker.TO, Marker.OBJECT).stream()
          .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
          .forEach(partners::add);
    }
    return partners;
  }

  /** Subjects that stand in the clause itself. */
  private static List<Actor> inside(Draft draft, List<Actor> subjects) {
    return subjects.stream().filter(s -> draft.clause.holds(s.first())).toList();
  }

  private void completeParties(Draft draft, boolean violent, Map<Actor, Marker> markers) {
    if (violent && draft.participants.size() < 2) {
      add(draft, ActorRoles.with(markers, Marker.OWNER, Marker.OBJECT, Marker.BARE), Role.PARTY);
    }
    boolean named =
        reading.profile().parties().stream().allMatch(p -> draft.countries.contains(p.country()));
    if (!named && (violent || draft.participants.size() < 2)) {
      List<Participant> stated = List.copyOf(draft.participants.values());
      boolean outsiders =
          stated.stream().noneMatch(p -> isParty(Gazetteer.standard().country(p.id())));
      if (outsiders) {
        draft.participants.clear();
      }
      for (Party party : reading.profile().parties()) {
        if (!draft.countries.contains(party.country())) {
          draft.infer(party, Role.PARTY);
        }
      }
    }
  }

  private boolean isParty(Optional<String> country) {
    return country.flatMap(reading.profile()::party).isPresent();
  }

  /** "called it a breach": who calls it so has not done it, the other side is said to have. */
  private boolean isNaming(Draft draft, Telling telling) {
    Clause clause = draft.clause;
    return draft.eventClass.isViolent()
        && reading.lexicon().isOne(clause.verb(), "naming-verb")
        && !reading.isWord(telling.end(), "object");
  }

  private void named(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    accusation(draft, subjects, ActorRoles.without(markers, subjects), true);
    claim(draft, subjects);
    draft.modality = Modality.CLAIMED;
  }

  private void directed(
      Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (isNaming(draft, telling) && !subjects.isEmpty()) {
      named(draft, markers, subjects);
      return;
    }
    List<Actor> agents = new ArrayList<>(ActorRoles.with(markers, Marker.AGENT));
    List<Actor> owners = ActorRoles.with(markers, Marker.OWNER);
    List<Actor> objects =
        new ArrayList<>(ActorRoles.with(markers, Marker.OBJECT, Marker.TO, Marker.ON));
    if (!agents.isEmpty()) {
      add(draft, agents, Role.SOURCE);
      add(draft, inside(draft, subjects), Role.TARGET);
    } else if (!owners.isEmpty() && owners.stream().noneMatch(subjects::contains)) {
      add(draft, owners, Role.SOURCE);
      if (isPassive(telling)) {
        objects.addAll(0, inside(draft, subjects));
      }
    } else if (isPassive(telling) && objects.isEmpty()) {
      add(draft, inside(draft, subjects), Role.TARGET);
    } else {
      add(draft, subjects, Role.SOURCE);
    }
    objects.removeIf(o -> draft.ids(Role.SOURCE).contains(o.mention().id()));
    if (draft.eventClass.isViolent()) {
      objects.removeIf(o -> isSide(o, draft.sourceCountries));
    }
    add(draft, objects, Role.TARGET);
    if (!draft.has(Role.TARGET)) {
      add(draft, remaining(draft, markers, Marker.BARE, Marker.FROM, Marker.ABOUT), Role.TARGET);
    }
    visited(draft, markers);
    prisoners(draft);
    opponents(draft);
  }

  /** "was made the target": the subject suffers. */
  private boolean isPassive(Telling telling) {
    return telling.passive() || isPassive(telling.clause());
  }

  private boolean isPassive(Draft draft) {
    return isPassive(draft.clause) || reading.lexicon().isOne(draft.clause.verb(), "passive-verb");
  }

  private boolean isPassive(Clause clause) {
    return clause.verbFirst() > clause.first()
        && reading.isWord(clause.verbFirst() - 1, "passive-noun")
        && reading.lexicon().isOne(clause.verb(), "passive-light-verb");
  }

  private static boolean isSide(Actor actor, Set<String> countries) {
    return actor.mention().country().filter(countries::contains).isPresent();
  }

  private List<Actor> remaining(Draft draft, Map<Actor, Marker> markers, Marker... wanted) {
    return ActorRoles.with(markers, wanted).stream()
        .filter(a -> !reading.isCited(a))
        .filter(a -> !draft.ids(Role.SOURCE).contains(a.mention().id()))
        .filter(a -> !isSide(a, draft.sourceCountries))
        .toList();
  }

  /** Who travels to meet somebody meets him, not his capital. */
  private void visited(Draft draft, Map<Actor, Marker> markers) {
    List<Actor> hosts =
        ActorRoles.with(markers, Marker.WITH).stream()
            .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
            .toList();
    if (draft.eventClass.is("visit") && !hosts.isEmpty()) {
      draft.participants.values().removeIf(p -> p.role() == Role.TARGET);
      add(draft, hosts, Role.TARGET);
    }
  }

  /** Prisoners do not release themselves: who held them does, their own side gets them. */
  private void prisoners(Draft draft) {
    if (!draft.eventClass.is("release") && !draft.eventClass.is("handover")) {
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

  /** Adds the other party where one alone is told in the known role. */
  private void opponent(Draft draft, Role known, Role unknown) {
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

  private Optional<String> side(Participant participant) {
    return reading.profile().side(participant.id(), Gazetteer.standard().country(participant.id()));
  }

  private void sole(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (draft.type() == EventType.PROTEST) {
      protest(draft, markers, subjects);
      return;
    }
    List<Actor> agents = ActorRoles.with(markers, Marker.AGENT);
    List<Actor> owners = ActorRoles.with(markers, Marker.OWNER);
    List<Actor> sources = !agents.isEmpty() ? agents : subjects.isEmpty() ? owners : subjects;
    add(draft, sources, Role.SOURCE);
    add(
        draft,
        draft.type() == EventType.MOBILIZE
            ? remaining(draft, markers, Marker.ON)
            : remaining(draft, markers, Marker.WITH, Marker.TO, Marker.ON),
        Role.TARGET);
    if (draft.eventClass.is("obligate")) {
      opponent(draft, Role.SOURCE, Role.TARGET);
    }
    if (draft.eventClass.is("effort") || draft.eventClass.is("mediation-offer")) {
      audience(draft);
    }
  }

  /** People take to the streets of their country against those who govern it, or others. */
  private void protest(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    List<Actor> crowd =
        inside(draft, subjects).stream()
            .filter(a -> a.is(Sort.GROUP) || a.is(Sort.DEMONYM))
            .toList();
    add(draft, crowd, Role.SOURCE);
    int first = reading.token(draft.first).begin();
    int end = reading.token(draft.sentence.endToken() - 1).end();
    Optional<String> country =
        reading.names().entities().stream()
            .filter(e -> e.begin() >= first && e.end() <= end)
            .filter(e -> e.type() == EntityType.LOC)
            .flatMap(e -> Gazetteer.standard().country(e.id()).stream())
            .findFirst();
    if (crowd.isEmpty()) {
      country
          .map(c -> "group:protesters-" + c.toLowerCase(Locale.ROOT))
          .flatMap(Gazetteer.standard()::entry)
          .ifPresent(g -> draft.add(g.id(), g.name(), Role.SOURCE, g.country()));
    }
    List<Actor> against =
        reading.actors(draft.first, draft.sentence.endToken()).stream()
            .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE) || isGovernment(a))
            .filter(a -> !reading.isCited(a))
            .toList();
    add(draft, against, Role.TARGET);
    add(draft, remaining(draft, markers, Marker.ON), Role.TARGET);
  }

  private static boolean isGovernment(Actor actor) {
    return actor.is(Sort.GOVERNMENT) && actor.mention().id().startsWith("org:");
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
    if (fighting && !draft.has(Role.SOURCE)) {
      fighting(draft, markers);
      return;
    }
    List<Actor> attackers =
        markers.keySet().stream().filter(a -> deeds.stream().anyMatch(t -> commits(t, a))).toList();
    add(draft, attackers, Role.SOURCE);
    List<Actor> sufferers = sufferers(draft, markers, subjects, attackers);
    if (sufferers.stream().anyMatch(Participants::isBoth)) {
      both(draft, Role.PARTY);
      return;
    }
    add(draft, sufferers, Role.TARGET);
    if (draft.participants.isEmpty() && !deeds.isEmpty()) {
      byPlace(draft);
    } else {
      opponents(draft);
    }
  }

  /** "in the attack by X", "in an attack that X made": the deed's author stands after it. */
  private boolean commits(PhraseIndex.Hit<Trigger> deed, Actor actor) {
    if (actor.first() < deed.end()
        || actor.first() - deed.end() > AUTHOR
        || actor.is(Sort.MEDIA)
        || reading.isCited(actor)) {
      return false;
    }
    for (int i = deed.end(); i < actor.first(); i++) {
      if (reading.token(i).isSign()
          || reading.isWord(i, "on")
          || reading.isWord(i, "to")
          || reading.isWord(i, "in")
          || reading.isWord(i, "from")
          || reading.isWord(i, "object")
          || reading.actorAt(i).isPresent()) {
        return false;
      }
    }
    String prefix = actor.prefix();
    return prefix.isEmpty() || prefix.charAt(0) == Letters.ALEF;
  }

  /** Whether it struck a place of that party's: nobody shells his own town. */
  private boolean isAt(Draft draft, Party party) {
    int begin = reading.token(draft.first).begin();
    int end = reading.token(draft.end - 1).end();
    return PlaceChooser.places(reading.names(), begin, end).stream()
        .findFirst()
        .flatMap(this::holder)
        .filter(party.country()::equals)
        .isPresent();
  }

  /** Whose town was struck, where nobody is named: the side that holds it. */
  private void byPlace(Draft draft) {
    int begin = reading.token(draft.first).begin();
    int end = reading.token(draft.end - 1).end();
    PlaceChooser.places(reading.names(), begin, end).stream()
        .findFirst()
        .flatMap(this::holder)
        .flatMap(reading.profile()::party)
        .ifPresent(party -> draft.infer(party, Role.TARGET));
  }

  private Optional<String> holder(Place place) {
    return reading
        .profile()
        .allyAt(place.id())
        .map(ConflictProfile.Ally::country)
        .or(place::country);
  }

  /** Losses in a clash: its parties, where they are not named those of the conflict. */
  private void fighting(Draft draft, Map<Actor, Marker> markers) {
    List<Actor> sides =
        ActorRoles.with(markers, Marker.BETWEEN, Marker.WITH).stream()
            .filter(a -> isParty(a.mention().country()) || isBoth(a))
            .toList();
    add(draft, sides, Role.PARTY);
    completeParties(draft, false, markers);
    inferBothUnlessTold(draft);
  }

  private void inferBothUnlessTold(Draft draft) {
    for (Party party : reading.profile().parties()) {
      if (!draft.countries.contains(party.country())) {
        draft.infer(party, Role.PARTY);
      }
    }
  }

  private List<Actor> sufferers(
      Draft draft, Map<Actor, Marker> markers, List<Actor> subjects, List<Actor> attackers) {
    List<Actor> sufferers = new ArrayList<>(inside(draft, subjects));
    sufferers.addAll(ActorRoles.with(markers, Marker.OWNER));
    sufferers.removeIf(a -> tells(draft, a));
    if (sufferers.isEmpty()) {
      sufferers.addAll(
          ActorRoles.with(markers, Marker.BARE, Marker.OBJECT, Marker.FROM, Marker.SUBJECT));
      sufferers.removeIf(a -> tells(draft, a));
    }
    sufferers.removeIf(attackers::contains);
    sufferers.removeIf(a -> draft.ids(Role.SOURCE).contains(a.mention().id()));
    return sufferers;
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

  /** Sides that the words leave open: the claimant's, its opponent, or in a clash both. */
  void complete(Draft draft, List<Draft> here) {
    if (draft.type() != EventType.ASSAULT || !draft.participants.isEmpty()) {
      return;
    }
    if (draft.anaphoric && draft.eventClass.shape() == EventClass.Shape.DIRECTED) {
      return; // "this attack" is that of the one told before
    }
    here.stream()
        .filter(d -> d.type() == EventType.ASSAULT && d != draft)
        .filter(d -> !d.participants.isEmpty() && d.claimedBy.equals(draft.claimedBy))
        .min(Comparator.comparingInt((Draft d) -> Math.abs(d.triggerFirst - draft.triggerFirst)))
        .ifPresent(draft::takeParticipants);
    if (!draft.participants.isEmpty()) {
      return;
    }
    Optional<Party> home =
        draft.claimantCountries.size() == 1
            ? reading.profile().party(draft.claimantCountries.iterator().next())
            : Optional.empty();
    boolean blast = draft.eventClass.is("bomb") || draft.eventClass.is("mineblast");
    if (home.isEmpty() && !blast && draft.eventClass.shape() != EventClass.Shape.MUTUAL) {
      byPlace(draft);
      if (!draft.participants.isEmpty()) {
        return;
      }
    }
    if (home.isEmpty() && reading.hasWord(draft.first, draft.end, "peacekeeper")) {
      draft.claimantCountries.stream()
          .flatMap(c -> Gazetteer.standard().state(c).stream())
          .forEach(s -> draft.add(s.id(), s.name(), Role.TARGET, s.country()));
    } else if (blast) {
      return;
    } else if (home.isEmpty() || draft.eventClass.shape() == EventClass.Shape.MUTUAL) {
      inferBoth(draft, Role.PARTY);
    } else if (draft.eventClass.shape() == EventClass.Shape.VICTIM) {
      lose(draft, home.get());
    } else if (draft.strength != Telling.Strength.PREDICATE
        || isPassive(draft)
        || isAt(draft, home.get())) {
      byPlace(draft); // who did it only words may say
    } else {
      draft.infer(home.get(), Role.SOURCE);
      opponents(draft);
    }
  }

  /** Who tells of losses and does not say whose has suffered them. */
  private void lose(Draft draft, Party home) {
    Optional<Speaker> ally =
        draft.claimedBy.stream().filter(s -> reading.profile().isAlly(s.id())).findFirst();
    if (ally.isPresent()) {
      reading
          .profile()
          .allyOf(home.country())
          .ifPresent(a -> draft.add(a.id(), a.name(), Role.TARGET, Optional.of(a.country())));
    } else {
      draft.infer(home, Role.TARGET);
    }
    opponents(draft);
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
      targets = ActorRoles.with(markers, Marker.BETWEEN);
    }
    if (targets.isEmpty()) {
      targets = ActorRoles.with(markers, Marker.WITH);
    }
    if (targets.isEmpty() && asking) {
      targets =
          ActorRoles.with(markers, Marker.OWNER, Marker.BARE).stream()
              .filter(a -> isParty(a.mention().country()))
              .toList();
    }
    add(
        draft,
        targets.stream()
            .filter(t -> !speakers.contains(t) && !reading.isCited(t))
            .filter(t -> !isAgainst(draft) || !isSide(t, draft.sourceCountries))
            .toList(),
        Role.TARGET);
  }

  private static boolean isAgainst(Draft draft) {
    return draft.type() == EventType.THREATEN || draft.type() == EventType.ACCUSE;
  }

  /**
   * To whom a speech act goes that names nobody: a party's threat or charge to the other, an
   * outsider's call to both.
   */
  void address(Draft draft) {
    int end = draft.sentence.endToken();
    if (draft.type() == EventType.REQUEST
        && draft.mode.isEmpty()
        && reading.hasWord(draft.first, end, "restraint")) {
      draft.mode = Optional.of("de-escalation");
    }
    if (draft.eventClass.shape() != EventClass.Shape.SPEECH && !isThreat(draft)) {
      return;
    }
    if (draft.has(Role.TARGET) || !draft.has(Role.SOURCE)) {
      return;
    }
    if (isAgainst(draft)) {
      opponent(draft, Role.SOURCE, Role.TARGET);
    } else if (draft.type() == EventType.REQUEST) {
      audience(draft);
    }
  }

  private static boolean isThreat(Draft draft) {
    return draft.type() == EventType.THREATEN;
  }

  /** Both parties hear what an outsider asks of nobody by name. */
  private void audience(Draft draft) {
    boolean outsider =
        draft.has(Role.SOURCE)
            && draft.participants.values().stream()
                .filter(p -> p.role() == Role.SOURCE)
                .noneMatch(p -> isParty(side(p)));
    boolean peace =
        draft.type() != EventType.REQUEST
            || draft.mode.isPresent()
            || reading.hasWord(draft.first, draft.sentence.endToken(), "peace");
    if (outsider && peace && !draft.has(Role.TARGET)) {
      inferBoth(draft, Role.TARGET);
    }
  }

  /** Targets that only the content of a speech act names. */
  void addTargets(Draft draft, Clause clause) {
    if (draft.eventClass.shape() == EventClass.Shape.SPEECH && !draft.has(Role.TARGET)) {
      Map<Actor, Marker> markers = ActorRoles.of(reading, clause.first(), clause.end());
      List<Actor> targets =
          ActorRoles.with(markers, Marker.SUBJECT, Marker.BETWEEN).stream()
              .filter(a -> !draft.ids(Role.SOURCE).contains(a.mention().id()))
              .filter(a -> !isAgainst(draft) || !isSide(a, draft.sourceCountries))
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
    List<Actor> objects =
        ActorRoles.with(markers, Marker.OBJECT).stream()
            .filter(a -> !accusers.contains(a))
            .toList();
    List<Actor> others =
        ActorRoles.with(markers, Marker.TO, Marker.ON, Marker.BARE, Marker.OWNER).stream()
            .filter(a -> !accusers.contains(a) && !reading.isCited(a))
            .toList();
    List<Actor> accused = objects.isEmpty() ? others : objects;
    boolean mutual =
        accused.isEmpty()
            && (accusers.size() > 1 || accusers.stream().anyMatch(Participants::isBoth));
    if (violent && mutual) {
      add(draft, accusers, Role.PARTY);
    } else if (violent) {
      add(
          draft,
          accused.stream().filter(a -> !isSide(a, countries(accusers))).toList(),
          Role.SOURCE);
      if (!draft.has(Role.SOURCE)) {
        countries(accusers).stream()
            .flatMap(c -> reading.profile().opponent(c).stream())
            .forEach(o -> draft.add(o.id(), o.name(), Role.SOURCE, Optional.of(o.country())));
      }
      opponents(draft);
    } else {
      add(draft, accusers, Role.SOURCE);
      add(draft, accused, Role.TARGET);
    }
  }

  private static Set<String> countries(List<Actor> actors) {
    Set<String> countries = new TreeSet<>();
    actors.forEach(a -> a.mention().country().ifPresent(countries::add));
    return countries;
  }
}
