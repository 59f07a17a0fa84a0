// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;

/**
 * Finds verbal nouns that stand for a clause: "after B's announcement of X" tells, behind a
 * preposition of time or reason, what "B announced X" tells, in the same order of words.
 */
final class VerbalNouns {
  /** How many tokens a title may stand before the name of who does it. */
  private static final int DOER_REACH = 3;

  /** Words without the article that are the object of a deed. */
  private static final List<String> OBJECTS =
      List.of("soldier", "person", "several", "thousands", "crowd", "prisoner", "residents");

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

  /**
   * Whether a verbal noun stands for a clause: behind a circumstance, before who does it or with
   * his pronoun.
   */
  static boolean isClause(Reading reading, PhraseIndex.Hit<Trigger> noun) {
    EventType type = noun.value().eventClass().type();
    boolean ahead = // "before B's withdrawal": whether it came is not said
        reading.endsWord(noun.first() - 1, "before") && !noun.value().eventClass().isSaying();
    boolean itsDoer =
        noun.is(Feature.ACCOMPANYING)
            ? !isDoneToHim(reading, noun)
            : type != EventType.CONSULT && isNamed(reading, noun); // "after the meeting of A and B"
    return reading.endsWord(noun.first() - 1, "circumstance") && !ahead && itsDoer;
  }

  /** "after his arrest in X": the pronoun is whom it was done to, for nobody else is named. */
  private static boolean isDoneToHim(Reading reading, PhraseIndex.Hit<Trigger> noun) {
    boolean done =
        switch (noun.value().eventClass().shape()) {
          case DIRECTED, VICTIM -> true;
          case SPEECH -> noun.value().eventClass().type() == EventType.ACCUSE;
          case MUTUAL, SOLE -> false;
        };
    int next = noun.end();
    boolean object =
        next < reading.size()
            && (reading.actorAt(next).filter(a -> a.prefix().isEmpty()).isPresent()
                || OBJECTS.stream().anyMatch(role -> reading.isWord(next, role))
                || reading.hasArticle(next));
    return done && !object;
  }

  private static boolean isNamed(Reading reading, PhraseIndex.Hit<?> noun) {
    return reading.actors(noun.end(), noun.end() + DOER_REACH).stream()
        .anyMatch(a -> a.prefix().isEmpty());
  }
}
