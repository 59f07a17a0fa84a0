// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.Reading.Actor;
import org.taqvim.event.Verdicts.Verdict;

/**
 * Finds what a speaker's words amount to in a language whose verb closes the clause: "that this
 * move a breach of the accord is" blames, "that B no peace wants" too, "that the report baseless
 * is" denies, "that our answer crushing will be" threatens.
 *
 * <p>What a clause says of its subject stands between the two: before a verb that only joins them
 * as a predicate (roles {@code verdict-…}), before any other as the noun of a light verb ({@code
 * fault-noun}, negated {@code lapse-noun}), of another's side. What the speaker's own side does not
 * do ({@code refusal-noun}) it refuses.
 */
final class VerbFinalVerdicts {
  /** How many tokens before its verb a noun may stand that goes with it. */
  private static final int BESIDE = 2;

  private final Reading reading;

  VerbFinalVerdicts(Reading reading) {
    this.reading = reading;
  }

  /** What a clause that somebody says amounts to. */
  Optional<Verdict> of(Clause clause, List<Actor> speakers) {
    boolean open =
        clause.verb().isEmpty()
            || clause.isSubjunctive()
            || reading.hasWord(clause, "if")
            || reading.hasWord(clause, "may")
            || reading.hasWord(clause, "question")
            || reading.hasWord(clause.first(), clause.verbFirst(), "must");
    if (open) {
      return Optional.empty();
    }
    return threat(clause, speakers)
        .or(() -> refusal(clause, speakers))
        .or(() -> judgement(clause, speakers))
        .or(() -> fault(clause, speakers));
  }

  /** "our answer will be crushing": what a party announces to the other. */
  private Optional<Verdict> threat(Clause clause, List<Actor> speakers) {
    boolean ahead = clause.isFuture() || clause.features().contains(Feature.FIRST_PERSON);
    return ahead && reading.hasWord(clause, "menacing-words") && isOfParty(speakers)
        ? Optional.of(new Verdict(EventClass.of(Gist.THREAT), List.of()))
        : Optional.empty();
  }

  /** "his country does not bargain over it", "needs no mediator". */
  private Optional<Verdict> refusal(Clause clause, List<Actor> speakers) {
    boolean refuses =
        clause.isNegated()
            && !clause.isPast()
            && (clause.features().contains(Feature.FIRST_PERSON) || isOwn(clause, speakers))
            && reading.hasWord(beside(clause), clause.verbFirst(), "refusal-noun");
    return refuses
        ? Optional.of(new Verdict(EventClass.of(Gist.REFUSAL), List.of()))
        : Optional.empty();
  }

  /** "this is a crime of war": a predicate before a verb that only joins it to its subject. */
  private Optional<Verdict> judgement(Clause clause, List<Actor> speakers) {
    boolean joins =
        reading.lexicon().isOne(clause.verb(), "joining-copula")
            || reading.hasWord(clause.verbFirst() - 1, clause.verbEnd(), "counting-as");
    if (!joins || clause.isNegated()) {
      return Optional.empty();
    }
    for (Verdicts.Kind kind : Verdicts.KINDS) {
      for (int i = clause.first(); i < clause.verbFirst(); i++) {
        if (reading.isWord(i, kind.role())) {
          return verdict(kind.gist(), clause, i, speakers);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Verdict> verdict(Gist gist, Clause clause, int word, List<Actor> speakers) {
    List<Actor> of =
        gist == Gist.FALSEHOOD ? List.of() : others(clause.first(), clause.verbFirst(), speakers);
    boolean own = // "our answer", "we": nobody blames himself
        gist == Gist.BLAME && of.isEmpty() && !reading.hasWord(clause.first(), word, "this");
    return own ? Optional.empty() : Optional.of(new Verdict(EventClass.of(gist), of));
  }

  /** "B hinders the peace", "B does not keep its word": a fault of another's side. */
  private Optional<Verdict> fault(Clause clause, List<Actor> speakers) {
    boolean does =
        !clause.isNegated() && reading.hasWord(beside(clause), clause.verbFirst(), "fault-noun");
    boolean aims =
        !clause.isNegated()
            && reading.hasWord(clause.first(), clause.verbFirst(), "aiming-at")
            && reading.hasWord(clause.first(), clause.verbFirst(), "bad-aim");
    boolean omits =
        clause.isNegated() && reading.hasWord(clause.first(), clause.verbFirst(), "lapse-noun");
    if (clause.isFuture() || !(does || aims || omits)) {
      return Optional.empty();
    }
    List<Actor> of = subjects(clause).stream().filter(a -> !isOf(a, speakers)).toList();
    return of.isEmpty() || of.stream().anyMatch(Cast::isBoth)
        ? Optional.empty()
        : Optional.of(new Verdict(EventClass.of(Gist.BLAME), of));
  }

  private int beside(Clause clause) {
    return Math.max(clause.first(), clause.verbFirst() - BESIDE);
  }

  private boolean isOwn(Clause clause, List<Actor> speakers) {
    return reading.hasWord(clause.first(), clause.verbFirst(), "own-state")
        || subjects(clause).stream().anyMatch(s -> isOf(s, speakers));
  }

  private List<Actor> subjects(Clause clause) {
    return ActorRoles.with(ActorRoles.of(reading, clause), Marker.SUBJECT);
  }

  private List<Actor> others(int first, int end, List<Actor> speakers) {
    return ActorRoles.with(
            ActorRoles.of(reading, first, end), Marker.SUBJECT, Marker.OWNER, Marker.AGENT)
        .stream()
        .filter(a -> !isOf(a, speakers) && !Cast.isBoth(a))
        .limit(1)
        .toList();
  }

  private boolean isOfParty(List<Actor> speakers) {
    return speakers.stream()
        .anyMatch(s -> s.mention().country().flatMap(reading.profile()::party).isPresent());
  }

  private static boolean isOf(Actor actor, List<Actor> speakers) {
    return speakers.contains(actor) || Cast.isSide(actor, Cast.countries(speakers));
  }
}
