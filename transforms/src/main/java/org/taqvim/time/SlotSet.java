// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/** A set of slots as bits: whether two of them meet is asked at every step of every walk. */
final class SlotSet {
  private long low;
  private long high;

  void clear() {
    low = 0;
    high = 0;
  }

  void add(Slot slot) {
    if (slot.column() < Long.SIZE) {
      low |= 1L << slot.column();
    } else {
      high |= 1L << slot.column();
    }
  }

  void addAll(SlotSet other) {
    low |= other.low;
    high |= other.high;
  }

  boolean has(Slot slot) {
    return ((slot.column() < Long.SIZE ? low : high) >>> slot.column() & 1) != 0;
  }

  boolean meets(SlotSet other) {
    return ((low & other.low) | (high & other.high)) != 0;
  }
}
