// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.beam.Annotators;
import org.taqvim.beam.Counting;
import org.taqvim.entity.Gazetteer;
import org.taqvim.language.LanguagePacks;
import org.taqvim.outcome.Outcome;
import org.taqvim.pipeline.RunConfig.Format;
import org.taqvim.pipeline.RunConfig.WrongOption;
import org.taqvim.pipeline.io.AllArticles;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.KnownWriter;
import org.taqvim.pipeline.io.MetadataTable;
import org.taqvim.pipeline.io.OutputFolder;
import org.taqvim.pipeline.io.Previous;
import org.taqvim.pipeline.io.ReadSettings;
import org.taqvim.render.Csv;
import org.taqvim.render.Html;
import org.taqvim.render.JsonLines;
import org.taqvim.render.Labels;
import org.taqvim.render.RunFacts;
import org.taqvim.render.TimelineJs;
import org.taqvim.timeline.Timeline;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineBuilder;
import org.taqvim.timeline.TimelineEvent;

/** One run: plan, process, publish, report. */
final class TimelineRun {
  /** So much input goes into one part of the work, and so of the output. */
  private static final long PART_BYTES = 4L << 20;

  /** The direct runner holds all parts in memory anyway, and each has its price there. */
  private static final int PARTS_DIRECT = 8;

  private static final int LEAST_PARTS = 8;
  private static final int MOST_PARTS = 4096;

  private final RunConfig config;
  private final TimelineOptions options;
  private final PrintStream out;
  private final Map<String, Double> seconds = new TreeMap<>();
  private long phaseBegan = System.nanoTime();

  TimelineRun(RunConfig config, TimelineOptions options, PrintStream out) {
    this.config = config;
    this.options = options;
    this.out = out;
  }

  void execute() throws Exception {
    long begin = System.nanoTime();
    checkMetadata();
    if (config.explain().isPresent()) {
      explain(config.explain().get());
      return;
    }
    prepare();
    try (OutputFolder folder = OutputFolder.open(Inputs.absolute(config.output()))) {
      Optional<Previous> previous = previous();
      Inputs inputs = inputs(previous);
      RunPlan plan =
          new RunPlan(
              config,
              inputs,
              previous,
              annotator(),
              forgotten(),
              folder.parts(),
              parts(inputs, previous));
      run(plan, folder, begin);
    } catch (OutputFolder.Unusable e) {
      if (e.isWrongOption()) {
        throw new WrongOption(e.getMessage());
      }
      throw e;
    }
  }

  /** Where this process does the work, it loads its words while the pipeline is being built. */
  private void prepare() {
    if (isDirect()) {
      Thread loading =
          new Thread(
              () ->
                  LanguagePacks.all().stream()
                      .filter(pack -> pack.parent().isEmpty())
                      .forEach(pack -> Annotators.of(config.conflict()).prepare(pack.tag())),
              "loading");
      loading.setDaemon(true);
      // What fails to load fails again, and is told, in the step that needs it.
      loading.setUncaughtExceptionHandler((thread, failure) -> {});
      loading.start();
    }
  }

  private boolean isDirect() {
    return options.getRunner().getSimpleName().equals("DirectRunner");
  }

  /** Does in memory what the pipeline does, and tells of one article how. */
  private void explain(String wanted) throws IOException, WrongOption {
    Inputs inputs = inputs(Optional.empty());
    ReadSettings settings =
        new ReadSettings(
            inputs.naming(),
            config.metadata().map(Inputs::absolute).orElse(null),
            config.maxBytes(),
            null,
            "");
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (Outcome<Article> read : AllArticles.read(inputs, settings)) {
      if (read instanceof Outcome.Accepted<Article> accepted
          && Annotators.of(config.conflict()).annotate(accepted.value())
              instanceof Outcome.Accepted<AnnotatedArticle> article) {
        annotated.add(article.value());
      } else if (read instanceof Outcome.Rejected<Article> rejected
          && rejected.rejection().source().endsWith(wanted)) {
        out.println(JsonLines.rejection(rejected.rejection()));
      }
    }
    Timeline timeline = TimelineBuilder.build(annotated);
    Map<String, TimelineEvent> entries = new TreeMap<>();
    timeline.events().forEach(event -> entries.put(event.id(), event));
    List<TimelineArticle> found =
        timeline.articles().stream().filter(a -> isCalled(a.dated().article(), wanted)).toList();
    if (found.isEmpty()) {
      throw new WrongOption("--explain=" + wanted + ": no such article in the input");
    }
    found.forEach(article -> Explanation.print(article, entries, out));
  }

