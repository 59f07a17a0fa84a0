// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/**
 * A min-hash sketch of a text's runs of five words (Broder 1997): the share of places at which two
 * sketches agree estimates the share of five-word runs that the texts have in common.
 */
final class Sketch {
  static final int SIZE = 64;
  private static final int RUN = 5;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Sketch() {}

  /** The sketch of the words outside the excluded spans; empty for fewer than five words. */
  static List<Integer> of(TokenizedText text, List<Span> excluded) {
    long[] window = new long[RUN];
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    int words = 0;
    int next = 0;
    for (Token token : text.tokens()) {
      while (next < excluded.size() && excluded.get(next).end() <= token.begin()) {
        next++;
      }
      boolean inside = next < excluded.size() && excluded.get(next).begin() <= token.begin();
      if (inside || token.isSign()) {
        continue;
      }
      window[words++ % RUN] = token.text().hashCode();
      if (words >= RUN) {
        lower(least, window, words);
      }
    }
    if (words < RUN) {
      return List.of();
    }
    List<Integer> sketch = new ArrayList<>(SIZE);
    for (int value : least) {
      sketch.add(value);
    }
    return sketch;
  }

  private static void lower(int[] least, long[] window, int words) {
    long run = 0;
    for (int i = 0; i < RUN; i++) {
      run = mix(run * 31 + window[(words + i) % RUN]);
    }
    for (int k = 0; k < SIZE; k++) {
      int value = (int) (mix(run + k * GOLDEN) >>> 33);
      if (value < least[k]) {
        least[k] = value;
      }
    }
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
