// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.event.Casualties.Bound;

/**
 * A number as it is printed: "ten", "at least ten", "ten to fifteen".
 *
 * @param low the number, or the lower end of a range
 * @param high the same, or the upper end
 * @param bound whether it is exact or a bound
 */
public record Figure(int low, int high, Bound bound) {
  public Figure {
    if (low > high) {
      throw new IllegalArgumentException("no range: " + low + " to " + high);
    }
  }

  /** A number that is no range. */
  public static Figure of(int number, Bound bound) {
    return new Figure(number, number, bound);
  }

  /** Two numbers of one kind together; a sum with a bound in it is a bound. */
  Figure plus(Figure other) {
    return new Figure(
        low + other.low, high + other.high, bound == Bound.EXACT ? other.bound : bound);
  }
}
