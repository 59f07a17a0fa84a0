// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Finds what lies in a part of a text among things that stand in text order, without a look at all
 * of them: an article of a hundred pages is read in a hundred times the time of one page.
 */
public final class TextOrder {
  private TextOrder() {}

  /**
   * The things whose position is in a range, as a view of the list.
   *
   * @param sorted ascending by {@code position}
   * @param end after the last position; nothing where it is not above {@code first}
   */
  public static <T> List<T> within(
      List<T> sorted, ToIntFunction<? super T> position, int first, int end) {
    int from = indexOf(sorted, position, first);
    return sorted.subList(from, Math.max(from, indexOf(sorted, position, end)));
  }

  /** Index of the first thing at or after a position; the list's size where there is none. */
  public static <T> int indexOf(List<T> sorted, ToIntFunction<? super T> position, int from) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position.applyAsInt(sorted.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
