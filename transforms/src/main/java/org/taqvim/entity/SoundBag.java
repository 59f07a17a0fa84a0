// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

/**
 * A rough measure of how far two names sound apart, cheap enough to ask before the exact one: how
 * often each of eight groups of consonants occurs, a byte each.
 */
final class SoundBag {
  private SoundBag() {}

  static long of(String sounds) {
    long bag = 0;
    for (int i = 0; i < sounds.length(); i++) {
      int group = group(sounds.charAt(i));
      bag += group < 0 ? 0 : 1L << (8 * group);
    }
    return bag;
  }

  private static int group(char sound) {
    return switch (sound) {
      case 'B' -> 0;
      case 'T', 'D', 'X' -> 1;
      case 'S', 'Z' -> 2;
      case 'G', 'J', 'C', 'Q' -> 3;
      case 'K' -> 4;
      case 'R' -> 5;
      case 'L' -> 6;
      case 'M', 'N' -> 7;
      default -> -1;
    };
  }

  /** By how many consonants two names differ at least. */
  static int difference(long a, long b) {
    int difference = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      difference += Math.abs((int) (a >>> shift & 0xFF) - (int) (b >>> shift & 0xFF));
    }
    return difference;
  }
}
