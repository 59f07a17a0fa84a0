// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.beam.AnnotateArticles;
import org.taqvim.beam.ChooseVersions;
import org.taqvim.beam.CompareTimelines;
import org.taqvim.beam.CountRepeats;
import org.taqvim.beam.Counting;
import org.taqvim.beam.DateArticles;
import org.taqvim.beam.FinishArticles;
import org.taqvim.beam.MergeTimeline;
import org.taqvim.beam.Reading;
import org.taqvim.beam.RecordCoder;
import org.taqvim.dating.ArticleDater;
import org.taqvim.dating.DatedArticle;
import org.taqvim.json.Json;
import org.taqvim.outcome.Rejection;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.KnownWriter;
import org.taqvim.pipeline.io.Previous;
import org.taqvim.pipeline.io.ReadArticles;
import org.taqvim.pipeline.io.ReadPrevious;
import org.taqvim.pipeline.io.ReadSettings;
import org.taqvim.pipeline.io.WriteSorted;
import org.taqvim.render.JsonLines;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineChanges.Change;
import org.taqvim.timeline.TimelineChanges.Redirect;
import org.taqvim.timeline.TimelineEvent;

/**
 * The whole flow, from the files to the sorted parts of each output.
 *
 * <p>Up to the stored article each step looks at one article; from there on at the set of them.
 */
final class TimelinePipeline {
  private static final TypeDescriptor<Reading> READING = TypeDescriptor.of(Reading.class);

  private final RunPlan plan;

  private TimelinePipeline(RunPlan plan) {
    this.plan = plan;
  }

  static void build(Pipeline pipeline, RunPlan plan) {
    new TimelinePipeline(plan).build(pipeline);
  }

  private void build(Pipeline pipeline) {
    PCollectionTuple read = pipeline.apply("ReadArticles", readArticles());
    PCollection<Reading> annotated =
        read.get(ReadArticles.READINGS).apply("AnnotateArticles", annotate());
    WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> stored = storedArticles(pipeline);
    WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> chosen =
        annotated.apply("ChooseVersions", ChooseVersions.among(stored.output(), plan.count()));
    chosen.output().apply("WriteState", write("state", new StateLine()));
    chosen.output().apply("WriteKnown", write(KnownWriter.OUTPUT, new KnownLine()));
    // What tells no event is done; the rest meets others.
    chosen.output().apply("WriteEventless", write("articles", new EventlessLine()));
    PCollectionTuple timeline =
        chosen
            .output()
            .apply("WithEvents", Filter.by(article -> !article.events().isEmpty()))
            .apply("DateArticles", DateArticles.in(plan.count()))
            .apply("MergeTimeline", MergeTimeline.in(plan.count()));
    timeline.get(MergeTimeline.ENTRIES).apply("WriteTimeline", write("timeline", new EntryLine()));
    timeline
        .get(MergeTimeline.ARTICLES)
        .apply("WriteArticles", write("articles", new ArticleLine()));
    chosen.output().apply("CountRepeats", CountRepeats.in(plan.count()));
    plan.previous()
        .ifPresent(
            previous -> writeChanges(pipeline, previous, timeline.get(MergeTimeline.ENTRIES)));
    rejections(pipeline, read)
        .and(stored.failures())
        .and(chosen.failures())
        .apply("AllRejections", Flatten.pCollections())
        .apply("WriteRejections", write("rejected", new RejectionLine()));
  }

  private void writeChanges(
      Pipeline pipeline, Previous previous, PCollection<TimelineEvent> entries) {
    PCollection<TimelineEvent> earlier =
        pipeline.apply(
            "ReadTimeline", ReadPrevious.values(previous, Outputs.TIMELINE, TimelineEvent.class));
    PCollection<Redirect> redirects =
        previous.has(Outputs.REDIRECTS)
            ? pipeline.apply(
                "ReadRedirects", ReadPrevious.values(previous, Outputs.REDIRECTS, Redirect.class))
            : empty(pipeline, "NoRedirects", Redirect.class);
    PCollectionTuple compared =
        entries.apply("CompareTimelines", CompareTimelines.with(earlier, redirects, plan.count()));
    compared
        .get(CompareTimelines.CHANGES)
        .apply("WriteChanges", write("changes", new ChangeLine()));
    compared
        .get(CompareTimelines.REDIRECTS)
        .apply("WriteRedirects", write("redirects", new RedirectLine()));
  }

  private ReadArticles readArticles() {
    return ReadArticles.from(
        plan.inputs(),
        new ReadSettings(
            plan.inputs().naming(),
            plan.config().metadata().map(Inputs::absolute).orElse(null),
            plan.config().maxBytes(),
            plan.reusable().orElse(null),
            plan.parts()));
  }

  private AnnotateArticles annotate() {
    return AnnotateArticles.on(plan.config().conflict());
  }

  /** What the earlier run annotated, or annotates it again where the annotator has changed. */
  private WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> storedArticles(
      Pipeline pipeline) {
    if (plan.reusable().isPresent()) {
      PCollection<AnnotatedArticle> stored =
          pipeline.apply(
              "ReadState",
              ReadPrevious.articles(
                  plan.reusable().get(), plan.inputs().naming(), plan.forgotten()));
      return WithFailures.Result.of(stored, empty(pipeline, "NoFailures", Rejection.class));
    }
    if (plan.previous().isPresent()) {
      PCollection<Article> texts =
          pipeline.apply(
              "ReadTexts",
              ReadPrevious.texts(plan.previous().get(), plan.inputs().naming(), plan.forgotten()));
      return texts
          .apply("ToAnnotate", MapElements.into(READING).via(Reading::of))
          .setCoder(RecordCoder.of(Reading.class))
          .apply("AnnotateAgain", annotate())
          .apply("FinishArticles", FinishArticles.create());
    }
    return WithFailures.Result.of(
        empty(pipeline, "NoState", AnnotatedArticle.class),
        empty(pipeline, "NoFailures", Rejection.class));
  }

