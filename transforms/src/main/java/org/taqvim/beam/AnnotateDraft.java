// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.io.Serializable;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.article.Draft;
import org.taqvim.outcome.Rejection;

/**
 * Takes one step of annotation for each article, in any order and without any exchange among
 * workers; an article that the step does not survive becomes a rejection.
 *
 * <p>The steps differ in their logic alone, which is {@link ArticleAnnotator}'s.
 */
abstract class AnnotateDraft<A, B>
    extends PTransform<PCollection<A>, WithFailures.Result<PCollection<B>, Rejection>> {
  private static final long serialVersionUID = 1L;

  private final Step<A, B> step;
  private final JsonCoder<B> coder;

  /** The logic of a step. */
  interface Step<A, B> extends Serializable {
    B take(A from);
  }

  AnnotateDraft(Class<B> type, Step<A, B> step) {
    this.step = step;
    this.coder = JsonCoder.of(type);
  }

  @Override
  public WithFailures.Result<PCollection<B>, Rejection> expand(PCollection<A> from) {
    TupleTag<B> done = new TupleTag<>() {};
    TupleTag<Rejection> failed = new TupleTag<>() {};
    PCollectionTuple result =
        from.apply(
            getClass().getSimpleName(),
            ParDo.of(new Take<>(getClass().getSimpleName(), step, failed))
                .withOutputTags(done, TupleTagList.of(failed)));
    return WithFailures.Result.of(
        result.get(done).setCoder(coder),
        result.get(failed).setCoder(JsonCoder.of(Rejection.class)));
  }

  private static final class Take<A, B> extends DoFn<A, B> {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final Step<A, B> step;
    private final TupleTag<Rejection> failed;

    Take(String name, Step<A, B> step, TupleTag<Rejection> failed) {
      this.name = name;
      this.step = step;
      this.failed = failed;
    }

    @ProcessElement
    public void process(@Element A from, MultiOutputReceiver out, OutputReceiver<B> done) {
      long begin = System.nanoTime();
      B result;
      try {
        result = step.take(from);
      } catch (RuntimeException | StackOverflowError e) {
        Article article = from instanceof Draft draft ? draft.facts().article() : (Article) from;
        out.get(failed).output(ArticleAnnotator.rejection(article, e));
        return;
      }
      Counting.count(Counting.NANOS + name, System.nanoTime() - begin);
      done.output(result);
    }
  }
}
