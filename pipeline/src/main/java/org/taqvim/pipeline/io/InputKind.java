// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.util.Locale;
import java.util.Optional;

/** What a file holds, told by its name; each may be compressed with gzip. */
enum InputKind {
  TEXT,
  PAGE,
  LINES;

  /** Empty for a name that this program does not read. */
  static Optional<InputKind> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (isCompressed(name)) {
      name = name.substring(0, name.length() - ".gz".length());
    }
    if (name.endsWith(".txt")) {
      return Optional.of(TEXT);
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Optional.of(PAGE);
    }
    return name.endsWith(".jsonl") ? Optional.of(LINES) : Optional.empty();
  }

  static boolean isCompressed(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
