// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Reading.Actor;

/** Reads the events of one sentence that a predicate tells. */
final class PredicateTellings {
  private static final int MEDIUM_REACH = 5;

  /** How many tokens a subject that opens its clause may take. */
  private static final int SUBJECT = 3;

  private final SentenceScope scope;
  private final Reading reading;
  private final Participants participants;

  PredicateTellings(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.participants = scope.participants();
  }

  /** Adds what the main predicate of the clause with an index tells. */
  void read(int index, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (telling.eventClass().scope() == Scope.ACCUSE) {
      accuse(index, telling, markers, subjects);
    } else {
      event(telling, markers, subjects);
    }
  }

  /** Adds what a predicate tells, if it tells something. */
  void event(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    Optional<EventClass> denial = Denials.of(telling, subjects, scope.attribution().claimants());
    if (denial.isPresent()) {
      deny(telling.as(denial.get()));
      return;
    }
    if (isVoid(telling)) {
      return;
    }
    EventClass eventClass = telling.eventClass();
    Clause clause = telling.clause();
    boolean must = reading.hasWord(clause.first(), clause.verbEnd(), "must");
    if (blames(telling, subjects)) {
      blame(telling, markers, subjects);
    } else if (eventClass.is("effort") && (!isForPeace(clause) || clause.isFuture())) {
      return;
    } else if (eventClass.is("warn") && !threatens(telling)) {
      Draft draft = scope.drafts().of(telling.as(EventClass.of("alarm")));
      participants
          .speech()
          .assign(draft, subjects.isEmpty() ? scope.discourse().speaker() : subjects, markers);
      scope.add(draft);
    } else if (eventClass.is("arrive") || eventClass.is("enter")) {
      arrival(telling, markers, subjects)
          .ifPresent(name -> act(telling.as(EventClass.of(name)).active(), markers, subjects));
    } else if (must && eventClass.scope() == Scope.OPEN && !scope.drafts().isObligation(clause)) {
      Draft draft = scope.drafts().of(telling.as(EventClass.of("request")));
      participants.speech().demand(draft, scope.attribution().claimants(), subjects);
      if (draft.has(Participant.Role.SOURCE)) {
        scope.here().add(draft);
      }
    } else {
      act(telling, markers, subjects);
    }
  }

  /** A denial is its own event; the sign of what it denies is not its sign. */
  private void deny(Telling telling) {
    Draft draft = scope.drafts().of(telling);
    draft.negated = false;
    draft.modality = telling.eventClass().modality().orElse(Modality.HAPPENED);
    participants.speech().assign(draft, scope.attribution().claimants(), Map.of());
    boolean again =
        scope.here().stream()
            .filter(d -> d.type() == draft.type())
            .anyMatch(
                d -> d.ids(Participant.Role.SOURCE).equals(draft.ids(Participant.Role.SOURCE)));
    if (!again) {
      scope.add(draft);
    }
  }

  /** "the two states must come back to the table, he said": what has to be done, whatever it is. */
  void demand(Clause clause, List<Actor> subjects) {
    List<Actor> claimants = scope.attribution().claimants();
    boolean must =
        !clause.verb().isEmpty() && reading.hasWord(clause.first(), clause.verbEnd(), "must");
    boolean party =
        subjects.stream()
            .anyMatch(
                s ->
                    s.mention().id().startsWith("group:both")
                        || s.mention().country().flatMap(reading.profile()::party).isPresent());
    if (!must || !party || claimants.isEmpty()) {
      return;
    }
    Telling telling =
        new Telling(
            EventClass.of("request"),
            clause.verb(),
            clause.verbFirst(),
            clause.verbEnd(),
            clause,
            Telling.Strength.PREDICATE,
            false,
            false);
    Draft draft = scope.drafts().of(telling);
    participants.speech().demand(draft, claimants, subjects);
    if (draft.has(Participant.Role.SOURCE) && draft.has(Participant.Role.TARGET)) {
      scope.here().add(draft);
    }
  }

  /** Whether the clause unsays its predicate, or a condition of its class is not met. */
  private boolean isVoid(Telling telling) {
    EventClass eventClass = telling.eventClass();
    Clause clause = telling.clause();
    boolean open = eventClass.scope() == Scope.OPEN;
    if (open && reading.hasWord(clause.first(), clause.end(), "if")) {
      return true;
    }
    if (isStanding(telling)) {
      return true;
    }
    boolean meeting = // one that did not take place
        eventClass.is("meet")
            && telling.passive()
            && !reading.hasWord(clause.first(), clause.end(), "still");
    if (clause.isNegated() && !meeting && !isTold(eventClass)) {
      return true;
    }
    if (open && reading.hasWord(clause.first(), clause.verbFirst(), "almost")) {
      return true;
    }
    if (open && clause.isSubjunctive() && !scope.drafts().isBound(clause)) {
      return true;
    }
    if (eventClass.is("gather") && !isDemonstration()) {
      return true;
    }
    if (eventClass.is("end") && !endsFighting(telling)) {
      return true;
    }
    if (!Conditions.areMet(reading, clause, eventClass)) {
      return true;
    }
    if (isUnfounded(telling)) {
      return true;
    }
    if (eventClass.is("burn")) {
      return true; // only protesters' doing tells one, and then it is no longer this class
    }
    return eventClass.isViolent() && reading.hasWord(clause.first(), clause.end(), "may");
  }

