// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.text.Token;

/** Where the words of one slot stand in a text; each place is looked up once. */
final class SlotLengths {
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final Slot slot;

  /** One more than twice the length of the phrase there, and one for a word alone; 0 is unknown. */
  private byte[] known = {};

  SlotLengths(List<Token> tokens, Lexicon lexicon, Slot slot) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.slot = slot;
  }

  /** How many tokens the longest phrase takes that begins at a token; 0 where there is none. */
  int length(int at) {
    return look(at) >> 1;
  }

  /** Whether the token alone is one of the words. */
  boolean isWord(int at) {
    return (look(at) & 1) == 1;
  }

  private int look(int at) {
    if (known.length == 0) {
      known = new byte[tokens.size()];
    }
    if (known[at] == 0) {
      int length = lexicon.length(tokens, at, slot);
      boolean alone = length > 0 && lexicon.is(tokens.get(at), slot);
      known[at] = (byte) (1 + (length << 1 | (alone ? 1 : 0)));
    }
    return known[at] - 1;
  }
}
