// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;
import org.taqvim.event.Telling.Strength;

/**
 * Reads one sentence clause by clause.
 *
 * <p>Once a clause asks, threatens or promises, what depends on it belongs to it: such clauses tell
 * no events of their own.
 */
final class SentenceReader {
  private final SentenceScope scope;
  private final Reading reading;
  private final Predicates predicates;
  private final NounTellings nouns;
  private final PredicateTellings verbs;
  private final SpeechTellings speech;
  private final UnnamedDeeds deeds;
  private final Assertions assertions;
  private final OwnForces forces;
  private final Subjects subjects;
  private final ClauseDates dates;
  private final Dependence dependence;
  private final BesideActors beside;
  private final BoundParties terms;
  private boolean closed;

  /** Whose words go on after an aside: "A says, after B's announcement of X, that". */
  private Optional<Attribution.Words> interrupted = Optional.empty();

  /** Whose words go on after who he is: "A, who is tried in B, says that". */
  private Optional<Attribution.Words> described = Optional.empty();

  SentenceReader(SentenceScope scope, Predicates predicates) {
    this.scope = scope;
    this.reading = scope.reading();
    this.predicates = predicates;
    this.forces = new OwnForces(reading);
    this.subjects = new Subjects(scope);
    this.dates = new ClauseDates(scope);
    this.dependence = new Dependence(scope);
    this.beside = new BesideActors(reading);
    this.nouns = new NounTellings(scope);
    this.verbs = new PredicateTellings(scope);
    this.speech = new SpeechTellings(scope, nouns, verbs);
    this.deeds = new UnnamedDeeds(scope);
    this.assertions = new Assertions(scope);
    this.terms = new BoundParties(reading);
  }

  /** The events told, in the order found. */
  List<Draft> read() {
    OpeningVoice.set(scope, subjects, predicates);
    for (int i = 0; i < scope.clauses().size(); i++) {
      readClause(i);
    }
    scope.here().addAll(speech.untold());
    scope.here().addAll(assertions.untold());
    Accidents.settle(scope.here());
    Denials.unsettle(scope.here());
    for (Draft draft : scope.here()) {
      dates.date(draft);
      Responses.answer(reading, draft, scope.here());
      scope.participants().address(draft);
      Reflexives.part(draft, scope.here());
      Beneficiaries.add(reading, draft);
      Posts.add(reading, draft);
      scope.participants().complete(draft, scope.here());
      Powers.restrict(draft);
    }
    return scope.here();
  }

  private void readClause(int index) {
    Clause clause = scope.clauses().get(index);
    described.ifPresent(scope.attribution()::resume);
    scope.attribution().cites(clause);
    described = Optional.empty();
    if (describesSpeaker(index)) {
      described = Optional.of(scope.attribution().words());
      scope.attribution().quotes(List.of());
    }
    if (clause.opener() != Opener.THAT) {
      interrupted.ifPresent(scope.attribution()::resume);
      interrupted = Optional.empty();
    }
    if (clause.isAside()) {
      interrupted = Optional.of(scope.attribution().words());
    }
    List<Telling> tellings =
        predicates.in(reading, clause).stream().filter(t -> !isTold(clause, t)).toList();
    Optional<Telling> main =
        tellings.stream().filter(t -> t.strength() == Strength.PREDICATE).findFirst();
    if (closed && dependence.binds(index, main)) {
      extendLast(clause);
      return;
    }
    closed = false;
    forces.resolve(clause, antecedents());
    Map<Actor, Marker> markers = ActorRoles.of(reading, clause);
    new ChainedObjects(reading).shift(clause, markers, goers());
    main.filter(this::isAdjective).ifPresent(t -> free(clause, markers, t.end()));
    main.ifPresent(t -> RelativeDoers.mend(reading, markers, clause, t));
    main.ifPresent(t -> Reasons.leave(reading, markers, t));
    main.ifPresent(t -> Occasions.leave(reading, markers, t));
    new PronounObjects(reading).addTo(markers, clause, subjects.carried());
    List<Actor> doers =
        reading.isTerm(clause.first())
            ? terms.of(clause, markers)
            : subjects.of(clause, main, markers);
    tellings = tellings.stream().map(t -> SubjectKinds.conferring(reading, t, doers)).toList();
    main = main.map(t -> SubjectKinds.conferring(reading, t, doers));
    if (Narrator.goesOn(reading, clause, main, doers, scope.attribution().claimants())) {
      scope.attribution().quotes(List.of());
    }
    Optional<Telling> titled = SpeechTitles.in(scope, clause, tellings);
    if (titled.isPresent()) {
      List<Actor> speakers = SpeechTitles.speakers(reading, titled.get());
      verbs.read(index, titled.get(), ActorRoles.without(markers, speakers), speakers);
      closed = true;
      return;
    }
    boolean saying = main.map(t -> t.eventClass().isSaying()).orElse(false);
    if (saying && !isSupposed(clause)) {
      assertions.open(clause, doers);
      closed = speech.read(main.get(), doers, tellings, markers);
    } else if (!saying) {
      Addresses.keep(scope, clause, doers);
      tell(index, main, tellings, markers, doers);
      deeds.tell(clause, markers, doers);
    }
    if (!saying) {
      assertions.note(clause);
    }
    if (clause.isAside()) {
      closed = false;
    }
    subjects.goOn(clause, main, doers);
    scope.leads(clause, doers, markers);
  }

