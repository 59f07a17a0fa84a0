// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * Remembers from which states at which tokens no shape can be completed, so that text which offers
 * many beginnings is not walked again and again.
 *
 * <p>Most dead ends are so from wherever a match began; those that a line's end had a part in hold
 * for one beginning only. A table of fixed size: a newer entry displaces an older one, which then
 * costs only time.
 */
final class DeadEnds {
  private static final int SIZE = 1 << 10;

  private final long[] keys = new long[SIZE];

  /** Tells the entries of one beginning from those of earlier ones. */
  private long round = 1;

  /** Forgets what holds for one beginning only, for another beginning. */
  void forget() {
    round++;
  }

  /** Adds one that holds from wherever a match of this kind began. */
  void addForAll(int state, int at, boolean inList) {
    add(forAll(state, at, inList));
  }

  /** Adds one that holds for this beginning. */
  void addForThis(int state, int at) {
    add(forThis(state, at));
  }

  boolean hasForAll(int state, int at, boolean inList) {
    return has(forAll(state, at, inList));
  }

  boolean hasForThis(int state, int at) {
    return has(forThis(state, at));
  }

  private void add(long key) {
    keys[index(key)] = key;
  }

  private boolean has(long key) {
    return keys[index(key)] == key;
  }

  /** States are fewer than 2^18; the sign tells it from the other kind. */
  private static long forAll(int state, int at, boolean inList) {
    return Long.MIN_VALUE | (long) at << 19 | (long) state << 1 | (inList ? 1 : 0);
  }

  /** No match is longer than 2^8 tokens. */
  private long forThis(int state, int at) {
    return round << 26 | (long) state << 8 | (at & 0xFF);
  }

  private static int index(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 54);
  }
}