  private static boolean isCalled(AnnotatedArticle article, String wanted) {
    String path = wanted.startsWith("./") ? wanted.substring(2) : wanted;
    return article.id().equals(wanted)
        || article.file().equals(path)
        || Inputs.absolute(article.file()).equals(Inputs.absolute(path));
  }

  /** What decides over annotations: the program's knowledge and the conflict profile. */
  private String annotator() throws IOException {
    Path profile = Path.of(config.conflict());
    if (!Files.isDirectory(profile)) {
      return ArticleAnnotator.VERSION + " " + config.conflict();
    }
    CRC32 sum = new CRC32();
    try (Stream<Path> tables = Files.list(profile)) {
      for (Path table : tables.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(table.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        sum.update(Files.readAllBytes(table));
      }
    }
    return ArticleAnnotator.VERSION + " " + Long.toHexString(sum.getValue());
  }

  private int parts(Inputs inputs, Optional<Previous> previous) throws IOException {
    long bytes = inputs.bytes() + 4 * (previous.isPresent() ? previous.get().textBytes() : 0);
    return isDirect()
        ? PARTS_DIRECT
        : (int) Math.min(MOST_PARTS, Math.max(LEAST_PARTS, bytes / PART_BYTES));
  }

  private void checkMetadata() throws WrongOption {
    if (config.metadata().isPresent()) {
      String file = config.metadata().get();
      try {
        MetadataTable.load(Inputs.absolute(file));
      } catch (MetadataTable.Broken e) {
        throw new WrongOption("--metadata=" + e.getMessage());
      } catch (IOException e) {
        throw new WrongOption("--metadata=" + file + ": cannot be read");
      }
    }
  }

  private Optional<Previous> previous() throws IOException, WrongOption {
    if (config.previous().isEmpty()) {
      return Optional.empty();
    }
    String folder = config.previous().get();
    Optional<Previous> previous;
    try {
      previous = Previous.open(folder);
    } catch (Previous.Damaged e) {
      throw new WrongOption("--previous=" + e.getMessage());
    }
    if (previous.isEmpty() && !isOutput(folder)) {
      throw new WrongOption("--previous=" + folder + ": holds no run.json of an earlier run");
    }
    return previous;
  }

  /** The first of many nights finds nothing to add to. */
  private boolean isOutput(String folder) {
    return strip(Inputs.absolute(folder)).equals(strip(Inputs.absolute(config.output())));
  }

  private static String strip(String folder) {
    return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
  }

  private Inputs inputs(Optional<Previous> previous) throws IOException, WrongOption {
    Inputs inputs = Inputs.match(config.inputs(), previous);
    if (!inputs.empty().isEmpty() && config.previous().isEmpty()) {
      throw new WrongOption("--input=" + inputs.empty().get(0) + ": matches no file");
    }
    return inputs;
  }

  private Set<String> forgotten() throws WrongOption {
    if (config.forget().isEmpty()) {
      return Set.of();
    }
    try {
      return new TreeSet<>(Inputs.readLines(Inputs.absolute(config.forget().get())));
    } catch (IOException e) {
      throw new WrongOption("--forget=" + config.forget().get() + ": cannot be read");
    }
  }

  private void run(RunPlan plan, OutputFolder folder, long begin) throws IOException {
    phase("plan");
    Progress progress = new Progress(out, Terminal.isThere(), plan.inputs().files());
    progress.phase("%,d files, %,d bytes".formatted(plan.inputs().files(), plan.inputs().bytes()));
    Pipeline pipeline = Pipeline.create(options);
    TimelinePipeline.build(pipeline, plan);
    PipelineResult result = pipeline.run();
    PipelineResult.State state = progress.await(result);
    if (state != PipelineResult.State.DONE) {
      throw new IOException("the job ended as " + state);
    }
    phase("process");
    Counts counts = Counts.of(result);
    Outputs outputs = new Outputs(folder);
    write(outputs, plan, counts);
    phase("write");
    seconds.put("total", (System.nanoTime() - begin) / 1e9);
    counts.under(Counting.NANOS).forEach((step, nanos) -> seconds.put("step." + step, nanos / 1e9));
    RunReport report = RunReport.of(plan, counts, seconds, outputs.files());
    if (isNothingNew(plan, report)) {
      progress.clear();
      out.println("nothing new: " + config.output() + " stays as it is");
      return;
    }
    outputs.report(report);
    outputs.publish();
    progress.clear();
    Summary.print(report, config, out);
  }

  private void phase(String name) {
    long now = System.nanoTime();
    seconds.put(name, (now - phaseBegan) / 1e9);
    phaseBegan = now;
  }

  private void write(Outputs outputs, RunPlan plan, Counts counts) throws IOException {
    outputs.lines(Outputs.TIMELINE, "timeline");
    outputs.lines("articles.jsonl", "articles");
    outputs.lines("rejected.jsonl", "rejected");
    outputs.compressed(Previous.STATE, "state");
    outputs.file(Previous.KNOWN, out -> KnownWriter.write(plan.parts(), out));
    boolean dropped = counts.get(Counting.FORGOTTEN) + counts.get(Counting.CHANGED) > 0;
    outputs.file(
        Previous.TEXTS, out -> KnownWriter.writeTexts(plan.parts(), plan.previous(), dropped, out));
    if (plan.previous().isPresent()) {
      outputs.lines(Outputs.CHANGES, "changes");
      outputs.lines(Outputs.REDIRECTS, "redirects");
    }
    if (config.formats().contains(Format.CSV)) {
      outputs.events(events -> csv(outputs, "timeline.csv", Csv.timelineHeader(), events, false));
      outputs.events(events -> csv(outputs, "sources.csv", Csv.sourcesHeader(), events, true));
    }
    RunFacts facts =
        new RunFacts(
            RunReport.VERSION,
            config.conflict(),
            counts.get(Counting.ARTICLES),
            counts.under(Counting.REJECTED).values().stream().mapToLong(n -> n).sum(),
            counts.get(Counting.ENTRIES),
            counts.get(Counting.UNDATED));
    if (config.formats().contains(Format.HTML)) {
      Labels labels = Labels.of(Gazetteer.standard());
      outputs.events(
          events -> outputs.text("timeline.html", out -> Html.write(events, facts, labels, out)));
    }
    if (config.formats().contains(Format.TIMELINEJS)) {
      outputs.events(
          events ->
              outputs.text("timelinejs.json", out -> TimelineJs.write(events, facts, "en", out)));
    }
  }

  private static void csv(
      Outputs outputs, String name, String header, Iterator<TimelineEvent> events, boolean sources)
      throws IOException {
    outputs.text(
        name,
        out -> {
          out.write(Csv.BYTE_ORDER_MARK);
          out.write(header);
          while (events.hasNext()) {
            TimelineEvent event = events.next();
            out.write(sources ? Csv.sourcesRows(event) : Csv.timelineRow(event));
          }
        });
  }

  /** Whether the output would replace itself. */
  private boolean isNothingNew(RunPlan plan, RunReport report) {
    return config.previous().filter(this::isOutput).isPresent()
        && plan.reusable().isPresent()
        && List.of("timeline.jsonl", "articles.jsonl", "rejected.jsonl", Previous.KNOWN).stream()
            .allMatch(
                name ->
                    report
                        .files()
                        .get(name)
                        .sha256()
                        .equals(plan.previous().orElseThrow().digests().get(name)));
  }
}