  /** Who may go on in the next clause: who acted last, else in whose words the sentence is. */
  private List<Actor> goers() {
    List<Actor> carried = subjects.carried();
    return carried.isEmpty() ? scope.attribution().claimants() : carried;
  }

  /** "A, who is tried in B, says that": between the verb and his words nobody speaks. */
  private boolean describesSpeaker(int index) {
    List<Clause> clauses = scope.clauses();
    if (!reading.lexicon().isVerbFirst() || index == 0 || index + 1 >= clauses.size()) {
      return false;
    }
    Clause before = clauses.get(index - 1);
    return clauses.get(index).opener() == Opener.RELATIVE
        && clauses.get(index + 1).opener() == Opener.THAT
        && reading.triggers(before.verbFirst(), before.verbEnd()).stream()
            .anyMatch(t -> t.value().isVerb() && t.value().eventClass().isSaying());
  }

  /** "If A insists": what is supposed somebody may say, nobody says. */
  private boolean isSupposed(Clause clause) {
    return clause.isSubjunctive() && reading.hasWord(clause.first(), clause.verbFirst(), "if");
  }

  private boolean isAdjective(Telling telling) {
    return reading.triggers(telling.first(), telling.first() + 1).stream()
        .anyMatch(t -> t.value().kind() == Trigger.Kind.ADJECTIVE);
  }

  /**
   * "became asking for the withdrawal of X", "ready to meet X": what stands behind is no subject.
   */
  private void free(Clause clause, Map<Actor, Marker> markers, int from) {
    if (!reading.lexicon().isVerbFirst() || clause.verb().isEmpty()) {
      markers.replaceAll(
          (actor, m) -> m == Marker.SUBJECT && actor.first() >= from ? Marker.BARE : m);
    }
  }

  /** Whether the noun before a relative clause was told already; the clause then dates it. */
  private boolean isTold(Clause clause, Telling telling) {
    List<Draft> same =
        telling.first() >= clause.first()
            ? List.of()
            : scope.here().stream().filter(d -> d.triggerFirst == telling.first()).toList();
    same.stream().filter(d -> !d.isDated()).forEach(d -> dates.date(d, clause));
    return !same.isEmpty();
  }

  private OwnForces.Antecedents antecedents() {
    return new OwnForces.Antecedents(
        scope.attribution().claimants(), subjects.carried(), scope.discourse().speaker());
  }

  private void extendLast(Clause clause) {
    if (!scope.here().isEmpty()) {
      Draft last = scope.here().get(scope.here().size() - 1);
      last.end = Math.max(last.end, clause.end());
      scope.participants().speech().addTargets(last, clause);
    }
  }

