// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.taqvim.event.EventClass.Trait;

/**
 * Tells verbs that only help the one after them to say what was done: "managed to reach", "tried to
 * seize". Both are one predicate, in the past.
 */
final class HelpingVerbs {
  private HelpingVerbs() {}

  /**
   * What a helping verb makes of the verb that follows it: done, or only attempted; empty where it
   * helps no other. An attempt counts where it is one on somebody's life, arms or land.
   */
  static Optional<Feature> outcome(Reading reading, PhraseIndex.Hit<String> verb, int limit) {
    boolean could = verb.is(Feature.PROGRESSIVE) && is(reading, verb, "managing");
    if (!verb.is(Feature.PAST) || could) {
      return Optional.empty();
    }
    if (verb.is(Feature.NEGATED)) { // "could not agree": did not
      return is(reading, verb, "managing") ? Optional.of(Feature.NEGATED) : Optional.empty();
    }
    boolean forced = // "had to leave": they left
        reading.isWord(verb.first() - 1, "forced")
            && reading.lexicon().isOne(verb.value(), "passive-verb");
    if (forced || is(reading, verb, "managing")) {
      return Optional.of(Feature.PAST);
    }
    return is(reading, verb, "attempt") && attacks(reading, verb.end(), limit)
        ? Optional.of(Feature.ATTEMPTED)
        : Optional.empty();
  }

  /**
   * "undertook (to) bring back": what follows another verb at once depends on it, and of a Persian
   * causative the past is written as the subjunctive is.
   */
  static PhraseIndex.Hit<String> dependent(Reading reading, PhraseIndex.Hit<String> verb) {
    boolean causative =
        reading.lexicon().of("causative-stem").stream().anyMatch(verb.value()::endsWith);
    return causative && verb.features().equals(Set.of(Feature.PAST))
        ? new PhraseIndex.Hit<>(verb.value(), Set.of(Feature.SUBJUNCTIVE), verb.first(), verb.end())
        : verb;
  }

  /** The verb helped, as told of the past. */
  static PhraseIndex.Hit<String> helped(PhraseIndex.Hit<String> verb, Feature outcome) {
    if (!verb.is(Feature.SUBJUNCTIVE)) {
      return verb;
    }
    Set<Feature> features = EnumSet.of(Feature.PAST, outcome);
    features.addAll(verb.features());
    features.remove(Feature.SUBJUNCTIVE);
    return new PhraseIndex.Hit<>(verb.value(), features, verb.first(), verb.end());
  }

  private static boolean is(Reading reading, PhraseIndex.Hit<String> verb, String role) {
    return reading.lexicon().isOne(verb.value(), role) || reading.isWord(verb.first() - 1, role);
  }

  /** Whether the next verb is in the subjunctive and tells an attack or a seizure. */
  private static boolean attacks(Reading reading, int from, int limit) {
    for (int i = from; i < limit && !reading.isSign(i, ";"); i++) {
      Optional<PhraseIndex.Hit<String>> next = VerbFinalClauses.finiteVerb(reading, i, limit);
      if (next.isPresent()) {
        PhraseIndex.Hit<String> verb = next.get();
        return verb.is(Feature.SUBJUNCTIVE)
            && !verb.is(Feature.NEGATED)
            && reading.triggers(from, verb.end()).stream()
                .filter(t -> t.value().eventClass().isViolent() || isSeizure(t.value()))
                .anyMatch(t -> goWith(t, verb));
      }
    }
    return false;
  }

  private static boolean isSeizure(Trigger trigger) {
    return trigger.eventClass().has(Trait.TAKING);
  }

  private static boolean goWith(PhraseIndex.Hit<Trigger> trigger, PhraseIndex.Hit<String> verb) {
    return trigger.value().isVerb()
        ? trigger.first() == verb.first()
        : trigger.end() == verb.first() && trigger.value().with().contains(verb.value());
  }
}
