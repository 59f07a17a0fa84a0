// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import java.util.Set;

/**
 * Finds where a noun has left its light verb to a later one: "began and turned into …", "met in
 * Prague and on … agreed".
 */
final class SharedVerbs {
  /** Words before the verb that both share: with fewer, two nouns are one predicate. */
  private static final int OWN_WORDS = 2;

  private static final int LONGEST_NOUN = 3;

  private SharedVerbs() {}

  /** The verb left out after a token, of no length; empty where none is. */
  static Optional<PhraseIndex.Hit<String>> gap(Reading reading, int at, int start, int limit) {
    if (at <= start + 1
        || at + 2 >= limit
        || !reading.isWord(at + 1, "and")
        || isOnePhrase(reading, at)) {
      return Optional.empty();
    }
    Optional<PhraseIndex.Hit<String>> shared = shared(reading, at, start, limit);
    if (shared.isPresent() || !isGapped(reading, at)) {
      return shared;
    }
    boolean active = reading.hasWord(start, at, "object");
    Set<Feature> features = // "will be held and discussed": what is to come shares its verb's tense
        next(reading, at + 2, limit)
            .filter(v -> v.is(Feature.FUTURE))
            .map(PhraseIndex.Hit::features)
            .orElse(Set.of(Feature.PAST));
    return reading.lexicon().of(active ? "gapped-active-verb" : "gapped-verb").stream()
        .findFirst()
        .map(verb -> new PhraseIndex.Hit<>(verb, features, at + 1, at + 1));
  }

  /** "they gave and took the bodies": two words that "and" joins into one of the pack's. */
  private static boolean isOnePhrase(Reading reading, int at) {
    return reading.triggers(at, at + 3).stream()
        .anyMatch(t -> t.first() == at && t.end() == at + 3);
  }

  /**
   * Whether a word has left its verb to the next: one that no noun is written as, or one for talks
   * that a preposition follows ("met and on … agreed").
   */
  private static boolean isGapped(Reading reading, int at) {
    int next = at + 2;
    boolean talks =
        reading.isWord(at, "gapped-talks")
            && !reading.isWord(at - 1, "in")
            && (reading.isWord(next, "purpose") || reading.insideWord(next, "purpose"));
    return talks || (reading.isWord(at, "gapped") && !reading.isWord(next, "gapped"));
  }

  /** The verb that a noun, which ends at a token, shares with another noun beside that verb. */
  private static Optional<PhraseIndex.Hit<String>> shared(
      Reading reading, int at, int start, int limit) {
    Optional<PhraseIndex.Hit<Trigger>> noun =
        reading.triggers(Math.max(start + 1, at + 1 - LONGEST_NOUN), at + 1).stream()
            .filter(t -> t.end() == at + 1 && t.value().kind() == Trigger.Kind.NOUN)
            .filter(t -> !t.value().eventClass().isConsequence())
            .filter(t -> closesPhrase(reading, t.first() - 1))
            .findFirst();
    return noun.isEmpty()
        ? Optional.empty()
        : next(reading, at + 2, limit)
            .filter(v -> v.first() - at - 2 >= OWN_WORDS)
            .filter(v -> noun.get().value().with().contains(v.value()))
            .filter(v -> hasOwnNoun(reading, at + 2, v))
            .map(v -> new PhraseIndex.Hit<>(v.value(), v.features(), at + 1, at + 1));
  }

  private static Optional<PhraseIndex.Hit<String>> next(Reading reading, int from, int limit) {
    for (int i = from; i < limit && !reading.isWord(i, "that"); i++) {
      Optional<PhraseIndex.Hit<String>> verb = VerbFinalClauses.finiteVerb(reading, i, limit);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private static boolean hasOwnNoun(Reading reading, int from, PhraseIndex.Hit<String> verb) {
    return reading.triggers(from, verb.first()).stream()
        .anyMatch(t -> t.end() == verb.first() && t.value().with().contains(verb.value()));
  }

  /** Whether the noun after a token hangs on nothing: a name, a date or a marked object is over. */
  private static boolean closesPhrase(Reading reading, int token) {
    return reading.isNamed(token)
        || reading.timeAt(token) >= 0
        || reading.isWord(token, "object")
        || reading.isWord(token, "mutual");
  }
}
