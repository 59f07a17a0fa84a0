// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;

/** The form of a sorted part of an output: keys and lines, each with its length before it. */
final class PartFile {
  private PartFile() {}

  /** A line of an output with the key that it is sorted by. */
  @SuppressWarnings("ArrayRecordComponent") // never compared by equals; bytes go through untouched
  record Line(byte[] key, byte[] text) {
    /** By key, in the order of code points, which is that of UTF-8 bytes; then by text. */
    static final Comparator<Line> ORDER =
        Comparator.comparing(Line::key, Arrays::compareUnsigned)
            .thenComparing(Line::text, Arrays::compareUnsigned);
  }

  static void write(Iterable<Line> lines, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
    for (Line line : lines) {
      out.writeInt(line.key().length);
      out.write(line.key());
      out.writeInt(line.text().length);
      out.write(line.text());
    }
    out.flush();
  }

  /** Reads one part, line by line. */
  static final class Reader implements AutoCloseable {
    private final DataInputStream in;

    Reader(InputStream in) {
      this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    /** The next line, or null at the end. */
    @org.jspecify.annotations.Nullable
    Line next() throws IOException {
      int first = in.read();
      if (first < 0) {
        return null;
      }
      int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
      byte[] key = bytes(length);
      return new Line(key, bytes(in.readInt()));
    }

    private byte[] bytes(int length) throws IOException {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException("a part of the output is cut off");
      }
      return bytes;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
