// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.outcome.Rejection;
import org.taqvim.timeline.TimelineChanges.Change;
import org.taqvim.timeline.TimelineEvent;

/**
 * Counts what a collection holds, as values of the pipeline itself: the counters of {@link
 * Counting} can be read by the program that waits for the job, these by the job's own last step.
 *
 * <p>There is one value a bundle and name; who reads them adds them up.
 */
public final class Tally<T> extends PTransform<PCollection<T>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1L;

  /** Of names and numbers. */
  public static final Coder<KV<String, Long>> CODER =
      KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of());

  private final Counter<T> counter;

  /** Where is counted. */
  public interface Board {
    void add(String name, long by);
  }

  /** Says what of a value counts. */
  public interface Counter<T> extends Serializable {
    void count(T value, Board board);
  }

  private Tally(Counter<T> counter) {
    this.counter = counter;
  }

  /** Counts by a function. */
  public static <T> Tally<T> of(Counter<T> counter) {
    return new Tally<>(counter);
  }

  /** Adds up what a step has counted. */
  public static Tally<KV<String, Long>> ofCounts() {
    return new Tally<>((count, board) -> board.add(count.getKey(), count.getValue()));
  }

  /** Whatever was read, known or not. */
  public static void read(Reading reading, Board board) {
    if (reading.draft().isPresent()) {
      board.add(Counting.READ, 1);
      board.add(Counting.UNCHANGED, reading.known() ? 1 : 0);
    }
  }

  /** What went through all steps of annotation. */
  public static void annotated(Reading reading, Board board) {
    board.add(Counting.ANNOTATED, reading.open().isPresent() ? 1 : 0);
  }

  /** An article of the output. */
  public static void article(AnnotatedArticle article, Board board) {
    board.add(Counting.ARTICLES, 1);
    board.add(Counting.LANGUAGE + article.language(), 1);
    board.add(Counting.ON_TOPIC, article.onTopic() ? 1 : 0);
    board.add(Counting.TIMES, article.times().size());
    board.add(Counting.ENTITIES, article.entities().size());
    board.add(Counting.EVENTS, article.events().size());
  }

  /** An entry of the timeline. */
  public static void entry(TimelineEvent entry, Board board) {
    long articles = entry.sources().stream().map(TimelineEvent.Source::article).distinct().count();
    board.add(Counting.ENTRIES, 1);
    board.add(Counting.MERGED, articles > 1 ? 1 : 0);
    board.add(Counting.UNDATED, entry.start().isEmpty() ? 1 : 0);
  }

  /** An input that was rejected. */
  public static void rejection(Rejection rejection, Board board) {
    board.add(Counting.REJECTED + rejection.stage().name().toLowerCase(Locale.ROOT), 1);
  }

  /** What a night has changed. */
  public static void change(Change change, Board board) {
    board.add(Counting.CHANGES + change.change().name().toLowerCase(Locale.ROOT), 1);
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<T> values) {
    return values.apply("Count", ParDo.of(new Count<>(counter))).setCoder(CODER);
  }

  private static final class Count<T> extends DoFn<T, KV<String, Long>> {
    private static final long serialVersionUID = 1L;
    private final Counter<T> counter;
    private transient Map<String, Long> counts;

    Count(Counter<T> counter) {
      this.counter = counter;
    }

    @StartBundle
    public void begin() {
      counts = new TreeMap<>();
    }

    @ProcessElement
    public void process(@Element T value) {
      counter.count(
          value,
          (name, by) -> {
            if (by != 0) {
              counts.merge(name, by, Long::sum);
            }
          });
    }

    @FinishBundle
    public void end(FinishBundleContext out) {
      counts.forEach(
          (name, count) ->
              out.output(
                  KV.of(name, count), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE));
    }
  }
}
