// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/**
 * Says who acts in each clause of a sentence: whom it names, whom a pronoun or a role word stands
 * for ({@link StandIns}), or who acted in the clause before.
 */
final class Subjects {
  private final SentenceScope scope;
  private final Reading reading;
  private final StandIns standIns;
  private final MatrixSubjects speakers;
  private boolean admitted;
  private List<Actor> carried = List.of();
  private List<Actor> matrix = List.of();

  Subjects(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.standIns = new StandIns(scope);
    this.speakers = new MatrixSubjects(reading);
  }

  /** Who acted last, and acts on where a clause names nobody. */
  List<Actor> carried() {
    return carried;
  }

  /** Who acts in a clause. Whom it only seems to make its subject becomes its object. */
  List<Actor> of(Clause clause, Optional<Telling> main, Map<Actor, Marker> markers) {
    matrix = List.of();
    boolean speaks = speaks(main);
    boolean accompanying = clause.features().contains(Feature.ACCOMPANYING);
    List<Actor> pronoun = standIns.behindThat(clause, carried);
    boolean we =
        clause.features().contains(Feature.FIRST_PERSON); // who speaks asks, whom he names is asked
    if (we && pronoun.isEmpty()) {
      List<Actor> claimants = scope.attribution().claimants();
      pronoun = claimants.isEmpty() ? scope.discourse().speaker() : claimants;
    }
    if (pronoun.isEmpty() && meetsWhomItNames(clause, main, markers)) {
      pronoun = carried;
    }
    Optional<List<Actor>> speaking = speakers.of(clause, main, markers);
    if (speaking.isPresent()) {
      return speaking.get();
    }
    Optional<Actor> head = RelativeHeads.of(reading, clause, main);
    if (head.isPresent()) {
      matrix =
          ActorRoles.with(markers, Marker.SUBJECT).stream()
              .filter(a -> a.end() < head.get().first())
              .limit(1)
              .toList();
      markers.keySet().removeIf(a -> a.first() < head.get().first());
      markers.put(head.get(), Marker.SUBJECT);
      return List.of(head.get());
    }
    if (pronoun.isEmpty() && asksWhomItNames(clause, main, markers)) {
      pronoun = carried;
    }
    boolean stands = we || !pronoun.isEmpty();
    if (accompanying || stands || RoleSubjects.act(reading, clause)) {
      markers.replaceAll((actor, m) -> m == Marker.SUBJECT ? Marker.OBJECT : m);
    }
    boolean signed = // "the paper that was signed on Monday": of who signed nothing is said
        !reading.lexicon().isVerbFirst()
            && main.filter(t -> t.eventClass().type() == EventType.AGREE && t.passive())
                .isPresent();
    if (signed) {
      return ActorRoles.with(markers, Marker.SUBJECT);
    }
    if (accompanying) {
      return articulate(clause, speaks, scope.implied(clause, sayer(main), false));
    }
    return stands ? pronoun : articulate(clause, speaks, told(clause, main, markers));
  }

  /**
   * "A came to Baku and met B", "where he met B": whoever came meets the one whom the verb names
   * alone.
   */
  private boolean meetsWhomItNames(
      Clause clause, Optional<Telling> main, Map<Actor, Marker> markers) {
    boolean meets =
        main.filter(t -> t.trigger().isVerb() && t.first() == clause.verbFirst())
            .filter(t -> t.eventClass().has(Trait.MEETING))
            .isPresent();
    boolean joined = clause.opener() == Opener.AND || clause.opener() == Opener.BUT;
    List<Actor> met = ActorRoles.with(markers, Marker.SUBJECT);
    return reading.lexicon().isVerbFirst()
        && meets
        && joined
        && met.size() == 1
        && met.get(0).first() == clause.verbEnd()
        && isStatesman(met.get(0))
        && markers.keySet().stream().noneMatch(a -> !a.equals(met.get(0)) && isStatesman(a))
        && !reading.hasWord(clause.verbEnd(), clause.end(), "counterpart")
        && !ActorRoles.hasPronoun(reading, clause) // "and B received him"
        && !carried.isEmpty()
        && carried.stream().allMatch(Subjects::isStatesman)
        && carried.stream().noneMatch(c -> clause.holds(c.first()))
        && new Agreement(reading).fits(clause, carried);
  }

