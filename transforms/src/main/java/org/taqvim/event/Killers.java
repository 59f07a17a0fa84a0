// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Says who kills or wounds where a verb tells it of somebody who does it to another. */
final class Killers {
  /** How many words for a day or a rank may stand between who killed and whom. */
  private static final int RANK = 3;

  private final Reading reading;

  Killers(Reading reading) {
    this.reading = reading;
  }

  /** Who kills, where the verb is active: it has an object, by its marker or by its place. */
  List<Actor> of(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    Clause clause = draft.clause;
    boolean verb = draft.strength == Telling.Strength.PREDICATE && !clause.verb().isEmpty();
    if (!verb || !draft.eventClass.has(Trait.STRIKING) || Voice.isPassive(reading, draft)) {
      return List.of();
    }
    if (!reading.lexicon().isVerbFirst()) {
      if (reading.lexicon().isOne(clause.verb(), "suffering-verb")) {
        return List.of(); // "lost their lives" has an object, and nobody who killed
      }
      boolean object = reading.hasWord(clause.first(), clause.verbFirst(), "object");
      List<Actor> named = ActorRoles.with(markers, Marker.SUBJECT);
      if (!object && takesHead(draft, named)) {
        return named;
      }
      return !object ? List.of() : named.isEmpty() ? goingOn(clause, subjects) : named;
    }
    if (clause.verbFirst() != draft.triggerFirst) {
      return List.of();
    }
    if (draft.eventClass.has(Trait.INJURY) && !ActorRoles.with(markers, Marker.OBJECT).isEmpty()) {
      return ActorRoles.with(markers, Marker.SUBJECT); // "hit", which unlike "killed" looks active
    }
    List<Actor> before = // "a tank of A's hit a bus"
        ActorRoles.with(markers, Marker.SUBJECT).stream()
            .filter(a -> a.end() == clause.verbFirst())
            .toList();
    if (draft.eventClass.has(Trait.INJURY)
        && !before.isEmpty()
        && DeedSubjects.isObject(reading, clause.verbEnd())) {
      return before;
    }
    Optional<Actor> author = DeedSubjects.author(reading, clause);
    if (author.isPresent()) {
      return List.of(author.get());
    }
    if (AsyndeticRelatives.takesUp(reading, clause)) { // "men whom the forces of A killed"
      List<Actor> doers = ActorRoles.with(markers, Marker.SUBJECT);
      if (doers.stream().anyMatch(a -> isNext(clause.verbEnd(), a))) {
        return doers.stream().filter(a -> isNext(clause.verbEnd(), a)).limit(1).toList();
      }
    }
    if (killsMen(clause)) {
      return goingOn(clause, subjects);
    }
    List<Actor> topic = // "that forces of A killed one of its soldiers"
        reading.actors(clause.first(), clause.verbFirst()).stream()
            .filter(
                a -> a.end() == clause.verbFirst() && isVictimAt(clause.verbEnd(), clause.end()))
            .toList();
    if (!topic.isEmpty()) {
      return topic;
    }
    return reading.actors(clause.verbEnd(), clause.end()).stream()
        .filter(a -> a.prefix().isEmpty() && isNext(clause.verbEnd(), a))
        .filter(a -> !a.is(Sort.DEMONYM) && !a.is(Sort.GROUP) && !a.is(Sort.MEDIA))
        .filter(a -> killsPeople(a, clause.end()) || killsOther(a, clause.end()))
        .limit(1)
        .toList();
  }

  /**
   * "the soldier whom A's forces killed": a verb of one word, and who kills right behind "whom".
   */
  private boolean takesHead(Draft draft, List<Actor> doers) {
    return draft.trigger.indexOf(' ') < 0
        && draft.triggerFirst == draft.clause.verbFirst()
        && doers.size() == 1
        && doers.get(0).first() > draft.clause.first()
        && reading.isWord(doers.get(0).first() - 1, "that");
  }

