// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import org.jspecify.annotations.Nullable;

/**
 * What the tokens of a text can be, read where a walk comes by.
 *
 * <p>A ring that forgets what lies behind the walk: a text of a million tokens needs no more room
 * than a short one, and its elements are filled again and again.
 */
final class Readings {
  /** No shape spans so many tokens. */
  static final int REACH = 256;

  private final KnownWords words;
  private final NumberReader numbers;
  private final @Nullable Elements[] ring = new Elements[REACH];

  /** Which token each place of the ring holds. */
  private final int[] tokens = new int[REACH];

  Readings(KnownWords words, boolean unitsFirst) {
    this.words = words;
    this.numbers = new NumberReader(words, unitsFirst);
  }

  /** The readings of a token; they stand until one {@value #REACH} tokens on is read. */
  Elements at(int token) {
    int place = token % REACH;
    Elements elements = ring[place];
    if (elements == null) {
      elements = new Elements();
      ring[place] = elements;
      tokens[place] = -1;
    }
    if (tokens[place] != token) {
      tokens[place] = token;
      elements.clear();
      read(token, elements);
    }
    return elements;
  }

  private void read(int token, Elements into) {
    if (words.isKnown(token) || words.token(token).isNumber()) {
      numbers.read(token, into);
      words.read(token, into);
    }
  }
}
