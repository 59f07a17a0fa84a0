// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;

/**
 * Finds the number that a count has come to where a relative clause on the counted parts the two:
 * "the number of those who were killed in this town has passed forty".
 */
final class ReachedCounts {
  private ReachedCounts() {}

  /**
   * Where the words end that tell the number, for what is told in a run of tokens without one;
   * empty unless the run has a word for a count and the verb behind it says what the count has come
   * to.
   */
  static Optional<Integer> end(Reading reading, Draft draft, int first, int end) {
    int last = draft.sentence.endToken();
    if (reading.lexicon().isVerbFirst() || end >= last || !reading.hasWord(first, end, "tally")) {
      return Optional.empty();
    }
    int to = end;
    while (to < last && !reading.token(to).isSign()) {
      to++;
    }
    boolean reached =
        reading.hasWord(end, to, "at-least-after") || reading.hasWord(end, to, "reached");
    boolean one = HeadCounts.in(reading, end, to, Optional.empty()).size() == 1;
    return reached && one ? Optional.of(to) : Optional.empty();
  }
}
