// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.text.Sentence;
import org.taqvim.time.TimeType;

/** A paragraph that a date and a colon open: all that it tells is of that day. */
final class Chronicle {
  private static final String COLON = ":";

  private Chronicle() {}

  /** Index of the date that opens the paragraph of a sentence as its heading. */
  static Optional<Integer> dayOf(Reading reading, Sentence sentence) {
    int token = reading.text().sentencesOf(sentence.line()).get(0).firstToken();
    int index = token < reading.size() ? reading.timeAt(token) : -1;
    if (index < 0 || reading.times().get(index).type() != TimeType.DATE) {
      return Optional.empty();
    }
    int after = token;
    while (after < reading.size() && reading.timeAt(after) == index) {
      after++;
    }
    return reading.isSign(after, COLON) ? Optional.of(index) : Optional.empty();
  }
}
