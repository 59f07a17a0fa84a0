// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How common words are as parts of people's names, kept as hashes of the folded words. */
final class NameTokens {
  static final NameTokens NONE = new NameTokens(new int[0], new byte[0]);

  private final int[] hashes;
  private final byte[] bands;

  private NameTokens(int[] hashes, byte[] bands) {
    this.hashes = hashes;
    this.bands = bands;
  }

  /** From folded words and their bands: 1 seldom, 2 now and then, 3 often. */
  static NameTokens of(Map<String, Integer> words) {
    Map<Integer, Integer> sorted = new TreeMap<>();
    words.forEach((word, band) -> sorted.merge(hash(word), band, Math::max));
    NameTokens tokens = new NameTokens(new int[sorted.size()], new byte[sorted.size()]);
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
      tokens.hashes[i] = entry.getKey();
      tokens.bands[i++] = entry.getValue().byteValue();
    }
    return tokens;
  }

  static int hash(String word) {
    return WordFeatures.hash(word, 0, word.length());
  }

  /** The band of a word by its hash, 0 where it is no known part of a name. */
  int band(int hash) {
    int at = Arrays.binarySearch(hashes, hash);
    return at < 0 ? 0 : bands[at];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    int before = 0;
    for (int hash : hashes) {
      out.writeInt(hash - before);
      before = hash;
    }
    out.write(bands);
  }

  static NameTokens read(DataInputStream in) throws IOException {
    int[] hashes = ascending(in, in.readInt());
    return new NameTokens(hashes, in.readNBytes(hashes.length));
  }

  /** Reads numbers that are written as differences. */
  static int[] ascending(DataInputStream in, int count) throws IOException {
    int[] values = ints(in, count);
    for (int i = 1; i < count; i++) {
      values[i] += values[i - 1];
    }
    return values;
  }

  /** Reads numbers all at once: one by one they cost a program's start a tenth of a second. */
  static int[] ints(DataInputStream in, int count) throws IOException {
    int[] values = new int[count];
    ByteBuffer.wrap(in.readNBytes(Integer.BYTES * count)).asIntBuffer().get(values);
    return values;
  }
}