  private void tell(
      int index,
      Optional<Telling> predicate,
      List<Telling> tellings,
      Map<Actor, Marker> markers,
      List<Actor> doers) {
    Optional<Telling> main = predicate.map(t -> t.as(Refinement.of(reading, t)));
    if (main.filter(t -> Continuations.cancelsPlan(scope, t)).isPresent()) {
      Draft planned = scope.here().get(scope.here().size() - 1);
      planned.negated = true;
      planned.modality = Modality.HAPPENED;
      extendLast(scope.clauses().get(index));
      return;
    }
    if (main.filter(t -> Continuations.isTollOfAccident(scope, t)).isPresent()) {
      extendLast(scope.clauses().get(index));
      return;
    }
    boolean refuses = main.filter(t -> t.eventClass().type() == EventType.REJECT).isPresent();
    boolean talking = false;
    Map<Actor, Marker> others = markers;
    for (Telling telling : tellings) {
      if (telling.strength() == Strength.ADVERBIAL && !refuses) {
        List<Actor> hosts = beside.hosts(telling, markers);
        boolean told = verbs.consult(telling, markers, hosts.isEmpty() ? doers : hosts);
        talking |= told && hosts.isEmpty();
        others =
            ActorRoles.without(others, hosts.isEmpty() ? hosts : beside.talkers(telling, markers));
      }
    }
    if (main.isPresent() && !(talking && isOfTalk(main.get(), tellings))) {
      verbs.read(index, main.get(), others, doers);
      closed = main.get().eventClass().scope() != Scope.OPEN;
    }
    if (main.isEmpty() && !talking && !reading.isTerm(scope.clauses().get(index).end())) {
      verbs.demand(scope.clauses().get(index), doers);
    }
    if (!closed) {
      tellBeside(predicate, tellings, markers, doers);
    } else {
      tellings.stream()
          .filter(t -> nouns.isOccasion(t) || nouns.isNamedDeed(t) || nouns.isListed(t))
          .forEach(nouns::read);
      tellings.stream()
          .filter(t -> isManner(t, predicate))
          .forEach(t -> verbs.event(t.active(), beside.mentioned(markers, t), doers));
    }
  }

  /**
   * Whether a conversation told beside a predicate tells that, too; what is promised at the end of
   * "this meeting", told before, is news.
   */
  private boolean isOfTalk(Telling main, List<Telling> tellings) {
    return main.eventClass().has(Trait.TALK)
        && (main.eventClass().modality().filter(Modality.PROMISED::equals).isEmpty()
            || tellings.stream()
                .filter(t -> t.strength() == Strength.ADVERBIAL)
                .noneMatch(t -> reading.isWord(t.first() - 1, "this")));
  }

  /** Whether what is said is said on the way to what the clause says. */
  private boolean isManner(Telling telling, Optional<Telling> main) {
    return telling.strength() == Strength.PREDICATE
        && telling.eventClass().shape() == Shape.SPEECH
        && !reading.lexicon().isVerbFirst()
        && main.filter(m -> telling.end() <= m.first()).isPresent();
  }

  private void tellBeside(
      Optional<Telling> main,
      List<Telling> tellings,
      Map<Actor, Marker> markers,
      List<Actor> doers) {
    for (Telling telling : tellings) {
      boolean other = main.map(m -> !m.equals(telling)).orElse(true);
      if (other && telling.strength() == Strength.PREDICATE) {
        verbs.event(telling, markers, doers);
      } else if (other && telling.strength() == Strength.NOMINAL && nouns.isBeginning(telling)) {
        nouns.read(telling);
      } else if (other && telling.strength() == Strength.NOMINAL && nouns.isMeans(telling, main)) {
        verbs.event(telling.active(), markers, doers.isEmpty() ? subjects.carried() : doers);
      } else if (other
          && telling.strength() == Strength.NOMINAL
          && EffectiveDeeds.tells(reading, telling.as(Refinement.of(reading, telling)))) {
        nouns.read(telling.as(Refinement.of(reading, telling)));
      } else if (other
          && telling.strength() == Strength.NOMINAL
          && (nouns.isFlight(telling) || nouns.tellsAlone(telling, main))) {
        nouns.read(telling);
      }
    }
  }
}
