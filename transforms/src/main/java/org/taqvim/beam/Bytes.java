// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.Arrays;

/**
 * Bytes that grow while written and are read from their beginning: numbers of variable length, low
 * seven bits first, and strings by their UTF-16 units, so that nothing is lost.
 */
final class Bytes {
  private static final int LEAST = 256;

  private byte[] bytes;
  private int at;

  /** None yet. */
  Bytes() {
    this.bytes = new byte[LEAST];
  }

  /** Some to be read, from an offset on. */
  Bytes(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /** How many are written, or where the next is read. */
  int at() {
    return at;
  }

  /** What was written. */
  byte[] written() {
    return Arrays.copyOf(bytes, at);
  }

  private void need(int more) {
    if (bytes.length - at < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + more));
    }
  }

  void unsigned(long value) {
    need(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[at++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
  }

  long unsigned() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      value |= (b & 0x7FL) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  /** Small numbers of either sign take little room. */
  void signed(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  long signed() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  void fixed(long value) {
    need(Long.BYTES);
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[at++] = (byte) (value >>> (8 * i));
    }
  }

  long fixed() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value |= (bytes[at++] & 0xFFL) << (8 * i);
    }
    return value;
  }

  void string(String value) {
    int length = value.length();
    unsigned(length);
    need(3 * length);
    for (int i = 0; i < length; i++) {
      int c = value.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x4000) {
        bytes[at++] = (byte) ((c & 0x7F) | 0x80);
        bytes[at++] = (byte) (c >>> 7);
      } else {
        bytes[at++] = (byte) ((c & 0x7F) | 0x80);
        bytes[at++] = (byte) (((c >>> 7) & 0x7F) | 0x80);
        bytes[at++] = (byte) (c >>> 14);
      }
    }
  }

  String string() {
    char[] chars = new char[(int) unsigned()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) unsigned();
    }
    return new String(chars);
  }

  /** Other bytes, with their number before them. */
  void bytes(byte[] value) {
    unsigned(value.length);
    need(value.length);
    System.arraycopy(value, 0, bytes, at, value.length);
    at += value.length;
  }

  byte[] bytes() {
    int length = (int) unsigned();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }
}
