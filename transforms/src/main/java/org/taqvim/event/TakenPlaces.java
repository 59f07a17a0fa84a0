// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.stream.IntStream;

/** Finds the place, or the word for land, that a verb takes, gives or loses. */
final class TakenPlaces {
  /** How many tokens before its marker the name of an object may begin. */
  private static final int OBJECT_REACH = 5;

  /** How many tokens before the name of a place a word may stand that says what it is. */
  private static final int HEAD_REACH = 2;

  private static final List<String> PREPOSITIONS =
      List.of("from", "to", "in", "on", "with", "and", "purpose");

  private TakenPlaces() {}

  /** "they took the town of X": the object beside the verb is land or its name. */
  static boolean isBeside(Reading reading, PhraseIndex.Hit<Trigger> verb) {
    if (reading.lexicon().isVerbFirst()) {
      return reading.isWord(verb.end(), "territory") || Conditions.isPlace(reading, verb.end());
    }
    int marker = Adverbs.before(reading, verb.first() - 1);
    if (!reading.isWord(marker, "object")) {
      marker = objectBeforeInstrument(reading, verb.first());
    }
    for (int i = marker - 1; i >= Math.max(0, marker - OBJECT_REACH); i--) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0 || reading.isWord(i, "person")) {
        return false;
      }
      boolean ruled = isPreposition(reading, i - 1); // "took the entry to X" is of no taking
      if (!ruled && (reading.isWord(i, "territory") || isNamed(reading, i))) {
        return true;
      }
    }
    return false;
  }

  /** "the town (object) with shells they hit": where an instrument parts object and verb. */
  private static int objectBeforeInstrument(Reading reading, int verb) {
    for (int i = verb - 1; i > verb - OBJECT_REACH; i--) {
      if (reading.isWord(i, "object")) {
        return reading.isWord(i + 1, "with") ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Whether the name of a place in a run of tokens is a marked object, or opens the run as its
   * subject: "gave X back to B", "X was given back to B".
   */
  static boolean isAny(Reading reading, int first, int end) {
    boolean marked = reading.hasWord(first, end, "object");
    for (int i = first; i < end; i++) {
      boolean topic = reading.isWord(i - 1, "place-topic"); // "handed over the file of X"
      boolean taken = marked ? isMarked(reading, i, end) : isFirst(reading, first, i);
      if (taken && !topic && isNamed(reading, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(Reading reading, int place, int end) {
    if (IntStream.range(place - HEAD_REACH, place).anyMatch(i -> isPreposition(reading, i))) {
      return false; // "lost his leg in X"
    }
    for (int i = place + 1; i < Math.min(end, place + OBJECT_REACH); i++) {
      if (reading.isWord(i, "object")) {
        return true;
      }
      if (reading.token(i).isSign() || reading.isWord(i, "to") || reading.isWord(i, "from")) {
        return false;
      }
    }
    return false;
  }

  /** Whether nothing but a word for land, or when it was, stands before a place: no "team of X". */
  private static boolean isFirst(Reading reading, int first, int place) {
    return IntStream.range(first, place)
        .allMatch(i -> Adverbs.isAdverb(reading, i) || reading.isWord(i, "territory"));
  }

  private static boolean isPreposition(Reading reading, int token) {
    return PREPOSITIONS.stream().anyMatch(role -> reading.isWord(token, role));
  }

  private static boolean isNamed(Reading reading, int token) {
    return reading.actorAt(token).isEmpty() && Conditions.isPlace(reading, token);
  }
}
