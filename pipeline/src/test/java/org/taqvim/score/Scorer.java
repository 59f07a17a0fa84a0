// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares a run's output with gold, by the rules of {@code testdata/reports/README.md}. */
final class Scorer {
  private Scorer() {}

  static Scorecard score(GoldSet gold, Output output, Map<String, String> sides) {
    Scorecard card = new Scorecard();
    Names names = new Names(gold.entities(), sides);
    ArticleScore.add(gold, output, card);
    TimeScore.add(gold, output, card);
    EntityScore.add(gold, output, names, card);
    MentionMatching matching = MentionMatching.of(gold, output);
    MentionScore.add(gold, matching, names, card);
    MergeScore.add(gold, matching, card);
    SoundnessScore.add(gold, output, card);
    return card;
  }

  /** The country behind a person or organisation whose name does not tell it. */
  static Map<String, String> sides(Path file) {
    Map<String, String> sides = new HashMap<>();
    for (String line : lines(file)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (!line.startsWith("#") && cells.size() == 2) {
        sides.put(cells.get(0), cells.get(1));
      }
    }
    return sides;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
