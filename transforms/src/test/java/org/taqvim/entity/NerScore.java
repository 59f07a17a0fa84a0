// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taqvim.entity.NameLabels.TypedSpan;
import org.taqvim.entity.TaggedCorpus.TaggedSentence;

/** Names found against a corpus's: exact span in its words, and type. */
final class NerScore {
  /** Finds the names of a sentence, in its words. */
  interface Finder {
    List<TypedSpan> find(TaggedSentence sentence);
  }

  /** Right, wrong and missed names. */
  record Counts(int right, int wrong, int missed) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
      return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }

    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f  R %.3f  F1 %.3f (%d right, %d wrong, %d missed)",
          precision(),
          recall(),
          f1(),
          right,
          wrong,
          missed);
    }
  }

  private NerScore() {}

  /** The counts of each type, and of all together first. */
  static Map<String, Counts> of(List<TaggedSentence> sentences, List<String> types, Finder finder) {
    int[][] counts = new int[types.size()][3];
    for (TaggedSentence sentence : sentences) {
      List<TypedSpan> missed = new ArrayList<>(sentence.spans());
      for (TypedSpan span : finder.find(sentence)) {
        counts[span.type()][missed.remove(span) ? 0 : 1]++;
      }
      missed.forEach(span -> counts[span.type()][2]++);
    }
    Map<String, Counts> scores = new LinkedHashMap<>();
    scores.put("all", new Counts(0, 0, 0));
    for (int i = 0; i < counts.length; i++) {
      Counts score = new Counts(counts[i][0], counts[i][1], counts[i][2]);
      scores.put(types.get(i), score);
      scores.merge("all", score, Counts::plus);
    }
    return scores;
  }
}
