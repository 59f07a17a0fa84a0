// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Centers.Unknown;
import org.taqvim.event.EventLexicon.ActorWord;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;

/**
 * Says whom a common noun means that is a clause's subject without a name beside it: "the president
 * warned", "the delegation met", "the army shelled", "this country asked" are the one of that
 * office or kind whom the text tells of ({@link Centers}). A person is no body, a body no person.
 */
final class NounSubjects {
  /** How many clauses back whom the noun means may stand. */
  private static final int FAR = 6;

  /** How many tokens before its name a word for a delegation may begin. */
  private static final int HEAD = 3;

  private static final String DELEGATION = "delegation";
  private static final String ARMY = "armed-forces";

  private final SentenceScope scope;
  private final Reading reading;

  NounSubjects(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /**
   * Whom the noun means.
   *
   * @param predicate the first token of what the clause tells
   * @param markers loses the nation that the noun tells: "the Armenian minister"
   * @return empty where no such noun is the clause's subject, or nobody is known whom it can mean
   */
  Optional<List<Actor>> of(Clause clause, int predicate, Map<Actor, Marker> markers) {
    int at = position(clause);
    Optional<Hit<String>> state = reading.wordAt(at, "that-state");
    if (state.isPresent()) {
      return isAlone(clause, at, state.get().end(), predicate)
          ? state(at, state.get().end())
          : Optional.empty();
    }
    int head = reading.isWord(at, "this") ? at + 1 : at;
    head = reading.isWord(head, "member") ? head + 1 : head;
    head = reading.isWord(head, "this") ? head + 1 : head;
    Optional<Hit<ActorWord>> word = Titles.beginningAt(reading, head);
    if (word.isEmpty()) {
      return man(head, markers);
    }
    Optional<Actor> nation = nation(head, word.get().end());
    if (nation.isPresent()) {
      Optional<List<Actor>> meant =
          meant(
              word.get().value(),
              a -> a.mention().country().equals(nation.get().mention().country()));
      meant.ifPresent(m -> markers.remove(nation.get()));
      return meant;
    }
    return isAlone(clause, head, word.get().end(), predicate)
        ? meant(word.get().value(), a -> true)
        : Optional.empty();
  }

  /** "the Armenian diplomat": the man of that state of whom the text tells. */
  private Optional<List<Actor>> man(int head, Map<Actor, Marker> markers) {
    Optional<Hit<String>> he = reading.wordAt(head, "he");
    Optional<Actor> nation = he.flatMap(h -> nation(head, h.end()));
    if (nation.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> one =
        scope
            .discourse()
            .here()
            .one(
                a ->
                    Subjects.isStatesman(a)
                        && a.mention().country().equals(nation.get().mention().country()),
                s -> s == Unknown.ONE,
                FAR);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    markers.remove(nation.get());
    return Optional.of(one);
  }

  /** "the Armenian minister", whom no list knows by that: the one of his state. */
  private Optional<Actor> nation(int first, int end) {
    return reading.lexicon().isVerbFirst() && reading.actorAt(first).isEmpty()
        ? reading.actorAt(end).filter(a -> a.is(Sort.DEMONYM) && a.first() == end)
        : Optional.empty();
  }

  /** Where a clause's subject stands if it has one. */
  private int position(Clause clause) {
    return reading.lexicon().isVerbFirst()
        ? clause.verbEnd()
        : Strangers.behindTimes(reading, clause, clause.first());
  }

  /** Whether nobody's name is in the noun or right behind it, nor a noun that it may govern. */
  private boolean isAlone(Clause clause, int first, int end, int predicate) {
    if (end > clause.end()
        || reading.actorAt(first).isPresent()
        || reading
            .actorAt(end)
            .filter(a -> reading.lexicon().isVerbFirst() ? a.is(Sort.DEMONYM) : a.first() == end)
            .isPresent()) {
      return false;
    }
    return reading.lexicon().isVerbFirst()
        ? reading.hasArticle(first)
            || reading.hasArticle(end - 1) // "the minister of defence"
            || reading.isWord(first, "that-state")
        : new Subjectless(reading).isSure(end, predicate);
  }

  private Optional<List<Actor>> meant(ActorWord word, Predicate<Actor> also) {
    Predicate<Actor> kind =
        word.is("ROLE")
            ? a -> holds(a, word.code())
            : word.code().equals(ARMY)
                ? a -> a.is(Sort.FORCES) || a.mention().id().startsWith("org:" + ARMY)
                : word.is("ORG_HEAD")
                    ? a -> a.mention().id().startsWith("org:" + word.code() + "-")
                    : word.code().equals(DELEGATION) ? this::isDelegation : a -> false;
    List<Actor> one = scope.discourse().here().one(kind.and(also), s -> s == Unknown.ONE, FAR);
    if (!one.isEmpty()) {
      return Optional.of(one);
    }
    return word.is("ROLE") // whom the text named last of those who hold it
        ? reading
            .lastActor(scope.sentence().firstToken(), kind.and(also).and(Subjects::isStatesman))
            .map(List::of)
        : Optional.empty();
  }

  private boolean holds(Actor actor, String office) {
    return Counterparts.office(actor).filter(office::equals).isPresent()
        || Titles.endingAt(reading, actor.first() - 1)
            .or(() -> Titles.beginningAt(reading, actor.first()))
            .filter(h -> h.value().is("ROLE") && h.value().code().equals(office))
            .isPresent();
  }

  private boolean isDelegation(Actor actor) {
    for (int i = Math.max(0, actor.first() - HEAD); i < actor.end(); i++) {
      if (Titles.beginningAt(reading, i)
          .filter(h -> h.value().code().equals(DELEGATION))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "This country": the state of whom the text tells. */
  private Optional<List<Actor>> state(int first, int end) {
    List<Actor> one =
        scope
            .discourse()
            .here()
            .one(a -> a.mention().country().isPresent(), s -> s == Unknown.ONE, FAR);
    return one.stream()
        .findFirst()
        .flatMap(a -> a.mention().country())
        .flatMap(Gazetteer.standard()::state)
        .map(
            s ->
                List.of(
                    Actor.over(
                        reading, first, end, Sort.GOVERNMENT, s.id(), s.name(), s.country())));
  }
}
