// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import java.util.Set;
import org.taqvim.text.Span;

/**
 * A run of tokens with at most one finite verb.
 *
 * @param first its first token
 * @param end after its last token
 * @param verb its verb by past stem, empty where it has none
 * @param verbFirst the verb's first token, or {@code end}
 * @param verbEnd after the verb
 * @param features what the verb's form says
 * @param opener what ties it to the clause before it
 * @param inserted the tokens of a relative clause inside it, which is a clause of its own
 */
record Clause(
    int first,
    int end,
    String verb,
    int verbFirst,
    int verbEnd,
    Set<Feature> features,
    Opener opener,
    Optional<Span> inserted) {
  /** A clause without another inside. */
  Clause(
      int first,
      int end,
      String verb,
      int verbFirst,
      int verbEnd,
      Set<Feature> features,
      Opener opener) {
    this(first, end, verb, verbFirst, verbEnd, features, opener, Optional.empty());
  }

  /** What stands before a clause. */
  enum Opener {
    START,
    /** The subordinating "that", or a colon. */
    THAT,
    AND,
    COMMA,
    BUT,
    RELATIVE
  }

  boolean isNegated() {
    return features.contains(Feature.NEGATED);
  }

  boolean isFuture() {
    return features.contains(Feature.FUTURE);
  }

  boolean isPast() {
    return features.contains(Feature.PAST) || features.contains(Feature.PARTICIPLE);
  }

  boolean isSubjunctive() {
    return features.contains(Feature.SUBJUNCTIVE);
  }

  /**
   * Whether it is a circumstance of what its sentence tells: who speaks in it speaks only there.
   */
  boolean isAside() {
    return features.contains(Feature.VERBAL_NOUN);
  }

  /** Whether its verb says what was done to its subject. */
  boolean isPassive() {
    return features.contains(Feature.PASSIVE);
  }

  /** Whether a token of it belongs to a relative clause inside. */
  boolean isInserted(int token) {
    return inserted.filter(s -> token >= s.begin() && token < s.end()).isPresent();
  }

  boolean holds(int token) {
    return token >= first && token < end;
  }
}
