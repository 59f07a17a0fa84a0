// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the sets of articles with gold stand under {@code testdata}. */
record Sets(Path testdata) {
  static Sets ofTheBuild() {
    return new Sets(Path.of(System.getProperty("taqvim.testdata")));
  }

  /** Articles that were kept unseen when they were written, the oldest set first. */
  List<String> onceUnseen() throws IOException {
    return Files.readAllLines(testdata.resolve("once-unseen.txt"));
  }

  GoldSet seeds() {
    return GoldSet.read(testdata.resolve("gold"), "seed", testdata.resolve("articles"));
  }

  /**
   * Articles that the project wrote: "written", "wire" or one of {@link #onceUnseen} (see the
   * README beside each).
   */
  GoldSet written(String set) {
    return GoldSet.read(testdata.resolve(set).resolve("gold"), set, writtenArticles(set));
  }

  Path writtenArticles(String set) {
    return testdata.resolve(set).resolve("articles");
  }

  Path report(String name) {
    return testdata.resolve("reports").resolve(name);
  }

  Map<String, String> sides() {
    return Scorer.sides(testdata.resolve("reports/sides.tsv"));
  }
}
