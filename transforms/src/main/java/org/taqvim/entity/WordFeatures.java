// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import org.taqvim.text.Letters;
import org.taqvim.text.SourceText;
import org.taqvim.text.Token;

/**
 * What the statistical tagger looks at in each word of a sentence, as 32-bit hashes.
 *
 * <p>The word and its neighbours, whole and with proclitics or plural endings stripped; first and
 * last letters; length and script; what the name index and the list of name tokens say.
 */
final class WordFeatures {
  /** No word has more features. */
  static final int MOST = 96;

  private static final int BORDER = 0x5bd1e995;

  private final List<NameWord> words;
  private final int[] whole;
  private final int[] stripped;
  private final int[] from;
  private final int[] to;
  private final int[] shape;
  private final int[] listed;
  private final int[] band;
  private int[] out = new int[0];
  private int count;

  /**
   * @param words the words of a sentence
   * @param source where their tokens come from
   * @param classes what the name index says about each word, 0 for nothing
   */
  WordFeatures(
      List<NameWord> words,
      List<Token> tokens,
      SourceText source,
      int[] classes,
      Clitics clitics,
      NameTokens names) {
    int n = words.size();
    this.words = words;
    this.whole = new int[n];
    this.stripped = new int[n];
    this.from = new int[n];
    this.to = new int[n];
    this.shape = new int[n];
    this.band = new int[n];
    this.listed = classes;
    for (int i = 0; i < n; i++) {
      String word = words.get(i).text();
      from[i] = clitics.begin(word);
      to[i] = clitics.end(word, from[i]);
      whole[i] = hash(word, 0, word.length());
      stripped[i] = hash(word, from[i], to[i]);
      shape[i] = shape(word, tokens.get(words.get(i).end() - 1), source);
      band[i] = names.band(stripped[i]) * 4 + names.band(whole[i]);
    }
  }

  int size() {
    return words.size();
  }

  /** Puts the features of one word into a buffer and tells how many they are. */
  int at(int i, int[] buffer) {
    out = buffer;
    count = 0;
    String word = words.get(i).text();
    put(1, whole[i]);
    put(2, at(whole, i - 1));
    put(3, at(whole, i + 1));
    put(4, at(whole, i - 2));
    put(5, at(whole, i + 2));
    put(6, stripped[i]);
    put(7, at(stripped, i - 1));
    put(8, at(stripped, i + 1));
    put(9, hash(word, 0, from[i]));
    put(10, at(whole, i - 1), whole[i]);
    put(11, whole[i], at(whole, i + 1));
    put(12, at(whole, i - 2), at(whole, i - 1));
    put(13, at(whole, i + 1), at(whole, i + 2));
    for (int length = 1; length <= 4 && from[i] + length <= to[i]; length++) {
      put(13 + length, hash(word, from[i], from[i] + length));
      put(17 + length, hash(word, to[i] - length, to[i]));
    }
    put(22, ending(i - 2));
    put(23, ending(i - 1));
    put(24, ending(i + 1));
    put(25, ending(i + 2));
    put(26, Math.min(8, word.length()));
    put(27, at(shape, i - 1));
    put(28, shape[i]);
    put(29, at(shape, i + 1));
    put(30, at(listed, i - 1));
    put(31, listed[i]);
    put(32, at(listed, i + 1));
    put(33, at(listed, i - 1), listed[i]);
    put(34, listed[i], at(listed, i + 1));
    put(35, at(band, i - 1));
    put(36, band[i]);
    put(37, at(band, i + 1));
    put(38, at(band, i - 1), band[i]);
    put(39, band[i], at(band, i + 1));
    put(40, listed[i], band[i]);
    put(41, at(whole, i - 1), shape[i]);
    put(42, at(listed, i - 2));
    put(43, at(listed, i + 2));
    return count;
  }

  private void put(int template, int value) {
    out[count++] = mix(value * 0x2c1b3c6d + template);
  }

  private void put(int template, int first, int second) {
    put(template, mix(first) * 31 + second);
  }

  private int ending(int i) {
    if (i < 0 || i >= words.size()) {
      return BORDER;
    }
    String word = words.get(i).text();
    return hash(word, Math.max(0, word.length() - 2), word.length());
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? BORDER : values[i];
  }

  /** Script and kind of a word, and its last letter where folding hides what it was. */
  private static int shape(String word, Token last, SourceText source) {
    char first = word.charAt(0);
    if (last.isSign()) {
      return first;
    }
    if (first == '0') {
      return word.length() == 4 ? 2 : 1;
    }
    if (first < '\u0250') {
      return 3;
    }
    char end = source.text().charAt(last.end() - 1);
    return switch (end) {
      case Letters.TEH_MARBUTA -> 4;
      case Letters.ALEF_MAKSURA -> 5;
      case Letters.HAMZA -> 6;
      default -> 7;
    };
  }

  static int hash(String word, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = (hash * 0x01000193) ^ word.charAt(i);
    }
    return mix(hash);
  }

  private static int mix(int value) {
    int mixed = (value ^ (value >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    mixed ^= mixed >>> 16;
    return mixed == 0 ? 1 : mixed;
  }
}
