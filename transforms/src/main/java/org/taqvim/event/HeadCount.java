// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.Casualties.Bound;

/**
 * A number of people in a text, with what is known of them.
 *
 * @param end the token after the words that count them
 * @param side the side beside them, as {@link Casualties#side}
 * @param isTotal whether it is what a toll has come to
 */
record HeadCount(int first, int end, Figure figure, Optional<String> side, boolean isTotal) {
  /** Somebody who is counted by one word. */
  static HeadCount one(int at, Optional<String> side) {
    return new HeadCount(at, at + 1, Figure.of(1, Bound.EXACT), side, false);
  }

  int value() {
    return figure.low();
  }

  /** The same people, of a side. */
  HeadCount of(Optional<String> other) {
    return new HeadCount(first, end, figure, other, isTotal);
  }
}