  /** Words that tell an event only in one form of their verb, or with one kind of subject. */
  private boolean isUnfounded(Telling telling) {
    Clause clause = telling.clause();
    return switch (telling.eventClass().name()) {
      case "thwart" -> !clause.isFuture(); // who has prevented something threatens nobody
      case "forbid" -> !clause.isNegated();
      case "unacceptable" -> scope.attribution().claimants().isEmpty();
      case "fall" -> !opensWithPlace(clause);
      case "judge" -> isRelative(clause);
      case "reject" -> scope.isHabitual();
      default -> false;
    };
  }

  /** "an operation that it called …": the object's marker stands before its own clause. */
  private boolean isRelative(Clause clause) {
    for (int i = clause.first(); i < clause.verbFirst(); i++) {
      if (reading.isWord(i, "object") && reading.isWord(i + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  /** "The town of X fell": its place is the subject, not where something else fell. */
  private boolean opensWithPlace(Clause clause) {
    int last = Math.min(clause.end(), clause.first() + SUBJECT) - 1;
    int begin = reading.token(clause.first()).begin();
    return !PlaceChooser.places(reading.names(), begin, reading.token(last).end()).isEmpty();
  }

  /** Whether its negation is told: what is not refused, not said, not left unanswered. */
  private static boolean isTold(EventClass eventClass) {
    boolean speech = eventClass.shape() == Shape.SPEECH;
    return eventClass.is("retaliate")
        || (speech && eventClass.type() != EventType.REQUEST && !eventClass.is("accuse"));
  }

  /** "the region that separatists control", "that Armenia backs": what somebody is, not news. */
  private boolean isStanding(Telling telling) {
    Clause clause = telling.clause();
    if (!reading.lexicon().isVerbFirst()
        || clause.opener() != Opener.RELATIVE
        || clause.isPast()
        || clause.isFuture()
        || clause.verb().isEmpty()) {
      return false;
    }
    for (int i = clause.first(); i < clause.end() && !reading.isSign(i, ","); i++) {
      if (reading.timeAt(i) >= 0) {
        return false;
      }
    }
    return telling.eventClass().scope() != Scope.ACCUSE;
  }

  /**
   * Statesmen who arrive visit, crowds who arrive fled, forces who enter a place move into it;
   * anything else that arrives tells nothing.
   */
  private Optional<String> arrival(
      Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    boolean somewhere =
        telling.eventClass().is("enter")
            || ActorRoles.with(markers, Marker.TO).stream()
                .anyMatch(a -> a.is(Sort.STATE) || a.is(Sort.GOVERNMENT));
    Clause clause = telling.clause();
    if (telling.eventClass().is("enter") && subjects.stream().anyMatch(s -> s.is(Sort.FORCES))) {
      return Optional.of("deploy");
    }
    if (!somewhere) {
      return Optional.empty();
    }
    if (subjects.stream().anyMatch(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))) {
      return Optional.of("visit");
    }
    boolean persons =
        reading.hasWord(clause.first(), clause.end(), "person")
            && !reading.hasWord(clause.first(), clause.end(), "soldier")
            && !reading.hasWord(clause.first(), clause.end(), "prisoner");
    boolean crowd =
        persons
            || reading.hasWord(clause.first(), clause.end(), "refugee")
            || subjects.stream().anyMatch(a -> a.is(Sort.DEMONYM));
    return crowd ? Optional.of("displace") : Optional.empty();
  }

  private boolean isDemonstration() {
    int first = scope.sentence().firstToken();
    int end = scope.sentence().endToken();
    return reading.hasWord(first, end, "protester") || reading.hasWord(first, end, "demo");
  }

  private void act(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    Draft draft = scope.drafts().of(telling);
    List<Actor> claimants = scope.attribution().claimants();
    if (telling.eventClass().is("spy")) {
      participants.speech().assign(draft, claimants, Map.of());
      participants.speech().accused(draft, subjects);
      Claimants.add(draft, claimants);
    } else if (telling.eventClass().shape() == Shape.SPEECH) {
      boolean unowned = telling.eventClass().is("unacceptable"); // what is so is no speaker
      participants.speech().assign(draft, speakers(unowned ? List.of() : subjects), markers);
      if (!subjects.isEmpty()) {
        scope.discourse().speaks(subjects);
      }
    } else {
      participants.assign(draft, telling, markers, subjects);
    }
    boolean alone = !draft.has(Participant.Role.TARGET);
    if (alone && (telling.eventClass().is("speak") || telling.eventClass().is("stand"))) {
      return;
    }
    if (telling.eventClass().is("judge") && (subjects.isEmpty() || Attribution.isMedia(subjects))) {
      return;
    }
    scope.add(draft);
  }

  private List<Actor> speakers(List<Actor> subjects) {
    if (!subjects.isEmpty()) {
      return subjects;
    }
    List<Actor> claimants = scope.attribution().claimants();
    return claimants.isEmpty() ? scope.discourse().speaker() : claimants;
  }

  /** A conversation told beside the predicate; false where its partner is a news outlet. */
  boolean consult(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    List<Actor> partners = ActorRoles.with(markers, Marker.WITH, Marker.BETWEEN);
    Clause clause = telling.clause();
    if (reading.isWord(telling.end(), "session")
        || Attribution.isMedia(partners)
        || reading.hasWord(
            telling.end(), Math.min(clause.end(), telling.end() + MEDIUM_REACH), "medium")) {
      return false;
    }
    boolean counterpart = reading.hasWord(clause.first(), clause.end(), "counterpart");
    boolean anaphor = reading.isWord(telling.first() - 1, "this");
    if (partners.isEmpty() && !counterpart && !anaphor) {
      return false;
    }
    Draft draft = scope.drafts().of(telling);
    draft.anaphoric = anaphor;
    participants.assign(draft, telling, markers, subjects);
    scope.add(draft);
    return true;
  }

  /** "X says that Y tries to …": one party on the other's designs. */
  private boolean blames(Telling telling, List<Actor> subjects) {
    boolean bears = telling.eventClass().is("bear");
    return (bears || (telling.eventClass().is("effort") && !isForPeace(telling.clause())))
        && scope.attribution().claimants().stream()
            .flatMap(c -> c.mention().country().stream())
            .flatMap(c -> reading.profile().opponent(c).stream())
            .anyMatch(
                o ->
                    subjects.stream()
                        .anyMatch(
                            s -> s.mention().country().filter(o.country()::equals).isPresent()));
  }

  private void blame(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    Draft draft = scope.drafts().of(telling.as(EventClass.of("accuse")));
    participants.speech().accusation(draft, scope.attribution().claimants(), markers, false);
    participants.speech().accused(draft, subjects);
    scope.attribution().attribute(draft);
    draft.modality = Modality.CLAIMED;
    scope.here().add(draft);
  }

  private boolean isForPeace(Clause clause) {
    return reading.hasWord(clause.first(), clause.end(), "peace");
  }

  private boolean endsFighting(Telling telling) {
    return reading.triggers(scope.sentence().firstToken(), telling.clause().end()).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.isViolent() && c.standsAlone());
  }

  /** A warning is a threat where it announces revenge or an answer in arms. */
  private boolean threatens(Telling telling) {
    int first = telling.clause().first();
    int end = scope.sentence().endToken();
    boolean threat =
        reading.triggers(first, end).stream()
            .anyMatch(
                t ->
                    t.value().eventClass().type() == EventType.THREATEN
                        && t.first() != telling.first());
    return threat || reading.hasWord(first, end, "menace");
  }

  /** An accusation of violence is the violence, claimed by the accuser. */
  private void accuse(
      int index, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    List<Actor> accusers = subjects.isEmpty() ? scope.discourse().speaker() : subjects;
    Optional<EventClass> violence =
        reading.triggers(telling.clause().first(), complementEnd(index)).stream()
            .map(t -> t.value().eventClass())
            .filter(c -> c.isViolent() && !c.is("repel") && !c.is("destroy"))
            .max(Comparator.comparingInt(EventClass::rank));
    Draft draft = scope.drafts().of(violence.map(telling::as).orElse(telling));
    participants.speech().accusation(draft, accusers, markers, violence.isPresent());
    draft.modality = Modality.CLAIMED;
    Claimants.add(draft, accusers);
    scope.attribution().addChannels(draft);
    scope.here().add(draft);
    if (!subjects.isEmpty()) {
      scope.discourse().speaks(subjects);
    }
  }

  /** The end of the "that" clauses that depend on a clause. */
  private int complementEnd(int index) {
    List<Clause> clauses = scope.clauses();
    int end = clauses.get(index).end();
    for (int i = index + 1; i < clauses.size() && clauses.get(i).opener() == Opener.THAT; i++) {
      end = clauses.get(i).end();
    }
    return end;
  }
}
