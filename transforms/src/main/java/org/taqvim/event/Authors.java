// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Says who is the author of a deed by the words between the deed's noun and a name. */
final class Authors {
  private static final int LONGEST = 3;

  /** How many adjectives may stand between a deed and the clause that says whose it is. */
  private static final int ADJECTIVES = 3;

  private Authors() {}

  /** Whether the words beside an actor make it the one who struck, in any of their ways. */
  static boolean strikes(Reading reading, Actor actor) {
    int before = actor.first() - 1;
    return endsDeed(reading, before)
        || reading.endsWord(before, "agent")
        || reading.endsWord(before, "due")
        || reading.isWord(before, "attempt")
        || makes(reading, actor)
        || opens(reading, actor);
  }

  /** "because of the opening by X of fire": who owns a verbal noun, before the deed it rules. */
  static boolean opens(Reading reading, Actor actor) {
    int opening = actor.first() - 1;
    int after = actor.end();
    return reading.lexicon().isVerbFirst()
        && actor.prefix().isEmpty()
        && reading.isWord(opening, "opening")
        && (reading.endsWord(opening - 1, "due")
            || reading.isWord(opening - 1, "after")
            || isEffect(reading, opening - 1))
        && (reading.isWord(after, "fire")
            || reading.triggers(after, after + 1).stream()
                .anyMatch(t -> !t.value().isVerb() && t.value().eventClass().isViolent()));
  }

  /** "the opening by X of fire led to": whether a verb of effect stands at a token. */
  private static boolean isEffect(Reading reading, int token) {
    return token >= 0
        && reading
            .verbAt(token)
            .filter(
                v ->
                    reading.lexicon().isOne(v.value(), "outcome-verb")
                        || reading.lexicon().isOne(v.value(), "effecting-verb"))
            .isPresent();
  }

  /** "the attack that X made", "fire opened by X": the subject of a verb that a deed rules. */
  static boolean makes(Reading reading, Actor actor) {
    boolean people = actor.is(Sort.DEMONYM) && reading.verbAt(actor.first() - 1).isEmpty();
    int verb = actor.first() - (people ? 2 : 1); // "made by Armenian hackers"
    if (verb < 0
        || new Agreement(reading).isRuled(actor) // "violence that targeted the Armenians"
        || !reading.lexicon().isVerbFirst()
        || !actor.prefix().isEmpty()
        || reading.verbAt(verb).filter(v -> !isSequel(reading, verb, v.value())).isEmpty()
        || strikesByItself(reading, verb)) {
      return false;
    }
    int before = verb - 1;
    boolean relative = false;
    while (before > 0 && (reading.isWord(before, "relative") || reading.timeAt(before) >= 0)) {
      relative |= reading.isWord(before, "relative");
      before--;
    }
    if (!relative && isDefinite(reading, before)) {
      return false; // "after the attack X visited": a clause on what is definite has a pronoun
    }
    int noun = before;
    for (int adjectives = 0; noun > 0 && !endsDeed(reading, noun); adjectives++) {
      boolean one = reading.token(noun).isWord() && reading.verbAt(noun).isEmpty();
      if (!one || adjectives == (relative ? ADJECTIVES : 1)) {
        return false; // "the short and bloody attack that A made"
      }
      noun--;
    }
    return endsDeed(reading, noun);
  }

  /**
   * "the attack that hit A's forces": without a pronoun on a verb of harm the deed is its subject.
   */
  private static boolean strikesByItself(Reading reading, int verb) {
    return !AsyndeticRelatives.isTakenUpAt(reading, verb)
        && reading.triggers(verb, verb + 1).stream()
            .filter(t -> t.value().isVerb())
            .map(t -> t.value().eventClass())
            .anyMatch(c -> c.isViolent() && !c.has(EventClass.Trait.STATES));
  }

  private static boolean isDefinite(Reading reading, int token) {
    return token >= 0
        && reading.triggers(token, token + 1).stream()
            .filter(t -> !t.value().isVerb())
            .anyMatch(t -> t.is(Feature.DEFINITE));
  }

  /** "opened fire, and so killed X": a verb that is no relative clause of what stands before it. */
  private static boolean isSequel(Reading reading, int verb, String lemma) {
    return reading.token(verb).text().charAt(0) == Letters.FEH && lemma.charAt(0) != Letters.FEH;
  }

  /** Whether "to" before an actor says "of": it owns the deed or the positions before it. */
  static boolean isGenitive(Reading reading, Actor actor) {
    int before = actor.first() - 1;
    boolean described = // "a new attack of A's on B"
        before > 0
            && reading.isWord(actor.end(), "on")
            && !reading.hasArticle(before)
            && !reading.isFunctionWord(before)
            && reading.verbAt(before).isEmpty()
            && reading.actorAt(before).isEmpty()
            && endsDeed(reading, before - 1);
    return endsDeed(reading, before) || reading.isWord(before, "positions") || described;
  }

  /** "the attack of A", "the attack of Monday of A": whether the deed before an actor is his. */
  static boolean ownsDeed(Reading reading, Actor actor) {
    int deed = actor.first() - 1;
    while (reading.timeAt(deed) >= 0) {
      deed--;
    }
    return endsDeed(reading, deed);
  }

  /** Whether a noun for an act of violence, or for what it is done with, ends at a token. */
  static boolean endsDeed(Reading reading, int token) {
    if (reading.isWord(token, "fire")) {
      return true;
    }
    for (int first = token; first >= Math.max(0, token - LONGEST); first--) {
      boolean deed =
          reading.triggers(first, first + 1).stream()
              .filter(t -> t.end() == token + 1 && !t.value().isVerb())
              .map(t -> t.value().eventClass())
              .anyMatch(
                  c -> (c.isViolent() && !c.isConsequence()) || c.has(EventClass.Trait.AUTHORED));
      if (deed) {
        return true;
      }
    }
    return false;
  }
}
