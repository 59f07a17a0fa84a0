// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * A number of people and what befell them.
 *
 * @param distance how many tokens part the number from the word that tells the harm
 */
record HarmCount(Harm harm, HeadCount count, int distance) {
  static HarmCount of(HarmMark mark, HeadCount count) {
    int before = mark.first() - count.end();
    int after = count.first() - mark.end();
    return new HarmCount(mark.harm(), count, Math.max(0, Math.max(before, after)));
  }

  /** The same harm, of a part of those whom it befell. */
  HarmCount of(HeadCount part) {
    return new HarmCount(harm, part, distance);
  }

  /** Whether both count what befell one side. */
  boolean isAlike(HarmCount other) {
    return harm == other.harm && count.side().equals(other.count.side());
  }
}
