// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.Reading.Actor;

/**
 * Tells the deeds of which the words name only whom they befell, though nothing in the verb's form
 * says so: "downing of a helicopter of B's", "a helicopter of B's was downed" in a script that
 * leaves out its vowels.
 */
final class Undergone {
  private Undergone() {}

  /** Whether whoever is named beside a deed has undergone it. */
  static boolean is(Reading reading, Telling telling) {
    return reading.lexicon().isVerbFirst()
        && telling.eventClass().has(EventClass.Trait.SUFFERED)
        && (isTitle(reading, telling) || isOfEquipment(reading, telling));
  }

  /** "Arrest of NN in X": a title's noun without a verb, and no doer followed by his object. */
  private static boolean isTitle(Reading reading, Telling telling) {
    return isVerbless(telling) && doer(reading, telling).isEmpty();
  }

  private static boolean isVerbless(Telling telling) {
    return telling.clause().verb().isEmpty()
        && telling.strength() == Telling.Strength.PREDICATE
        && !telling.trigger().isVerb();
  }

  /**
   * "A's arrest of three of B's": who stands right behind a title's noun, his object behind him.
   */
  static Optional<Actor> doer(Reading reading, Telling telling) {
    int next = telling.end();
    return !reading.lexicon().isVerbFirst() || !isVerbless(telling)
        ? Optional.empty()
        : reading
            .actorAt(next)
            .filter(a -> a.first() == next && a.prefix().isEmpty())
            .filter(a -> takesObject(reading, telling.clause(), a.end()));
  }

  private static boolean takesObject(Reading reading, Clause clause, int token) {
    return token < clause.end()
        && !reading.token(token).isSign()
        && reading.timeAt(token) < 0
        && !Circumstances.isPreposition(reading, token)
        && reading.actorAt(token).filter(a -> !a.prefix().isEmpty()).isEmpty();
  }

  /** Equipment before its verb and none behind it: it was shot down, it did not shoot down. */
  private static boolean isOfEquipment(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    return telling.trigger().isVerb()
        && telling.first() == clause.verbFirst()
        && holds(reading, clause.first(), clause.verbFirst())
        && !holds(reading, clause.verbEnd(), clause.end())
        && reading.actors(clause.verbEnd(), clause.end()).stream()
            .allMatch(a -> !a.prefix().isEmpty() || a.first() > clause.verbEnd() + 1);
  }

  private static boolean holds(Reading reading, int first, int end) {
    return EquipmentCounts.isAny(reading, first, end, "equipment");
  }
}
