// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * One reading of a word or number.
 *
 * @param slot what it can be
 * @param number its number, where it has one
 * @param code its value in the table, or empty
 * @param guard when the reading holds
 */
record Term(Slot slot, int number, String code, Guard guard) {
  static Term of(Slot slot, int number, String code) {
    return new Term(slot, number, code, Guard.NONE);
  }

  static Term of(Slot slot, int number) {
    return of(slot, number, "");
  }
}
