// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventMention;

/**
 * What a denial denies: "the ministry denied that" names nothing itself, and says all by where it
 * stands, behind what it answers. Whether two denials of one body in a day are one {@link
 * ComparedMatters} says, by what they answer.
 */
final class Denied {
  /** A denial stands at most so many characters behind what it answers. */
  private static final int FARTHEST = 400;

  private Denied() {}

  /** What the mention of that index denies, if it is a denial and something stands before it. */
  static Optional<EventMention> by(List<EventMention> events, int index) {
    EventMention denial = events.get(index);
    if (EventFamily.of(denial) != EventFamily.REFUSAL) {
      return Optional.empty();
    }
    for (int before = index - 1; before >= 0; before--) {
      EventMention told = events.get(before);
      if (denial.begin() - told.end() > FARTHEST) {
        return Optional.empty();
      }
      if (EventFamily.of(told) != EventFamily.REFUSAL) {
        return Optional.of(told);
      }
    }
    return Optional.empty();
  }
}
