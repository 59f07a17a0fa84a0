// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;

/** What one token can be, alone or with those that follow it; filled anew for another token. */
final class Elements {
  /** All that were ever needed; only the first {@code size} of them count. */
  private final List<Element> pool = new ArrayList<>();

  private final SlotSet slots = new SlotSet();
  private int size;

  void clear() {
    size = 0;
    slots.clear();
  }

  int size() {
    return size;
  }

  Element get(int index) {
    return pool.get(index);
  }

  /** The slots of all of them. */
  SlotSet slots() {
    return slots;
  }

  void add(Slot slot, int number, int first, int end, int begin) {
    add(slot, number, "", first, end, begin, 0);
  }

  /**
   * Adds a reading.
   *
   * @param first index of its first token
   * @param end index after its last token
   * @param begin where it begins in the source
   * @param cut how many letters of its last token belong to no expression
   */
  void add(Slot slot, int number, String code, int first, int end, int begin, int cut) {
    if (size == pool.size()) {
      pool.add(new Element());
    }
    pool.get(size++).fill(slot, number, code, first, end, begin, cut);
    slots.add(slot);
  }
}
