// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An article points at an event of its conflict whose day is known from elsewhere: "the 44-day
 * war", "the truce of 10 November".
 *
 * @param landmark the event's title in plain English
 * @param first its first day
 * @param last its last day
 * @param begin where its words begin, in UTF-16 units of the article's text
 * @param end where they end, exclusive
 * @param time the index of the article's time mention that dates it there, if one does
 * @param sense how far the words stand for this very event
 */
public record Allusion(
    String landmark,
    LocalDate first,
    LocalDate last,
    int begin,
    int end,
    Optional<Integer> time,
    Sense sense) {
  /** In text order, then by day. */
  static final Comparator<Allusion> ORDER =
      Comparator.comparingInt(Allusion::begin)
          .thenComparing(Allusion::first)
          .thenComparing(Allusion::landmark);

  /** How far words stand for one event. */
  public enum Sense {
    /** They mean it. */
    THIS,
    /** They mean it, and go on naming it by its day, without a year, for years. */
    DOCUMENT,
    /** They mean it or another of its kind with the same time mention: "the truce of Saturday". */
    ONE_OF,
    /** They list the documents before it in its row, and not it. */
    LEFT_OUT
  }

  public Allusion {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(landmark + " ends on " + last + ", before " + first);
    }
  }
}
