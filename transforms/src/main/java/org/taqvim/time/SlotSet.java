// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/** A set of slots as bits: whether two of them meet is asked at every step of every walk. */
final class SlotSet {
  static {
    if (Slot.values().length > 3 * Long.SIZE) {
      throw new IllegalStateException("more slots than bits: " + Slot.values().length);
    }
  }

  private long low;
  private long middle;
  private long high;

  void clear() {
    low = 0;
    middle = 0;
    high = 0;
  }

  void add(Slot slot) {
    long bit = 1L << slot.column();
    switch (slot.column() / Long.SIZE) {
      case 0 -> low |= bit;
      case 1 -> middle |= bit;
      default -> high |= bit;
    }
  }

  void addAll(SlotSet other) {
    low |= other.low;
    middle |= other.middle;
    high |= other.high;
  }

  boolean has(Slot slot) {
    int word = slot.column() / Long.SIZE;
    return ((word == 0 ? low : word == 1 ? middle : high) >>> slot.column() & 1) != 0;
  }

  boolean meets(SlotSet other) {
    return ((low & other.low) | (middle & other.middle) | (high & other.high)) != 0;
  }
}
