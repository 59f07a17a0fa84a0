// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.beam.AnnotateArticles;
import org.taqvim.beam.ChooseVersions;
import org.taqvim.beam.CompareTimelines;
import org.taqvim.beam.CountRepeats;
import org.taqvim.beam.DateArticles;
import org.taqvim.beam.FinishArticles;
import org.taqvim.beam.MergeTimeline;
import org.taqvim.beam.Reading;
import org.taqvim.beam.RecordCoder;
import org.taqvim.outcome.Rejection;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.KnownWriter;
import org.taqvim.pipeline.io.Previous;
import org.taqvim.pipeline.io.ReadArticles;
import org.taqvim.pipeline.io.ReadPrevious;
import org.taqvim.pipeline.io.ReadSettings;
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
    chosen.output().apply("WriteState", write("state", OutputLines::state));
    chosen.output().apply("WriteKnown", write(KnownWriter.OUTPUT, OutputLines::known));
    // What tells no event is done; the rest meets others.
    chosen
        .output()
        .apply("WithoutEvents", Filter.by(article -> article.events().isEmpty()))
        .apply("WriteEventless", write("articles", OutputLines::eventless));
    PCollectionTuple timeline =
        chosen
            .output()
            .apply("WithEvents", Filter.by(article -> !article.events().isEmpty()))
            .apply("DateArticles", DateArticles.in(plan.count()))
            .apply("MergeTimeline", MergeTimeline.in(plan.count()));
    timeline
        .get(MergeTimeline.ENTRIES)
        .apply("WriteTimeline", write("timeline", OutputLines::entry));
    timeline
        .get(MergeTimeline.ARTICLES)
        .apply("WriteArticles", write("articles", OutputLines::article));
    chosen.output().apply("CountRepeats", CountRepeats.in(plan.count()));
    plan.previous()
        .ifPresent(
            previous -> writeChanges(pipeline, previous, timeline.get(MergeTimeline.ENTRIES)));
    rejections(pipeline, read)
        .and(stored.failures())
        .and(chosen.failures())
        .apply("AllRejections", Flatten.pCollections())
        .apply("WriteRejections", write("rejected", OutputLines::rejection));
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
        .apply("WriteChanges", write("changes", OutputLines::change));
    compared
        .get(CompareTimelines.REDIRECTS)
        .apply("WriteRedirects", write("redirects", OutputLines::redirect));
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

  private <T> WriteLines<T> write(String output, WriteLines.Line<T> line) {
    return WriteLines.of(line, plan.parts(), output);
  }
}
