// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.io.Serializable;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.article.Draft;

/**
 * Takes one step of annotation for each article, in any order and without any exchange among
 * workers; an article that the step does not survive goes on as rejected.
 *
 * <p>The steps differ in their logic alone, which is {@link ArticleAnnotator}'s.
 */
abstract class AnnotationStep extends PTransform<PCollection<Reading>, PCollection<Reading>> {
  private static final long serialVersionUID = 1L;

  private final Step step;

  /** The logic of a step. */
  interface Step extends Serializable {
    Draft take(Draft from);
  }

  AnnotationStep(Step step) {
    this.step = step;
  }

  @Override
  public PCollection<Reading> expand(PCollection<Reading> from) {
    String name = getClass().getSimpleName();
    return from.apply(name, ParDo.of(new Take(name, step))).setCoder(RecordCoder.of(Reading.class));
  }

  private static final class Take extends DoFn<Reading, Reading> {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final Step step;

    Take(String name, Step step) {
      this.name = name;
      this.step = step;
    }

    @ProcessElement
    public void process(@Element Reading reading, OutputReceiver<Reading> out) {
      Optional<Draft> draft = reading.open();
      out.output(draft.isPresent() ? take(reading, draft.get()) : reading);
    }

    private Reading take(Reading reading, Draft draft) {
      long begin = System.nanoTime();
      try {
        return reading.with(step.take(draft));
      } catch (RuntimeException | StackOverflowError e) {
        return reading.failed(ArticleAnnotator.rejection(draft.facts().article(), e));
      } finally {
        Counting.countTime(name, begin);
      }
    }
  }
}
