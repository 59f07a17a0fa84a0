// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article names an event whose day is known from elsewhere: "the 44-day war", "the truce of 10
 * November".
 *
 * @param landmark the event's title in plain English
 * @param first its first day
 * @param last its last day
 * @param begin where its words begin, in UTF-16 units of the article's text
 * @param end where they end, exclusive
 * @param time the index of the article's time mention that dates it there, if one does
 */
public record Allusion(
    String landmark, LocalDate first, LocalDate last, int begin, int end, Optional<Integer> time) {
  public Allusion {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(landmark + " ends on " + last + ", before " + first);
    }
  }
}
