// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Reads a deed's noun that stands before its clause's verb as the verb's subject, in a language
 * whose verb mostly comes first: "an attack of A's killed two soldiers of B's", "A's shelling of
 * the town left dead". Whoever made the attack has done what the verb says, and whom the verb names
 * behind it suffered that.
 */
final class DeedSubjects {
  /**
   * How many adjectives may stand between a deed and whose it is: "a wide rocket attack of A's".
   */
  private static final int ADJECTIVES = 2;

  private static final int NONE = -1;

  private DeedSubjects() {}

  /** Who made the deed that heads a clause as the subject of the verb behind it. */
  static Optional<Actor> author(Reading reading, Clause clause) {
    return !reading.lexicon().isVerbFirst()
            || clause.verb().isEmpty()
            || clause.isAside()
            || AsyndeticRelatives.isTakenUpAt(reading, clause.verbFirst()) // "which A made"
        ? Optional.empty()
        : author(reading, clause.first(), clause.verbFirst());
  }

  /**
   * Whether a token that can be a verb stands right behind a deed and who made it, which open its
   * clause: a noun would have to be joined to them.
   */
  static boolean endsBefore(Reading reading, int token, int start) {
    return author(reading, start, token).filter(a -> a.end() == token).isPresent();
  }

  /**
   * Whether the form at the head of a clause, which can be a verb, is the noun of a deed: a
   * nationality without the article is its adjective ("an Armenian shelling"), and a verb of effect
   * behind its phrase wants a subject ("A's shelling of the town left dead").
   */
  static boolean isNoun(Reading reading, int token, int end) {
    int behind = Math.max(token + 1, deedEnd(reading, token));
    Optional<Actor> author = reading.actorAt(behind).filter(a -> a.first() == behind);
    if (author.filter(a -> isOblique(reading, a)).isPresent()) { // "expulsion of two diplomats"
      return reading.triggers(token, token + 1).stream().anyMatch(t -> !t.value().isVerb());
    }
    if (deedEnd(reading, token) == NONE) {
      return false;
    }
    if (author.filter(a -> a.is(Sort.DEMONYM) && isAdjective(reading, a)).isPresent()) {
      return true;
    }
    for (int i = token + 1; i < end && author.isPresent(); i++) {
      if (reading.token(i).isSign() || reading.isWord(i, "relative") || reading.isWord(i, "that")) {
        return false;
      }
      boolean verb =
          i >= author.get().end() && reading.actorAt(i).isEmpty() && isEffect(reading, i);
      if (verb && !VerbFirstClauses.isJoined(reading, i)) {
        return true;
      }
    }
    return false;
  }

  /** Gives who made the deed the subject's marker, and whom the verb names the object's. */
  static void mend(Reading reading, Map<Actor, Marker> markers, Clause clause) {
    Optional<Actor> author =
        author(reading, clause).or(() -> behind(reading, clause)).filter(markers::containsKey);
    if (author.isEmpty() || clause.isPassive()) {
      return;
    }
    int from = Math.max(clause.verbEnd(), author.get().end());
    markers.replaceAll(
        (actor, marker) ->
            actor.first() >= from
                    && (marker == Marker.SUBJECT || marker == Marker.AGENT)
                    && actor.prefix().isEmpty()
                ? Marker.OBJECT
                : marker);
    markers.put(author.get(), Marker.SUBJECT);
  }

  /**
   * "(there) destroyed a drone of A's a tank", "hit a raid of A's the forces of B": the deed, or
   * what it is done with, right behind a verb of harm. What can be destroyed itself strikes only
   * where something else is struck.
   */
  private static Optional<Actor> behind(Reading reading, Clause clause) {
    int deed = clause.verbEnd();
    Optional<EventClass> harm =
        reading.triggers(clause.verbFirst(), deed).stream()
            .filter(t -> t.value().isVerb())
            .map(t -> t.value().eventClass())
            .filter(c -> c.isViolent() && c.shape() == EventClass.Shape.DIRECTED)
            .filter(c -> !c.has(EventClass.Trait.DEFENCE) && !c.has(EventClass.Trait.STATES))
            .findFirst();
    if (harm.isEmpty() || deed >= clause.end() || isAccusative(reading, deed)) {
      return Optional.empty();
    }
    boolean hit = harm.get().fate().isEmpty();
    boolean arms = EquipmentCounts.isAny(reading, deed, deed + 1);
    int owner = deed + 1;
    return author(reading, deed, clause.end())
        .or(() -> reading.actorAt(owner).filter(a -> arms && a.first() == owner))
        .filter(a -> a.is(Sort.DEMONYM) && a.prefix().isEmpty())
        .filter(
            a ->
                ((hit || deedEnd(reading, deed) != NONE) && !arms)
                    || EquipmentCounts.endOf(reading, a.end(), clause.end()).isPresent()
                    || reading.isWord(a.end(), "positions"));
  }

