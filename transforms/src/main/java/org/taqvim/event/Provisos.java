// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Proviso;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/**
 * Judges whether a predicate tells an event at all, by what its class provides and its clause says.
 */
final class Provisos {
  /** How many tokens a subject that opens its clause may take. */
  private static final int SUBJECT = 3;

  /** How many tokens the object before its marker may take. */
  private static final int OBJECT = 5;

  private final SentenceScope scope;
  private final Reading reading;

  Provisos(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** Whether a predicate tells an event. */
  boolean areMet(Telling telling, List<Actor> subjects) {
    return !isUnsaid(telling)
        && !new Hypotheses(scope).holds(telling.clause())
        && !new Intentions(scope).isOwn(telling, subjects)
        && !isOfThing(telling, subjects)
        && !isOfPower(telling, subjects)
        && !isStanding(telling)
        && !OtherSenses.isNaming(reading, telling)
        && !Terms.isTerm(scope, telling)
        && Conditions.areMet(reading, telling.clause(), telling.trigger())
        && telling.eventClass().provisos().stream().allMatch(p -> isMet(p, telling, subjects));
  }

  private boolean isMet(Proviso proviso, Telling telling, List<Actor> subjects) {
    Clause clause = telling.clause();
    return switch (proviso) {
      case NEGATED -> clause.isNegated();
      case FUTURE -> clause.isFuture();
      case PAST -> clause.isPast() || clause.features().contains(Feature.NOT_DONE);
      case SAID -> !scope.attribution().claimants().isEmpty() || describes(clause);
      case SPEAKER -> !subjects.isEmpty() && !Attribution.isMedia(subjects);
      case DATED -> isDated(clause);
      case PLACE_FIRST -> opensWithPlace(clause);
      case MAIN_CLAUSE -> !isRelative(clause);
      case ONCE -> clause.isPast() || !scope.isHabitual();
      case DEMONSTRATION ->
          Stream.of("protester", "demo", "opposition", "opposing").anyMatch(this::hasWord);
      case FIGHTING -> tellsFighting(clause);
      case STATESMEN -> hostsTalks(clause);
      case DIRECT -> !isOnRelation(clause);
      case TARGET -> true; // known when the actors have their roles
      case FOR_PEACE ->
          isForPeace(clause) && !clause.isFuture() && !reading.hasWord(clause, "must");
      case OF_OTHER -> isOfOther(subjects);
      case OF_OPPONENT ->
          !isForPeace(clause)
              && isOfOpponent(
                  subjects.isEmpty() && !reading.lexicon().isVerbFirst()
                      ? reading.actors(clause.first(), clause.verbFirst()) // "painful for B"
                      : subjects);
      case MENACING -> new Menaces(scope).announces(telling);
      case CITIZENS ->
          !telling.trigger().isVerb()
              || SubjectKinds.isCrowd(reading, telling.clause())
              || !SubjectKinds.govern(telling, subjects);
      case REFINED -> false; // had other words refined it, it would be of another class
    };
  }

  /** "warned that the closure threatens lives": a thing before its verb threatens nobody. */
  private boolean isOfThing(Telling telling, List<Actor> subjects) {
    Clause clause = telling.clause();
    if (telling.eventClass().type() != EventType.THREATEN) {
      return false;
    }
    if (!reading.lexicon().isVerbFirst()) {
      return endangers(clause);
    }
    if (!telling.trigger().isVerb()) {
      return false;
    }
    return reading.isWord(clause.verbEnd(), "at-peril") // "the move of A threatens stability"
        || reading.isWord(clause.verbFirst(), "what") // "which threatens to": all of it does
        || reading.endsWord(clause.verbFirst() - 1, "what")
        || reading.endsWord(clause.verbFirst() - 1, "reply")
        || (clause.opener() == Opener.THAT
            && clause.verbFirst() > clause.first() + 1
            && subjects.stream().noneMatch(s -> isBefore(s, clause)));
  }

  /** "threatens the peace of the region", where the object stands before its verb. */
  private boolean endangers(Clause clause) {
    for (int i = clause.first() + 1; i < clause.verbFirst(); i++) {
      if (reading.isWord(i, "object")) {
        return reading.hasWord(Math.max(clause.first(), i - OBJECT), i, "at-peril");
      }
    }
    return false;
  }

  static boolean isBefore(Actor subject, Clause clause) {
    return subject.first() >= clause.first() && subject.first() < clause.verbFirst();
  }

  /**
   * "A provided buses for the refugees" is written as "A fled": no state and no statesman flees.
   */
  private boolean isOfPower(Telling telling, List<Actor> subjects) {
    Clause clause = telling.clause();
    return reading.lexicon().isVerbFirst()
        && telling.eventClass().has(Trait.OF_PEOPLE)
        && !reading.isWord(clause.verbEnd(), "residents")
        && reading.triggers(clause.verbFirst(), clause.verbEnd()).stream()
            .filter(t -> t.value().isVerb())
            .anyMatch(t -> t.value().eventClass().has(Trait.OF_PEOPLE))
        && subjects.stream()
            .filter(s -> s.first() == clause.verbEnd())
            .anyMatch(s -> !s.is(Sort.DEMONYM) && !s.is(Sort.GROUP));
  }

  /** Whether a condition, a negation or a mood unsays what the predicate tells. */
  private boolean isUnsaid(Telling telling) {
    EventClass eventClass = telling.eventClass();
    Clause clause = telling.clause();
    boolean open = eventClass.scope() == Scope.OPEN;
    boolean conditional = open && reading.hasWord(clause, "if");
    boolean almost = open && reading.hasWord(clause.first(), clause.verbFirst(), "almost");
    boolean finite = // "are at war": a phrase that holds the verb has its own mood
        telling.trigger().kind() == Trigger.Kind.PHRASE
            && telling.first() <= clause.verbFirst()
            && telling.end() > clause.verbFirst();
    boolean wished =
        clause.isSubjunctive()
            && !finite
            && !eventClass.has(Trait.TOTAL) // "so that the number rises to": it did
            && (open
                ? !scope.drafts().isBound(clause)
                : isOnlyDue(clause) || telling.first() == clause.verbFirst());
    boolean possible =
        reading.hasWord(clause, "may") && (eventClass.isViolent() || (open && !clause.isPast()));
    boolean untrue = open && reading.hasWord(clause, "untrue");
    boolean neither = reading.hasWord(clause, "neither");
    boolean denied = clause.isNegated() && !isCancelled(telling) && !isToldNegated(telling);
    return neither
        || untrue
        || conditional
        || almost
        || wished
        || possible
        || denied
        || isOfNoFight(telling);
  }

  /** "must condemn it", "agreed that an effort be made": where a verb closes its clause. */
  private boolean isOnlyDue(Clause clause) {
    return !reading.lexicon().isVerbFirst()
        && (clause.opener() == Opener.THAT
            || reading.hasWord(clause.first(), clause.verbFirst(), "must")
            || reading.hasWord(clause.first(), clause.verbFirst(), "must-not"));
  }

  /** "fought in the ranks of": what somebody was; "a heart attack killed": what no one did. */
  private boolean isOfNoFight(Telling telling) {
    Clause clause = telling.clause();
    boolean serves =
        telling.trigger().isVerb()
            && telling.eventClass().shape() == Shape.MUTUAL
            && reading.hasWord(clause.first(), clause.verbFirst(), "in-ranks");
    boolean natural =
        telling.eventClass().isConsequence()
            && reading.hasWord(clause.first(), clause.end(), "no-fight");
    return telling.eventClass().isViolent() && (serves || natural);
  }

  /** "The meeting was not held": a meeting that did not take place. */
  private boolean isCancelled(Telling telling) {
    Clause clause = telling.clause();
    return telling.eventClass().has(Trait.MEETING)
        && (telling.passive() || telling.first() == clause.verbEnd())
        && !reading.hasWord(clause.first(), clause.end(), "still");
  }

  /** Whether its negation is told: what is not refused, not said, not left unanswered. */
  private boolean isToldNegated(Telling telling) {
    EventClass eventClass = telling.eventClass();
    boolean speech =
        eventClass.shape() == Shape.SPEECH
            && (eventClass.type() != EventType.REJECT || isRefused(telling));
    return eventClass.has(Trait.EITHER_WAY)
        || reading.lexicon().isOne(telling.lemma(), "allowing")
        || (speech && eventClass.type() != EventType.REQUEST && eventClass.scope() != Scope.ACCUSE);
  }

  /** "described the charges as baseless": whoever describes says so. */
  private boolean describes(Clause clause) {
    return reading.lexicon().isOne(clause.verb(), "describing-verb");
  }

  /** "Did not recognise" refuses; "did not rule out" refuses nothing. */
  private static boolean isRefused(Telling telling) {
    return telling.trigger().eventClass().type() != EventType.REJECT
        || telling.trigger().kind() == Trigger.Kind.PHRASE // "does not agree"
        || telling.eventClass().wants(Proviso.NEGATED)
        || telling.eventClass().has(Trait.NEGATIVE);
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
    return !isAsked(telling.eventClass()) && !telling.eventClass().has(Trait.TRIAL);
  }

  /**
   * "Tehran, which demands their release": what somebody asks, charges or refuses is no quality.
   */
  private static boolean isAsked(EventClass eventClass) {
    return switch (eventClass.type()) {
      case REQUEST, REJECT, THREATEN -> true;
      default -> eventClass.scope() == Scope.ACCUSE;
    };
  }

  /** "an operation that it called …": the object's marker stands before its own clause. */
  private boolean isRelative(Clause clause) {
    if (clause.opener() == Opener.RELATIVE) {
      return true;
    }
    for (int i = clause.first(); i < clause.verbFirst(); i++) {
      if (reading.isWord(i, "object") && reading.isWord(i + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated(Clause clause) {
    return IntStream.range(clause.first(), clause.end()).anyMatch(i -> reading.timeAt(i) >= 0);
  }

  /** "The town of X fell": its place is the subject, not where something else fell. */
  private boolean opensWithPlace(Clause clause) {
    int last = Math.min(clause.end(), clause.first() + SUBJECT) - 1;
    int begin = reading.token(clause.first()).begin();
    return !NamedPlaces.all(reading.names(), begin, reading.token(last).end()).isEmpty();
  }

  /** Whether what somebody plays host to are talks or statesmen. */
  private boolean hostsTalks(Clause clause) {
    return !reading.lexicon().isVerbFirst()
        || reading.hasWord(clause.first(), clause.end(), "meeting")
        || reading.hasWord(clause.first(), clause.end(), "counterpart")
        || reading.actors(clause.verbEnd(), clause.end()).stream()
                .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
                .count()
            > 1
        || reading.actors(clause.verbEnd(), clause.end()).stream() // "which brought A and B"
                .flatMap(a -> a.mention().country().flatMap(reading.profile()::party).stream())
                .distinct()
                .count()
            > 1;
  }

  /** "commented on the talks": a preposition parts the verb from what it would suspend. */
  private boolean isOnRelation(Clause clause) {
    for (int i = clause.verbEnd(); i < clause.end(); i++) {
      if (reading.isWord(i, "relation")) {
        return reading.hasWord(clause.verbEnd(), i, "on");
      }
    }
    return false;
  }

  /** Whether what somebody tries or works for in a clause is peace. */
  private boolean isForPeace(Clause clause) {
    return reading.hasWord(clause.first(), clause.end(), "peace");
  }

  private boolean isOfOther(List<Actor> subjects) {
    List<Actor> claimants = scope.attribution().claimants();
    return !claimants.isEmpty()
        && !subjects.isEmpty()
        && subjects.stream().noneMatch(s -> Cast.isSide(s, Cast.countries(claimants)));
  }

  private boolean isOfOpponent(List<Actor> subjects) {
    return scope.attribution().claimants().stream()
        .flatMap(c -> c.mention().country().stream())
        .flatMap(c -> reading.profile().opponent(c).stream())
        .anyMatch(o -> subjects.stream().anyMatch(s -> isOf(s, o)));
  }

  private static boolean isOf(Actor subject, ConflictProfile.Party party) {
    return subject.mention().country().filter(party.country()::equals).isPresent();
  }

  private boolean tellsFighting(Clause clause) {
    return reading.triggers(scope.sentence().firstToken(), clause.end()).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.isViolent() && c.standsAlone());
  }

  private boolean hasWord(String role) {
    return reading.hasWord(scope.sentence().firstToken(), scope.sentence().endToken(), role);
  }
}
