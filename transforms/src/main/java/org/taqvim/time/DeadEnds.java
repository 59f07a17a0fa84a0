// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * Remembers from which states at which tokens no shape can be completed, so that text which offers
 * many beginnings is not walked again and again.
 *
 * <p>A table of fixed size: a newer entry displaces an older one, which then costs only time.
 */
final class DeadEnds {
  private static final int SIZE = 1 << 10;

  private final long[] keys = new long[SIZE];

  /** Tells the entries of one beginning from those of earlier ones. */
  private long round = 1;

  /** Forgets all, for another beginning. */
  void forget() {
    round++;
  }

  void add(int state, int at) {
    long key = key(state, at);
    keys[index(key)] = key;
  }

  boolean has(int state, int at) {
    long key = key(state, at);
    return keys[index(key)] == key;
  }

  /** States are fewer than 2^18, and no match is longer than 2^8 tokens. */
  private long key(int state, int at) {
    return round << 26 | (long) state << 8 | (at & 0xFF);
  }

  private static int index(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 54);
  }
}