  /**
   * "A issued a statement in which it asked B to": behind a noun without the article who issued it
   * asks, and the one whom the verb names alone is asked.
   */
  private boolean asksWhomItNames(
      Clause clause, Optional<Telling> main, Map<Actor, Marker> markers) {
    List<Actor> asked = ActorRoles.with(markers, Marker.SUBJECT, Marker.OBJECT);
    return clause.opener() == Opener.RELATIVE
        && reading.lexicon().isVerbFirst()
        && clause.verbFirst() == clause.first()
        && !clause.isPassive()
        && reading.isWord(clause.verbEnd(), "resumptive")
        && main.filter(t -> t.eventClass().type() == EventType.REQUEST).isPresent()
        && !asked.isEmpty()
        && asked.get(0).first() == clause.verbEnd() + 1
        && asked.stream().map(markers::get).distinct().count() == 1
        && !carried.isEmpty()
        && carried.stream().noneMatch(asked::contains)
        && new Agreement(reading).fits(clause, carried);
  }

  static boolean isStatesman(Actor actor) {
    return actor.is(Sort.PERSON) || actor.is(Sort.OFFICE);
  }

  /** "A said that B shelled it, adding that": who said the first says the second, too. */
  private List<Actor> sayer(Optional<Telling> main) {
    List<Actor> claimants = scope.attribution().claimants();
    boolean says =
        main.filter(t -> t.eventClass().isSaying() || t.eventClass().shape() == Shape.SPEECH)
            .isPresent();
    return says && !claimants.isEmpty() ? claimants : carried;
  }

  /** Goes on to the next clause. */
  void goOn(Clause clause, Optional<Telling> main, List<Actor> subjects) {
    speakers.pass(clause, main, subjects);
    admitted =
        main.filter(t -> reading.lexicon().isOne(t.lemma(), "consent") && t.eventClass().isSaying())
            .isPresent();
    if (clause.isAside()) {
      return;
    }
    boolean described = // "A met B, who accuses C, and": A goes on
        clause.opener() == Opener.RELATIVE
            && !carried.isEmpty()
            && subjects.stream().allMatch(s -> s.first() < clause.first());
    List<Actor> guests = scope.guests(clause, subjects);
    if (!guests.isEmpty()) {
      carried = guests;
    } else if (isLoss(main)) {
      carried = List.of();
    } else if (!matrix.isEmpty()) { // "A, beside B who has come, said"
      carried = matrix;
    } else if (!subjects.isEmpty() && !described) {
      carried = subjects;
    }
  }

  /** Whether the subjects of a clause only suffered: they do not go on to act. */
  private static boolean isLoss(Optional<Telling> main) {
    return main.filter(t -> t.eventClass().isConsequence() && t.eventClass().isViolent())
        .filter(t -> t.eventClass().shape() == EventClass.Shape.VICTIM)
        .isPresent();
  }

  private List<Actor> told(Clause clause, Optional<Telling> main, Map<Actor, Marker> markers) {
    Optional<Actor> antecedent = RelativeSubjects.of(reading, clause, markers);
    if (antecedent.isPresent()) {
      return List.of(antecedent.get());
    }
    if (Strangers.areKin(reading, clause)) {
      return List.of();
    }
    List<Actor> subjects = Couples.resolved(reading, ActorRoles.with(markers, Marker.SUBJECT));
    if (!subjects.isEmpty()) {
      return subjects;
    }
    if (reading.isWord(clause.verbEnd(), "latter")) {
      return standIns.latter(clause);
    }
    Optional<List<Actor>> again =
        new NounSubjects(scope)
            .of(clause, main.map(Telling::first).orElse(clause.verbFirst()), markers);
    if (again.isPresent()) {
      return again.get();
    }
    if (reading.hasWord(clause.first(), clause.end(), "ministry")) {
      return standIns.body(clause);
    }
    if (standIns.has(clause)) {
      return standIns.he(clause);
    }
    if (standIns.hasThey(clause)) {
      return standIns.they(clause);
    }
    if (scope.areStrangers(clause)) {
      return List.of();
    }
    boolean continues =
        switch (clause.opener()) {
          case AND, COMMA -> true;
          case THAT ->
              admitted // "admitted that it had shot down": its own deed
                  || opensWithObject(clause)
                  || leavesOut(clause, main)
                  || reading.isWord(clause.first(), "therein");
          case BUT -> // "and that after" opens one there, "as well as", "before it left" go on
              !reading.lexicon().isVerbFirst()
                  || reading.isWord(clause.verbFirst() - 1, "also")
                  || new Agreement(reading).hidesBehind(clause);
          case RELATIVE -> AsyndeticRelatives.takesUp(reading, clause); // "whom it captured"
          default -> false;
        };
    List<Actor> before = beforeThat(clause, markers);
    if (!before.isEmpty()) {
      return before;
    }
    Agreement agreement = new Agreement(reading);
    boolean meets =
        main.map(t -> t.eventClass().type())
            .filter(t -> t == EventType.CONSULT || t == EventType.REJECT)
            .isPresent();
    boolean hidden = // who says something is looked for by those who read what is said
        clause.opener() == Opener.START && meets && agreement.hides(clause);
    List<Actor> troops = new HiddenSubjects(reading, scope.discourse()).troops(clause, main);
    if (!troops.isEmpty()) {
      return troops;
    }
    boolean harmed = main.filter(t -> t.eventClass().isConsequence()).isPresent();
    boolean implies = !harmed && agreement.implies(clause);
    if (clause.opener() == Opener.RELATIVE && !continues) { // "who met before": those named last
      boolean struck =
          clause.isPassive() || main.filter(t -> t.eventClass().isViolent()).isPresent();
      return !implies || struck
          ? List.of()
          : !carried.isEmpty() && agreement.fits(clause, carried)
              ? carried
              : Couples.last(reading, clause.first());
    }
    boolean implied = continues ? !carried.isEmpty() : hidden || implies;
    boolean strict = meets && scope.attribution().claimants().isEmpty();
    return implied ? scope.implied(clause, continues ? carried : List.of(), strict) : List.of();
  }

