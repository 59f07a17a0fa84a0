// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;

/**
 * Says whether a clause has for its subject people whom no word gives a side: "several states",
 * "the mediators", "unknown men". Nobody who was named before is put in their place.
 */
final class Strangers {
  /** How many tokens behind a quantifier the mark of its noun's object may stand. */
  private static final int QUANTIFIED = 4;

  private Strangers() {}

  /** Whether such people stand where a clause's subject does and nobody is named beside them. */
  static boolean act(Reading reading, Clause clause) {
    boolean verbFirst = reading.lexicon().isVerbFirst();
    if (verbFirst && clause.verb().isEmpty()) {
      return false;
    }
    int at = verbFirst ? clause.verbEnd() : opening(reading, clause);
    while (at < clause.end()
        && (reading.timeAt(at) >= 0
            || reading.token(at).isSign()
            || (!verbFirst && (reading.isWord(at, "and") || reading.isWord(at, "but"))))) {
      at++;
    }
    if (at >= clause.end() || !reading.isWord(at, "stranger")) {
      return false;
    }
    int end = reading.wordAt(at, "stranger").map(PhraseIndex.Hit::end).orElse(at + 1);
    boolean asked = // "asked the states to": whom an asking verb rules may as well be asked
        verbFirst
            && reading.lexicon().isOne(clause.verb(), "asking-verb")
            && reading.hasArticle(at)
            && !reading.isWord(at, "nominative");
    boolean object =
        !verbFirst && (reading.isWord(end, "object") || isObjectsQuantifier(reading, at, end));
    return !asked && !object && reading.actorAt(at).isEmpty() && reading.actorAt(end).isEmpty();
  }

  /** "X's lawyer said", "his wife wrote": somebody whom only the name beside him tells apart. */
  static boolean areKin(Reading reading, Clause clause) {
    if (reading.lexicon().isVerbFirst()) {
      return !clause.verb().isEmpty()
          && reading.isWord(clause.verbEnd(), "kin")
          && !isKnown(reading, clause.verbEnd())
          && !isOfState(reading, clause.verbEnd() + 1);
    }
    int at = behindTimes(reading, clause, opening(reading, clause));
    Optional<PhraseIndex.Hit<String>> kin = reading.wordAt(at, "kin");
    return kin.isPresent()
        && !isKnown(reading, at)
        && !reading.isWord(kin.get().end(), "object")
        && !isOfState(reading, kin.get().end());
  }

  /** "the families of the prisoners": a group that is somebody by itself. */
  private static boolean isKnown(Reading reading, int token) {
    return reading.actorAt(token).filter(a -> a.first() == token && a.is(Sort.GROUP)).isPresent();
  }

  /** "the lawyers of Yerevan": they speak for it. */
  private static boolean isOfState(Reading reading, int token) {
    return reading
        .actorAt(token)
        .filter(a -> a.first() == token && (a.is(Sort.STATE) || a.is(Sort.GOVERNMENT)))
        .isPresent();
  }

  /** "all prisoners (object) it freed": how many of those whom the verb rules. */
  private static boolean isObjectsQuantifier(Reading reading, int at, int end) {
    return reading.isWord(at, "quantifier")
        && !reading.isWord(end, "stranger")
        && reading.hasWord(end + 1, Math.min(reading.size(), end + QUANTIFIED), "object");
  }

  /** Behind the times, signs and conjunctions that may open a clause before its subject. */
  static int behindTimes(Reading reading, Clause clause, int first) {
    int at = first;
    while (at < clause.end()
        && (reading.timeAt(at) >= 0
            || reading.token(at).isSign()
            || reading.isWord(at, "and")
            || reading.isWord(at, "but"))) {
      at++;
    }
    return at;
  }

  /** Where a clause's own words begin: behind "according to the agency X," if it opens so. */
  private static int opening(Reading reading, Clause clause) {
    int first = clause.first();
    boolean cites = reading.isWord(first, "source") || reading.isWord(first, "according");
    for (int i = first; cites && i < clause.verbFirst(); i++) {
      if (reading.isSign(i, ",")) {
        return i + 1;
      }
    }
    return first;
  }
}
