// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.KV;
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
import org.taqvim.beam.Counting;
import org.taqvim.beam.DateArticles;
import org.taqvim.beam.FinishArticles;
import org.taqvim.beam.MergeTimeline;
import org.taqvim.beam.Reading;
import org.taqvim.beam.RecordCoder;
import org.taqvim.beam.Tally;
import org.taqvim.outcome.Rejection;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.KnownWriter;
import org.taqvim.pipeline.io.Naming;
import org.taqvim.pipeline.io.Previous;
import org.taqvim.pipeline.io.ReadArticles;
import org.taqvim.pipeline.io.ReadPrevious;
import org.taqvim.pipeline.io.ReadSettings;
import org.taqvim.pipeline.io.WriteSorted;
import org.taqvim.timeline.TimelineChanges.Change;
import org.taqvim.timeline.TimelineChanges.Redirect;
import org.taqvim.timeline.TimelineEvent;

/**
 * The whole flow, from the files to the sorted parts of each output.
 *
 * <p>Up to the stored article each step looks at one article; from there on at the set of them.
 */
final class TimelinePipeline {
  private final RunPlan plan;

  /** What each step has counted, for the step that publishes. */
  private final List<PCollection<KV<String, Long>>> counts = new ArrayList<>();

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
    Optional<WithFailures.Result<PCollection<AnnotatedArticle>, Rejection>> stored =
        plan.previous().map(previous -> storedArticles(pipeline, previous));
    PCollectionTuple versions =
        annotated.apply(
            "ChooseVersions",
            ChooseVersions.among(stored.map(WithFailures.Result::output), plan.count()));
    PCollection<AnnotatedArticle> chosen = versions.get(ChooseVersions.CHOSEN);
    write("WriteState", "state", chosen, OutputLines::state);
    write("WriteKnown", KnownWriter.OUTPUT, chosen, OutputLines::known);
    // What tells no event is done; the rest meets others.
    write(
        "WriteEventless",
        "articles",
        chosen.apply("WithoutEvents", Filter.by(article -> article.events().isEmpty())),
        OutputLines::eventless);
    PCollectionTuple timeline =
        chosen
            .apply("WithEvents", Filter.by(article -> !article.events().isEmpty()))
            .apply("DateArticles", DateArticles.in(plan.count()))
            .apply("MergeTimeline", MergeTimeline.in(plan.count()));
    PCollection<TimelineEvent> entries = timeline.get(MergeTimeline.ENTRIES);
    write("WriteTimeline", "timeline", entries, OutputLines::entry);
    write("WriteArticles", "articles", timeline.get(MergeTimeline.ARTICLES), OutputLines::article);
    counts.add(chosen.apply("CountRepeats", CountRepeats.in(plan.count())));
    plan.previous().ifPresent(previous -> writeChanges(pipeline, previous, entries));
    PCollectionList<Rejection> allRejected =
        rejections(pipeline, read).and(versions.get(ChooseVersions.REJECTIONS));
    PCollection<Rejection> rejected =
        stored
            .map(again -> allRejected.and(again.failures()))
            .orElse(allRejected)
            .apply("AllRejections", Flatten.pCollections());
    write("WriteRejections", "rejected", rejected, OutputLines::rejection);
    if (plan.config().inJob()) {
      counts.add(versions.get(ChooseVersions.COUNTS));
      count("CountRead", read.get(ReadArticles.READINGS), Tally::read);
      count("CountAnnotated", annotated, Tally::annotated);
      count("CountArticles", chosen, Tally::article);
      count("CountEntries", entries, Tally::entry);
      count("CountRejections", rejected, Tally::rejection);
      PCollectionList.of(counts)
          .apply("PublishOutput", PublishOutput.of(plan, System.currentTimeMillis()));
    }
  }

  private <T> void count(String step, PCollection<T> values, Tally.Counter<T> counter) {
    if (plan.config().inJob()) {
      counts.add(values.apply(step, Tally.of(counter)));
    }
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
    PCollection<Change> changes = compared.get(CompareTimelines.CHANGES);
    write("WriteChanges", "changes", changes, OutputLines::change);
    count("CountChanges", changes, Tally::change);
    write(
        "WriteRedirects",
        "redirects",
        compared.get(CompareTimelines.REDIRECTS),
        OutputLines::redirect);
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
      Pipeline pipeline, Previous previous) {
    Naming naming = plan.inputs().naming();
    if (plan.reusable().isPresent()) {
      PCollection<AnnotatedArticle> stored =
          remembered(
              pipeline.apply("ReadState", ReadPrevious.articles(plan.reusable().get())),
              AnnotatedArticle::id,
              AnnotatedArticle::file);
      return WithFailures.Result.of(
          stored
              .apply(
                  "CallAnew",
                  MapElements.into(TypeDescriptor.of(AnnotatedArticle.class))
                      .via(article -> article.withId(naming.id(article.id(), article.file()))))
              .setCoder(RecordCoder.of(AnnotatedArticle.class)),
          empty(pipeline, "NoFailures", Rejection.class));
    }
    PCollection<Reading> readings =
        remembered(
                pipeline.apply("ReadTexts", ReadPrevious.texts(previous)),
                Article::id,
                Article::file)
            .apply(
                "ToAnnotate",
                MapElements.into(TypeDescriptor.of(Reading.class))
                    .via(
                        article ->
                            Reading.of(article.withId(naming.id(article.id(), article.file())))))
            .setCoder(RecordCoder.of(Reading.class))
            .apply("AnnotateAgain", annotate());
    count("CountAnnotatedAgain", readings, Tally::annotated);
    return readings.apply("FinishArticles", FinishArticles.create());
  }

  /** Without the articles that are to be forgotten, by their former ids or their files. */
  private <T> PCollection<T> remembered(
      PCollection<T> stored,
      SerializableFunction<T, String> id,
      SerializableFunction<T, String> file) {
    TreeSet<String> forgotten = new TreeSet<>(plan.forgotten());
    SerializableFunction<T, Boolean> wanted =
        article ->
            !forgotten.contains(id.apply(article)) && !forgotten.contains(file.apply(article));
    count(
        "CountForgotten",
        stored,
        (article, board) -> board.add(Counting.FORGOTTEN, wanted.apply(article) ? 0 : 1));
    return stored.apply(
        "Forget",
        Filter.by(
            (T article) -> {
              boolean kept = wanted.apply(article);
              Counting.count(Counting.FORGOTTEN, kept ? 0 : 1);
              return kept;
            }));
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

  private <T> void write(
      String step, String output, PCollection<T> values, WriteSorted.Line<T> line) {
    counts.add(values.apply(step, WriteSorted.to(plan.parts(), output, line)));
  }
}
