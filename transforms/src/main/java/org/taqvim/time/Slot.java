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
  /** Three digits that only a word for year or an era makes a year. */
  OLDYEAR,
  NUM,
  ORD,
  /** An ordinal that only counts what follows it: "the fifth day". */
  ORDM,
  /** A number word that is no ordinal and could count a day. */
  DAYC,
  /** Two numbers that only an hour word makes a clock time: 12,00. */
  CLOCKISH,
  FULLDATE,
  MONTHYEAR,
  DAYMONTH,
  CLOCK,
  // calendar words
  MONTH,
  SUREMONTH,
  MONTHNUM,
  /** A month's name in Latin letters, which may stand before its day. */
  LATINMONTH,
  WEEKDAY,
  WEEKDAYS,
  /** A weekday without the article. */
  ANYWEEKDAY,
  SEASON,
  SEASONWORD,
  NAMEDDAY,
  /** A named day that is the last weekday of its kind in a month. */
  NAMEDLAST,
  EASTER,
  /** "The day" before its number. */
  THEDAY,
  ERA,
  /** "Before Christ". */
  BCE,
  // relative words
  DEICTIC,
  YEARREL,
  MONTHREL,
  ADJ,
  /** "Of this or last month" without the word for month. */
  MONTHADJ,
  SAMEADJ,
  VAGUE,
  /** "More" after a length. */
  MORE,
  AGO,
  /** "From": after a length it counts from there and not from the day of speaking. */
  FROM(true),
  LATER,
  AFTERTHAT,
  /** "On such a day", beside years ago: the same day of the year. */
  SUCHDAY,
  /** "The morrow of", before a day. */
  MORROW,
  BEFOREIT,
  /** "From that" behind days before it. */
  FROMTHAT,
  DEM,
  SAME,
  NEXTDAY,
  NOW,
  /** Before day and month in digits: "on the date". */
  DATEWORD(true),
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
  /** Two units with the article: "the two days", which "last" or "next" must follow. */
  THEDUAL,
  /** "One" after a unit. */
  ONE,
  UNITS,
  UNITADJ,
  NUMADJ,
  /** A number glued to its unit; 0 for "some". */
  NUMUNIT,
  FEWADJ,
  FEW,
  HALF,
  QUARTER,
  /** "And a half" and "and a quarter" in one word. */
  ANDHALF,
  ANDQUARTER,
  THIRD,
  LESS,
  /** "To" between minutes and the hour that they lack. */
  TOHOUR,
  // parts
  PART,
  PARTADV,
  /** "The morning", a part of the day after "since" or "in". */
  THEPART,
  SINCE(true),
  EVE,
  MIDNIGHT,
  /** "The night between": two days follow with "and", the first of which it is the night of. */
  NIGHTBETWEEN,
  /** "The night of": two days may follow with "to" or a dash. */
  NIGHTOF,
  AMPM,
  EDGE,
  WEEKEND,
  ZONE(true),
  // frames
  AND,
  OF(true),
  OFIT,
  ART,
  MATCHING,
  SLASH,
  DASH(true),
  LPAR,
  RPAR,
  ORDSUFFIX,
  /** Makes a number an ordinal that only counts what follows it. */
  ORDMSUFFIX,
  /** "The last" in a count within a month. */
  LASTONE,
  EVERY,
  SETWORD,
  ABOUT(true),
  SEP(true),
  COMMA(true),
  TO(true),
  IN(true),
  WITHIN(true),
  AFTER(true),
  /** Between the two days of one night. */
  ONTO,
  /** What is known by its year: a war, a treaty. */
  YEARNOUN(true),
  /** What lasts for days that news counts: a war, a siege. */
  LASTING(true),
  /** What has a length that news tells, without days being counted in it: a treaty, a term. */
  TERM,
  /** "Its day" before an ordinal: that of what lasts. */
  OWNDAY,
  /** "Its own", after a counted day of what lasts. */
  OWN(true),
  // neighbours that decide
  /** Tells near a date that something began then; a preposition only right before it. */
  START,
  /** A word before a date that makes it a name: a square, a stadium. */
  BLOCK,
  /** A weekday that is a town too. */
  NAMESAKE,
  /** A word that speaks of that town's country. */
  NAMESAKEOF,
  /** A word before such a weekday that makes it the town. */
  TOWNWORD,
  /** A word before a length that makes it somebody's age. */
  AGE,
  /** A word after years that makes them somebody's age. */
  AGED,
  /** A counted thing: a number before it is no year. */
  COUNTED,
  /** Says that its sentence looks ahead: before a date, or after it. */
  FUTUREBEFORE,
  FUTUREAFTER,
  /** Opens what somebody binds himself to: a day before it is that of the pledge. */
  PLEDGED,
  /** A verb in the present that looks ahead where it opens its sentence. */
  FUTUREFIRST,
  /** Right before a date it makes it a term: the nearer of the last and the next one. */
  DEADLINE,
  /** Ends the reach of a look ahead. */
  FUTURESTOP,
  /** A verb of saying. */
  SAY,
  /** A verb of saying that carries on what somebody said before. */
  SAYON,
  /** Opens what was said. */
  THAT,
  /** Before a day it ties the day to something else than the saying. */
  NOTSAID,
  /** Stands between a date and the same date in other words. */
  GLOSS;

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
