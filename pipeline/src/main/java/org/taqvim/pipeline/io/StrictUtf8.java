// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and replaces nothing: a bad byte is an error that says where it stands. */
public final class StrictUtf8 {
  private StrictUtf8() {}

  /** The bytes are no UTF-8. */
  public static final class BadByte extends Exception {
    private static final long serialVersionUID = 1L;
    private final long offset;

    BadByte(byte bad, long offset) {
      super("not UTF-8: byte 0x%02x at offset %d".formatted(bad & 0xff, offset));
      this.offset = offset;
    }

    /** Offset of the first byte that belongs to no character, from 0. */
    public long offset() {
      return offset;
    }
  }

  public static String decode(byte[] bytes) throws BadByte {
    return decode(bytes, 0, bytes.length);
  }

  /** Decodes a part of the bytes; the offset of an error counts from {@code begin}. */
  public static String decode(byte[] bytes, int begin, int length) throws BadByte {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, length);
    CharBuffer out = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new BadByte(bytes[in.position()], in.position() - begin);
    }
    return out.flip().toString();
  }
}
