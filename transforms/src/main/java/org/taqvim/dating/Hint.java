// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.List;

/**
 * What other articles say of the day of an event.
 *
 * @param article who asked
 * @param event the index of the event in the article that asked
 * @param time the index of the time mention that dates it there
 * @param strong whether few things go by the key that found it
 * @param days the days on which others tell it, in order; more than one where such a thing took
 *     place more than once
 * @param teller one article that tells it
 */
public record Hint(
    String article, int event, int time, boolean strong, List<LocalDate> days, String teller) {
  public Hint {
    days = List.copyOf(days);
  }
}
