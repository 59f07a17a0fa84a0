// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * What a word or number can be inside a time expression; the names that the packs' tables use.
 *
 * <p>Slots marked as borders may open or close a match but never belong to its span.
 */
enum Slot {
  // numbers, read by code
  DAY,
  HOUR,
  MIN,
  YEAR,
  YEAR2,
  NUM,
  ORD,
  /** A number word that is no ordinal and could count a day. */
  DAYC,
  FULLDATE,
  MONTHYEAR,
  DAYMONTH,
  CLOCK,
  // calendar words
  MONTH,
  SUREMONTH,
  MONTHNUM,
  WEEKDAY,
  WEEKDAYS,
  SEASON,
  SEASONWORD,
  NAMEDDAY,
  ERA,
  // relative words
  DEICTIC,
  YEARREL,
  MONTHREL,
  ADJ,
  SAMEADJ,
  VAGUE,
  AGO,
  LATER,
  BEFOREIT,
  DEM,
  SAME,
  NEXTDAY,
  NOW,
  // heads
  DAYWORD,
  DAYSWORD,
  WEEKWORD,
  MONTHWORD,
  MONTHSWORD,
  YEARWORD,
  YEARSWORD,
  DECADEWORD,
  DECADESWORD,
  DECADENAME,
  CENTURYWORD,
  HOURWORD,
  MINWORD,
  SECWORD,
  // lengths
  UNIT,
  UNITDUAL,
  UNITS,
  UNITADJ,
  NUMADJ,
  FEWADJ,
  FEW,
  HALF,
  QUARTER,
  THIRD,
  LESS,
  // parts
  PART,
  PARTADV,
  EVE,
  AMPM,
  EDGE,
  WEEKEND,
  ZONE(true),
  // frames
  AND,
  OF,
  OFIT,
  ART,
  MATCHING,
  SLASH,
  DASH(true),
  LPAR,
  RPAR,
  ORDSUFFIX,
  EVERY,
  SETWORD,
  ABOUT,
  SEP(true),
  COMMA(true),
  TO(true),
  IN(true);

  private final boolean border;

  @SuppressWarnings("ImmutableEnumChecker") // set once, before any use
  private int column;

  static {
    Slot[] all = values();
    for (int i = 0; i < all.length; i++) {
      all[i].column = i;
    }
  }

  Slot() {
    this(false);
  }

  Slot(boolean border) {
    this.border = border;
  }

  /** Its column in an automaton's table. */
  int column() {
    return column;
  }

  boolean isBorder() {
    return border;
  }
}
