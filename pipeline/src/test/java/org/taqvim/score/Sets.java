// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the sets of articles with gold stand under {@code testdata}. */
record Sets(Path testdata) {
  /** Articles that were kept unseen when they were written, the oldest set first. */
  static final List<String> ONCE_UNSEEN =
      List.of(
          "news",
          "press",
          "daily",
          "bulletin",
          "dispatch",
          "gazette",
          "courier",
          "herald",
          "tribune",
          "register");

  static Sets ofTheBuild() {
    return new Sets(Path.of(System.getProperty("taqvim.testdata")));
  }

  GoldSet seeds() {
    return GoldSet.read(testdata.resolve("gold"), "seed", testdata.resolve("articles"));
  }

  /**
   * Articles that the project wrote: "written", "wire" or one of {@link #ONCE_UNSEEN} (see the
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