  /** "A's troops entered the town and killed ten": who acts on from the clause before. */
  private static List<Actor> goingOn(Clause clause, List<Actor> subjects) {
    boolean on = clause.opener() == Clause.Opener.AND || clause.opener() == Clause.Opener.COMMA;
    return on ? subjects.stream().filter(a -> !clause.holds(a.first())).toList() : List.of();
  }

  /**
   * "and she killed thirty men": a feminine verb right before a number of men is active, for of the
   * men a masculine one would say that they were killed.
   */
  private boolean killsMen(Clause clause) {
    int count = clause.verbEnd();
    boolean men =
        HeadCounts.in(reading, count, clause.end(), Optional.empty()).stream()
            .limit(1)
            .anyMatch(
                c -> c.first() - count <= 2 && !reading.hasWord(c.first(), c.end() + 1, "women"));
    return clause.features().contains(Feature.FEMININE)
        && clause.opener() == Clause.Opener.AND
        && men;
  }

  /** Whether people follow a verb as its object, what they were killed with before them or not. */
  private boolean isVictimAt(int verbEnd, int end) {
    int at = verbEnd;
    while (at < end
        && (reading.timeAt(at) >= 0 || reading.token(at).text().charAt(0) == Letters.BEH)) {
      at++;
    }
    int victim = at;
    boolean people = // "A's army kills civilians of B's"
        reading
            .actorAt(verbEnd)
            .filter(a -> a.first() == verbEnd && a.prefix().isEmpty())
            .filter(a -> a.is(Sort.GROUP) || a.is(Sort.FORCES) || a.is(Sort.PERSON))
            .isPresent();
    return people
        || reading.isWord(at, "one-of")
        || HeadCounts.in(reading, at, Math.min(end, at + 3), Optional.empty()).stream()
            .anyMatch(c -> c.first() == victim);
  }

  /** Whether only a time stands between a verb and an actor. */
  private boolean isNext(int verbEnd, Actor actor) {
    for (int i = verbEnd; i < actor.first(); i++) {
      if (reading.timeAt(i) < 0) {
        return false;
      }
    }
    boolean shooter = reading.isWord(actor.first(), "shooter");
    boolean people =
        reading.isWord(actor.first(), "soldier") || reading.isWord(actor.first(), "person");
    return shooter || !people;
  }

  /** "a sniper of A's killed the soldier of B's": another side's man right after who did it. */
  private boolean killsOther(Actor killer, int end) {
    int i = killer.end();
    while (i < end
        && i < killer.end() + RANK
        && (reading.timeAt(i) >= 0
            || (reading.actorAt(i).isEmpty()
                && (reading.isWord(i, "rank") || reading.isWord(i, "person"))))) {
      i++;
    }
    int at = i;
    return i < end
        && reading
            .actorAt(i)
            .filter(a -> a.first() == at && a.prefix().isEmpty() && !a.is(Sort.MEDIA))
            .filter(a -> !a.is(Sort.ORGANISATION) && !a.is(Sort.GOVERNMENT))
            .filter(a -> !Cast.isSide(a, Cast.countries(List.of(killer))))
            .isPresent();
  }

  /** Whether a number of people follows an actor as the object of its verb. */
  private boolean killsPeople(Actor actor, int end) {
    int i = actor.end();
    while (i < end && reading.timeAt(i) >= 0) {
      i++;
    }
    if (i < end
        && reading.isWord(i, "person")
        && reading.token(i).text().charAt(reading.token(i).text().length() - 1) == Letters.ALEF) {
      return true; // "killed a farmer": the accusative of one
    }
    return i < end
        && !isJoined(i) // "N and three soldiers were killed"
        && !HeadCounts.in(reading, i, Math.min(end, i + 3), Optional.empty()).isEmpty()
        && HeadCounts.in(reading, i, end, Optional.empty()).get(0).first() == i;
  }

  /** Whether "and" is written with a word: who is killed with somebody is not killed by him. */
  private boolean isJoined(int token) {
    String text = reading.token(token).text();
    return text.charAt(0) == Letters.WAW && !reading.lexicon().numbers().containsKey(text);
  }
}
