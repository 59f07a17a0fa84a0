// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.Draft;
import org.taqvim.outcome.Rejection;

/**
 * Finds all that each article says by itself; the same, step by step, as {@link
 * org.taqvim.article.ArticleAnnotator#annotate}.
 */
public final class AnnotateArticles
    extends PTransform<
        PCollection<Article>, WithFailures.Result<PCollection<AnnotatedArticle>, Rejection>> {
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
  public WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> expand(
      PCollection<Article> articles) {
    List<PCollection<Rejection>> failures = new ArrayList<>();
    PCollection<Draft> cleaned =
        articles.apply("CleanArticles", CleanArticles.create()).failuresTo(failures);
    PCollection<Draft> told =
        cleaned.apply("DetectLanguage", DetectLanguage.create()).failuresTo(failures);
    PCollection<Draft> judged =
        told.apply("JudgeTopic", JudgeTopic.of(conflict)).failuresTo(failures);
    PCollection<Draft> timed = judged.apply("FindTimes", FindTimes.create()).failuresTo(failures);
    PCollection<Draft> tagged =
        timed.apply("TagEntities", TagEntities.create()).failuresTo(failures);
    PCollection<Draft> extracted =
        tagged.apply("ExtractEvents", ExtractEvents.of(conflict)).failuresTo(failures);
    PCollection<AnnotatedArticle> finished =
        extracted.apply("FinishArticles", FinishArticles.create()).failuresTo(failures);
    return WithFailures.Result.of(
        finished, PCollectionList.of(failures).apply("Failed", Flatten.pCollections()));
  }
}
