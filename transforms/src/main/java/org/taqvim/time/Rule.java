// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.Locale;

/** What a shape means: the names that the first column of {@code shapes.tsv} uses. */
enum Rule {
  /** A day, with or without a part of it or a clock time. */
  DATE,
  /** The night before a weekday or date. */
  EVE,
  MONTH,
  YEAR,
  /** A number that only a preposition makes a year. */
  BAREYEAR,
  SEASON,
  /** Seasons that share a year. */
  SEASONS,
  EASTER,
  DECADE,
  CENTURY,
  /** Centuries that share a head word. */
  CENTURIES,
  WEEK,
  WEEKEND,
  /** A day, weekday or week counted within a month. */
  NTH,
  /**
   * A weekday with an ordinal and a month: "Monday the second of May", or the second Monday of May
   * where the second is no Monday.
   */
  NTHDAY,
  /** A day of something that lasts, counted from a day that the text names. */
  COUNTED,
  /** Days that share a month. */
  DAYS,
  /** Years that share a head word. */
  YEARS,
  WEEKDAYS,
  /** Decades that share a head word. */
  DECADES,
  /** Months that share a year. */
  MONTHS,
  /** A number of units before the day of speaking. */
  AGO,
  /** A number of units after or before another time of the text. */
  LATER,
  NEXTDAY,
  /** The day after a day that is named. */
  MORROW,
  LENGTH,
  /** An unnumbered past or future. */
  VAGUE,
  SET,
  NOW;

  private final String title = name().toLowerCase(Locale.ROOT);

  static Rule of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** As an expression carries it. */
  String title() {
    return title;
  }
}