  /** Whether a word stands at a token that no preposition rules and that is no time. */
  static boolean isObject(Reading reading, int token) {
    return token < reading.size()
        && reading.token(token).isWord()
        && reading.timeAt(token) < 0
        && !Circumstances.isPreposition(reading, token);
  }

  private static boolean isAccusative(Reading reading, int token) {
    String text = reading.token(token).text();
    return text.charAt(text.length() - 1) == Letters.ALEF;
  }

  private static Optional<Actor> author(Reading reading, int start, int verb) {
    int head = start;
    while (head < verb && (reading.token(head).isSign() || reading.timeAt(head) >= 0)) {
      head++;
    }
    int deed = head < verb ? deedEnd(reading, head) : NONE;
    int arms = // "a drone of A's hit a bus": what can be hit itself, unless something is
        deed == NONE && isObject(reading, verb + 1)
            ? EquipmentCounts.endOf(reading, head, verb).orElse(NONE)
            : NONE;
    int behind = Math.max(deed, arms);
    if (behind == NONE) {
      return Optional.empty();
    }
    int at = behind;
    while (at < verb && at < behind + ADJECTIVES && isPlain(reading, at)) {
      at++;
    }
    int owner = at;
    boolean beside = owner == behind && arms == NONE;
    return reading
        .actorAt(owner)
        .filter(a -> a.first() == owner && a.end() <= verb && isBare(a))
        .filter(a -> beside || a.is(Sort.DEMONYM))
        .filter(a -> !a.is(Sort.MEDIA) && !a.is(Sort.GROUP) && !a.is(Sort.PERSON));
  }

  /** Whether nothing but the article is written on somebody's first word. */
  private static boolean isBare(Actor actor) {
    return actor.prefix().isEmpty() || actor.prefix().charAt(0) == Letters.ALEF;
  }

  /** After the noun of a deed, which has an author, that begins at a token; or NONE. */
  private static int deedEnd(Reading reading, int token) {
    if (reading.actorAt(token).isPresent()) {
      return NONE;
    }
    return reading.triggers(token, token + 1).stream()
        .mapToInt(PhraseIndex.Hit::end)
        .filter(end -> Authors.endsDeed(reading, end - 1))
        .max()
        .orElse(Authors.endsDeed(reading, token) ? token + 1 : NONE);
  }

  /** A word that can be the adjective of a noun, or a noun with its preposition: "with drones". */
  private static boolean isPlain(Reading reading, int token) {
    return reading.token(token).isWord()
        && reading.actorAt(token).isEmpty()
        && reading.timeAt(token) < 0
        && reading.verbAt(token).isEmpty()
        && !reading.isFunctionWord(token);
  }

  /** People of one kind whose ending says that a noun rules them, or a verb of somebody else. */
  private static boolean isOblique(Reading reading, Actor actor) {
    String head = reading.token(actor.first()).text();
    return (actor.is(Sort.GROUP) || actor.is(Sort.FORCES))
        && actor.prefix().isEmpty()
        && actor.end() > actor.first() + 1
        && reading.lexicon().of("oblique-ending").stream().anyMatch(head::endsWith);
  }

  /** One nationality as an adjective: without the article, no plural, no accusative. */
  private static boolean isAdjective(Reading reading, Actor actor) {
    String text = reading.token(actor.first()).text();
    return actor.end() == actor.first() + 1 && text.charAt(text.length() - 1) == Letters.FARSI_YEH;
  }

  private static boolean isEffect(Reading reading, int token) {
    return reading
        .verbAt(token)
        .filter(
            v ->
                reading.lexicon().isOne(v.value(), "outcome-verb")
                    || reading.lexicon().isOne(v.value(), "effecting-verb"))
        .filter(v -> FiniteVerbs.isUnmistakable(reading, token))
        .isPresent();
  }
}
