// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * Where the words of one slot stand next to places of a text. Asked in text order it looks at each
 * token once, however many mentions ask.
 */
final class Nearest {
  private final KnownWords words;
  private final Slot slot;

  /** The last place before {@code asked} and the first one from there on. */
  private int last = -1;

  private int next = -1;
  private int asked = -1;

  Nearest(KnownWords words, Slot slot) {
    this.words = words;
    this.slot = slot;
  }

  /** The last token before one that begins such a word; -1 where there is none. */
  int last(int before) {
    move(before);
    return last;
  }

  /** The first token from one on that begins such a word; beyond the text where there is none. */
  int next(int from) {
    move(from);
    return next;
  }

  private void move(int to) {
    if (to < asked) {
      last = -1;
      next = -1;
    }
    asked = to;
    while (next < to) {
      last = next;
      next++;
      while (next < words.size() && !words.mayBegin(next, slot)) {
        next++;
      }
    }
  }
}
