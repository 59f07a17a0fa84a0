// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/**
 * Finds all that each article says by itself; the same, step by step, as {@link
 * org.taqvim.article.ArticleAnnotator#annotate}.
 */
public final class AnnotateArticles extends PTransform<PCollection<Reading>, PCollection<Reading>> {
  private static final long serialVersionUID = 1L;

  private final String conflict;

  private AnnotateArticles(String conflict) {
    this.conflict = conflict;
  }

  /** For a conflict profile, by its built-in name or its folder. */
  public static AnnotateArticles on(String conflict) {
    return new AnnotateArticles(conflict);
  }

  @Override
  public PCollection<Reading> expand(PCollection<Reading> readings) {
    return readings
        .apply("CleanArticles", CleanArticles.create())
        .apply("DetectLanguage", DetectLanguage.create())
        .apply("JudgeTopic", JudgeTopic.of(conflict))
        .apply("FindTimes", FindTimes.create())
        .apply("TagEntities", TagEntities.create())
        .apply("ExtractEvents", ExtractEvents.of(conflict));
  }
}
