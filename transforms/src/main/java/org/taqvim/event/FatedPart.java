// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;

/** Finds how many of those counted before a verb of harm befell: "398, of whom 70 died". */
final class FatedPart {
  /** How many tokens may part a number of people from "of them", and that from their fate. */
  private static final int NEAR = 3;

  private FatedPart() {}

  /** The number of them, right after the verb and "of them", or before these two. */
  static Optional<HeadCount> after(Reading reading, HarmMark mark, int end) {
    if (mark.noun() && reading.lexicon().isVerbFirst()) {
      return Optional.empty();
    }
    if (reading.lexicon().isVerbFirst()) {
      int next = mark.end() + 1;
      return reading.isWord(mark.end(), "of-them") && next < end
          ? count(reading, next, end)
          : Optional.empty();
    }
    for (int i = mark.first() - 1; i >= Math.max(0, mark.first() - NEAR); i--) {
      if (reading.endsWord(i, "of-them")) {
        return before(reading, i, end);
      }
      if (reading.token(i).isSign() || reading.token(i).isNumber()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadCount> before(Reading reading, int ofThem, int end) {
    for (int i = ofThem - 1; i >= Math.max(0, ofThem - NEAR); i--) {
      int[] number = Numbers.at(reading, i, end);
      if (number.length > 0) {
        return count(reading, i, end);
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadCount> count(Reading reading, int at, int end) {
    int[] number = Numbers.at(reading, at, end);
    return number.length == 0
        ? Optional.empty()
        : Optional.of(
            new HeadCount(
                at,
                number[1],
                Figure.of(number[0], NumberBounds.of(reading, at)),
                Optional.empty(),
                false));
  }
}
