// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Cuts files into blocks; only plain files of lines are cut, and only between lines. */
final class Blocks {
  private static final int BUFFER = 1 << 18;

  private Blocks() {}

  static List<Block> of(String file, long size, long blockSize) throws IOException {
    boolean cut = InputKind.of(file).orElseThrow() == InputKind.LINES && size > blockSize;
    return cut && !InputKind.isCompressed(file)
        ? cut(file, blockSize)
        : List.of(new Block(file, 0, -1, 1));
  }

  private static List<Block> cut(String file, long blockSize) throws IOException {
    List<Block> blocks = new ArrayList<>();
    long begin = 0;
    int firstLine = 1;
    long at = 0;
    int line = 1;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.openAt(file, 0)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            line++;
            long next = at + i + 1;
            if (next - begin >= blockSize) {
              blocks.add(new Block(file, begin, next - begin, firstLine));
              begin = next;
              firstLine = line;
            }
          }
        }
        at += n;
      }
    }
    if (begin < at) {
      blocks.add(new Block(file, begin, at - begin, firstLine));
    }
    return blocks;
  }
}
