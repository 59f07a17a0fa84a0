// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.article.Draft;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;

/** Gathers what the steps found into what is stored, and parts it from what was rejected. */
public final class FinishArticles
    extends PTransform<
        PCollection<Reading>, WithFailures.Result<PCollection<AnnotatedArticle>, Rejection>> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<AnnotatedArticle> DONE = new TupleTag<>("done");
  private static final TupleTag<Rejection> FAILED = new TupleTag<>("failed");

  private FinishArticles() {}

  public static FinishArticles create() {
    return new FinishArticles();
  }

  /** What became of a reading; nothing where it was known already. */
  static Optional<Outcome<AnnotatedArticle>> finish(Reading reading) {
    if (reading.rejection().isPresent()) {
      return reading.rejection().map(Outcome::rejected);
    }
    return reading.open().map(FinishArticles::finish);
  }

  private static Outcome<AnnotatedArticle> finish(Draft draft) {
    try {
      AnnotatedArticle article = ArticleAnnotator.finish(draft);
      Counting.count(Counting.ANNOTATED);
      return Outcome.accepted(article);
    } catch (RuntimeException e) {
      return Outcome.rejected(ArticleAnnotator.rejection(draft.facts().article(), e));
    }
  }

  @Override
  public WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> expand(
      PCollection<Reading> readings) {
    PCollectionTuple result =
        readings.apply("Part", ParDo.of(new Part()).withOutputTags(DONE, TupleTagList.of(FAILED)));
    return WithFailures.Result.of(
        result.get(DONE).setCoder(RecordCoder.of(AnnotatedArticle.class)),
        result.get(FAILED).setCoder(RecordCoder.of(Rejection.class)));
  }

  private static final class Part extends DoFn<Reading, AnnotatedArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Reading reading, MultiOutputReceiver out) {
      Optional<Outcome<AnnotatedArticle>> outcome = finish(reading);
      if (outcome.orElse(null) instanceof Outcome.Accepted<AnnotatedArticle> accepted) {
        out.get(DONE).output(accepted.value());
      } else if (outcome.orElse(null) instanceof Outcome.Rejected<AnnotatedArticle> rejected) {
        out.get(FAILED).output(rejected.rejection());
      }
    }
  }
}