  private PCollectionList<Rejection> rejections(Pipeline pipeline, PCollectionTuple read) {
    PCollectionList<Rejection> fresh = PCollectionList.of(read.get(ReadArticles.REJECTIONS));
    Optional<Previous> previous = plan.previous();
    if (previous.isEmpty()) {
      return fresh;
    }
    PCollection<Rejection> earlier =
        pipeline.apply("ReadRejections", ReadPrevious.rejections(previous.get(), plan.forgotten()));
    return fresh.and(
        earlier.apply(
            "KeepRejections",
            KeepRejections.unlessReadAgain(read.get(ReadArticles.FILES), plan.count())));
  }

  private static <T> PCollection<T> empty(Pipeline pipeline, String step, Class<T> type) {
    return pipeline.apply(step, Create.empty(RecordCoder.of(type)));
  }

  private <T> PTransform<PCollection<T>, PDone> write(String output, Line<T> line) {
    return new WriteLines<>(line, WriteSorted.to(plan.parts(), output));
  }

  private static final class WriteLines<T> extends PTransform<PCollection<T>, PDone> {
    private static final long serialVersionUID = 1L;
    private final Line<T> line;
    private final WriteSorted write;

    WriteLines(Line<T> line, WriteSorted write) {
      this.line = line;
      this.write = write;
    }

    @Override
    public PDone expand(PCollection<T> values) {
      return values
          .apply("Format", ParDo.of(line))
          .setCoder(WriteSorted.LINES)
          .apply("WriteSorted", write);
    }
  }

  /** Gives a line and the key that it is sorted by. */
  private abstract static class Line<T> extends DoFn<T, KV<byte[], byte[]>> {
    private static final long serialVersionUID = 1L;

    abstract KV<String, String> of(T value);

    boolean has(T value) {
      return true;
    }

    @ProcessElement
    public void process(@Element T value, OutputReceiver<KV<byte[], byte[]>> out) {
      if (has(value)) {
        KV<String, String> line = of(value);
        out.output(KV.of(bytes(line.getKey()), bytes(line.getValue())));
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final class EntryLine extends Line<TimelineEvent> {
    private static final long serialVersionUID = 1L;

    @Override
    KV<String, String> of(TimelineEvent entry) {
      return KV.of(EntryKey.of(entry), JsonLines.timelineEvent(entry));
    }
  }

  private static final class ArticleLine extends Line<TimelineArticle> {
    private static final long serialVersionUID = 1L;

    @Override
    KV<String, String> of(TimelineArticle told) {
      return line(told);
    }

    static KV<String, String> line(TimelineArticle told) {
      AnnotatedArticle article = told.dated().article();
      Counting.count(Counting.ARTICLES);
      Counting.count(Counting.LANGUAGE + article.language());
      Counting.count(Counting.ON_TOPIC, article.onTopic() ? 1 : 0);
      Counting.count(Counting.TIMES, article.times().size());
      Counting.count(Counting.ENTITIES, article.entities().size());
      Counting.count(Counting.EVENTS, article.events().size());
      return KV.of(article.id(), JsonLines.article(told));
    }
  }

  /** The line of an article that tells no event. */
  private static final class EventlessLine extends Line<AnnotatedArticle> {
    private static final long serialVersionUID = 1L;

    @Override
    boolean has(AnnotatedArticle article) {
      return article.events().isEmpty();
    }

    @Override
    KV<String, String> of(AnnotatedArticle article) {
      DatedArticle dated = ArticleDater.standard().alone(article);
      return ArticleLine.line(new TimelineArticle(dated, List.of(), List.of()));
    }
  }

  private static final class StateLine extends Line<AnnotatedArticle> {
    private static final long serialVersionUID = 1L;

    @Override
    KV<String, String> of(AnnotatedArticle article) {
      return KV.of(article.id(), Json.write(article));
    }
  }

  private static final class KnownLine extends Line<AnnotatedArticle> {
    private static final long serialVersionUID = 1L;

    @Override
    KV<String, String> of(AnnotatedArticle article) {
      return KV.of(KnownWriter.line(article), KnownWriter.line(article));
    }
  }

  private static final class ChangeLine extends Line<Change> {
    private static final long serialVersionUID = 1L;

    @Override
    KV<String, String> of(Change change) {
      return KV.of(change.key(), Json.write(change));
    }
  }

  private static final class RedirectLine extends Line<Redirect> {
    private static final long serialVersionUID = 1L;

    @Override
    KV<String, String> of(Redirect redirect) {
      return KV.of(redirect.from(), Json.write(redirect));
    }
  }

  private static final class RejectionLine extends Line<Rejection> {
    private static final long serialVersionUID = 1L;

    @Override
    KV<String, String> of(Rejection rejection) {
      Counting.count(Counting.REJECTED + rejection.stage().name().toLowerCase(Locale.ROOT));
      String line = "%010d".formatted(rejection.line().orElse(0));
      return KV.of(rejection.source() + "\0" + line, JsonLines.rejection(rejection));
    }
  }
}
