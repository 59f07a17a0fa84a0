// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.event.EventClass.Trait;

/**
 * Reads "the freeing of X from the occupation of Y": the occupation is what ends, no deed of its
 * own, and who held the land is who loses it.
 */
final class Liberations {
  /** How many tokens the name of what is freed may be long. */
  private static final int FREED = 8;

  private Liberations() {}

  /** Whether a noun for holding land stands behind "from", and before that a word for taking it. */
  static boolean endsHold(Reading reading, int noun) {
    if (reading.lexicon().isVerbFirst()
        || !reading.isWord(noun, "hold-noun")
        || !reading.isWord(noun - 1, "from")) {
      return false;
    }
    for (int i = noun - 2; i >= Math.max(0, noun - 2 - FREED) && !isBorder(reading, i); i--) {
      boolean taking =
          reading.triggers(i, i + 1).stream()
              .anyMatch(t -> t.value().eventClass().has(Trait.TAKING) && t.end() <= noun - 1);
      if (taking || reading.isWord(i, "freed")) {
        return true;
      }
    }
    return isFreedBehind(reading, noun);
  }

  private static boolean isBorder(Reading reading, int token) {
    return reading.token(token).isSign() || reading.isWord(token, "that");
  }

  /** "X was freed from the occupation of Y": the verb that frees closes the clause. */
  private static boolean isFreedBehind(Reading reading, int noun) {
    for (int i = noun + 1; i < Math.min(reading.size(), noun + FREED); i++) {
      if (isBorder(reading, i)) {
        return false;
      }
      if (reading.isWord(i, "freed")) {
        return reading.verbAt(i + 1).isPresent();
      }
    }
    return false;
  }
}
