// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;

/**
 * Finds verbal nouns that stand for a clause: "after B's announcement of X" tells, behind a
 * preposition of time or reason, what "B announced X" tells, in the same order of words.
 */
final class VerbalNouns {
  /** How many tokens a title may stand before the name of who does it. */
  private static final int DOER_REACH = 3;

  private VerbalNouns() {}

  /** The verbal noun at a token as the verb of its clause, where it stands for one. */
  static Optional<PhraseIndex.Hit<String>> at(Reading reading, int token) {
    return reading.verbAt(token).filter(v -> v.is(Feature.VERBAL_NOUN));
  }

  /** Whether a circumstance begins at a token whose verbal noun stands for a clause. */
  static boolean opens(Reading reading, int token) {
    return reading
        .wordAt(token, "circumstance")
        .filter(w -> at(reading, w.end()).isPresent())
        .isPresent();
  }

  /** Whether a verbal noun stands for a clause: behind a circumstance, before who does it. */
  static boolean isClause(Reading reading, PhraseIndex.Hit<?> noun) {
    return reading.endsWord(noun.first() - 1, "circumstance")
        && reading.actors(noun.end(), noun.end() + DOER_REACH).stream()
            .anyMatch(a -> a.prefix().isEmpty());
  }
}
