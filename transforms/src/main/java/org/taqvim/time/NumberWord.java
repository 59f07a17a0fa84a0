// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * A number word.
 *
 * @param prefix how many letters of proclitics open the token
 * @param joined whether the proclitics hold the connector "and"
 */
record NumberWord(int value, Kind kind, int prefix, boolean joined) {
  enum Kind {
    CARD,
    ORD,
    /** An ordinal of feminine nouns: of hours and times, never of a day of a month. */
    ORDF,
    /** Multiplies what stands before it: hundred, thousand. */
    MULT,
    /** An ordinal that only counts what follows it. */
    ORDM,
    /** Adds ten to the unit before it. */
    TEEN
  }
}