  /** "It happened before to A that it denied": the impersonal verb's one is the subject. */
  private List<Actor> beforeThat(Clause clause, Map<Actor, Marker> markers) {
    int verb = clause.first();
    return reading.isWord(verb, "preceding") && clause.verbFirst() > verb
        ? ActorRoles.with(markers, Marker.TO).stream()
            .filter(a -> a.end() <= clause.verbFirst())
            .toList()
        : List.of();
  }

  /** "said that on Monday with B it will meet": who says so does it. */
  private boolean leavesOut(Clause clause, Optional<Telling> main) {
    return !reading.lexicon().isVerbFirst()
        && !clause.verb().isEmpty()
        && !clause.isPassive()
        && main.filter(t -> !t.passive() && !t.eventClass().isConsequence())
            .filter(t -> !goesOnByItself(t.eventClass()))
            .filter(t -> new Subjectless(reading).isSure(clause, t.first()))
            .isPresent();
  }

  /** "said that the tension goes on", "that fighting broke out": the noun itself is the subject. */
  private static boolean goesOnByItself(EventClass eventClass) {
    EventType type = eventClass.type();
    return type == EventType.OTHER
        || (eventClass.shape() == Shape.MUTUAL
            && type != EventType.CONSULT
            && type != EventType.AGREE);
  }

  /** "said that fifteen prisoners (object) it had freed": no subject stands before the object. */
  private boolean opensWithObject(Clause clause) {
    int counted = clause.first();
    return !reading.lexicon().isVerbFirst()
        && (Numbers.at(reading, counted, clause.verbFirst()).length > 0
            || reading.isWord(counted, "quantifier"))
        && reading.hasWord(counted, clause.verbFirst(), "object")
        && !clause.isPassive()
        && !clause.features().contains(Feature.PLURAL);
  }

  /** Whether a clause tells what no troops do: they speak to nobody and meet nobody. */
  private static boolean speaks(Optional<Telling> main) {
    return main.map(Telling::eventClass)
        .filter(c -> c.isSaying() || c.shape() == Shape.SPEECH || c.has(Trait.CIVIL))
        .isPresent();
  }

  /** "X said that its forces … and apologised": troops do not speak, who told of them does. */
  private List<Actor> articulate(Clause clause, boolean speaks, List<Actor> subjects) {
    boolean troops =
        !subjects.isEmpty()
            && subjects.stream().allMatch(s -> s.is(Sort.FORCES) && !clause.holds(s.first()));
    List<Actor> claimants = scope.attribution().claimants();
    return speaks && troops && !claimants.isEmpty() ? claimants : subjects;
  }

  /** "In his words": whom the sentences before named last by name or office. */
  List<Actor> lastNamed() {
    int end = scope.sentence().firstToken();
    List<Actor> doers =
        scope
            .discourse()
            .centers()
            .subjects(d -> d.stream().anyMatch(a -> a.end() <= end && isStatesman(a)), s -> false);
    return !doers.isEmpty()
        ? doers
        : reading
            .lastActor(end, a -> isStatesman(a) || a.is(Sort.ORGANISATION))
            .map(List::of)
            .orElse(List.of());
  }
}
