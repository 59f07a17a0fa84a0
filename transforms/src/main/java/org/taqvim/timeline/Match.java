// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;

/**
 * How well two accounts go together as one event.
 *
 * @param score 0 where something forbids it, else above 0; {@link EventMatcher#ENOUGH} and more is
 *     one event
 * @param reasons why, in plain English; where forbidden, what forbids it. {@code {id}} stands for
 *     the name behind an id
 */
public record Match(double score, List<String> reasons) {
  public Match {
    reasons = List.copyOf(reasons);
  }

  static Match forbidden(String reason) {
    return new Match(0, List.of(reason));
  }

  boolean isForbidden() {
    return score == 0;
  }

  boolean isEnough() {
    return score >= EventMatcher.ENOUGH;
  }
}
