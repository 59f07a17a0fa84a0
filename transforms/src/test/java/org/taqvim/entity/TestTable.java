// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows of a tab-separated table of cases: comments and the column row left out. */
final class TestTable {
  private TestTable() {}

  static List<List<String>> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
