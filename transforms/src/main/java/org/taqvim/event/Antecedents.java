// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;

/**
 * Finds the noun that a relative clause tells of, where the clause's own verb only says that it was
 * done: "the attack that X launched on …", "the accord that they signed on …".
 */
final class Antecedents {
  /** How many tokens a noun may stand before its relative clause: adjectives and owners. */
  private static final int REACH = 6;

  private Antecedents() {}

  /** The noun that a clause's verb of happening, declaring or signing makes an event. */
  static Optional<PhraseIndex.Hit<Trigger>> of(Reading reading, Clause clause) {
    if (clause.opener() != Clause.Opener.RELATIVE || !clause.isPast() || clause.isNegated()) {
      return Optional.empty();
    }
    boolean does =
        reading.triggers(clause.verbFirst(), clause.verbFirst() + 1).stream()
            .filter(t -> t.value().isVerb())
            .map(t -> t.value().eventClass())
            .anyMatch(c -> c.isHappening() || (c.isSaying() && hasObject(reading, clause)));
    boolean told =
        isDated(reading, clause) || !reading.actors(clause.first(), clause.end()).isEmpty();
    return told
        ? noun(reading, clause)
            .filter(n -> does || reading.isVerbOf(clause.verbFirst(), n.value().with()))
        : Optional.empty();
  }

  /** "the truce that X declared": a pronoun on the verb stands for the noun. */
  private static boolean hasObject(Reading reading, Clause clause) {
    String verb = reading.token(clause.verbFirst()).text();
    return reading.lexicon().of("object-pronoun").stream().anyMatch(verb::endsWith);
  }

  private static Optional<PhraseIndex.Hit<Trigger>> noun(Reading reading, Clause clause) {
    int last = clause.first() - 1;
    for (int i = last; i >= Math.max(0, clause.first() - REACH); i--) {
      boolean open = i >= last - 2 && reading.isSign(i, ",\u00BB\"");
      if (reading.token(i).isSign() && !open) {
        return Optional.empty();
      }
      List<PhraseIndex.Hit<Trigger>> here =
          reading.triggers(i, i + 1).stream().filter(t -> !t.value().isVerb()).toList();
      if (!here.isEmpty()) {
        return here.stream().filter(t -> isDone(reading, clause, t)).findFirst();
      }
      if (reading.verbAt(i).isPresent() || reading.timeAt(i) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDone(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    List<String> with = hit.value().with();
    boolean by = reading.isVerbOf(clause.verbFirst(), with);
    boolean words = // "warnings that X addressed to Y": spoken by the verb that goes with them
        by && hit.value().eventClass().shape() == EventClass.Shape.SPEECH;
    return words
        || ((by || with.isEmpty())
            && hit.value().eventClass().scope() == EventClass.Scope.OPEN
            && Predicates.canHappen(reading, hit));
  }

  private static boolean isDated(Reading reading, Clause clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      if (reading.timeAt(i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
