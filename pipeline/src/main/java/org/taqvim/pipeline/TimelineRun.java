// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.taqvim.beam.Counting;
import org.taqvim.pipeline.RunConfig.WrongOption;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.OutputFolder;

/** One run: plan, process, publish, report. */
final class TimelineRun {
  private final RunConfig config;
  private final TimelineOptions options;
  private final WordLoading words;
  private final PrintStream out;
  private final Map<String, Double> seconds = new TreeMap<>();
  private long phaseBegan = System.nanoTime();

  TimelineRun(RunConfig config, TimelineOptions options, WordLoading words, PrintStream out) {
    this.config = config;
    this.options = options;
    this.words = words;
    this.out = out;
  }

  void execute() throws Exception {
    long begin = System.nanoTime();
    RunPlanner planner = new RunPlanner(config, isDirect());
    planner.checkMetadata().ifPresent(out::println);
    if (config.explain().isPresent()) {
      new ArticleExplainer(config, out).explain(config.explain().get(), planner.inputs());
      return;
    }
    try (OutputFolder folder = OutputFolder.open(Inputs.absolute(config.output()))) {
      run(planner.plan(folder.parts()), folder, begin);
    } catch (OutputFolder.Unusable e) {
      if (e.isWrongOption()) {
        throw new WrongOption(e.getMessage());
      }
      throw e;
    }
  }

  private boolean isDirect() {
    return options.getRunner().getSimpleName().equals("DirectRunner");
  }

  private void run(RunPlan plan, OutputFolder folder, long begin) throws IOException {
    phase("plan");
    Progress progress = new Progress(out, Terminal.isThere(), plan.inputs().files());
    progress.phase("%,d files, %,d bytes".formatted(plan.inputs().files(), plan.inputs().bytes()));
    if (isDirect()) {
      RunnerDefaults.chooseThreads(options, plan.bytes());
      RunnerDefaults.memoryWanting(plan.bytes(), Runtime.getRuntime().maxMemory())
          .ifPresent(out::println);
    }
    Pipeline pipeline = Pipeline.create(options);
    TimelinePipeline.build(pipeline, plan);
    if (config.inJob()) {
      folder.leaveToJob();
    }
    if (isDirect()) {
      words.await();
    }
    PipelineResult result = pipeline.run();
    if (options.getTemplateLocation() != null) {
      out.println("the job's description is " + options.getTemplateLocation());
      out.println("a job made of it publishes in " + config.output());
      return;
    }
    PipelineResult.State state = progress.await(result);
    if (state != PipelineResult.State.DONE) {
      throw new IOException("the job ended as " + state);
    }
    phase("process");
    if (config.inJob()) {
      progress.clear();
      out.println("the job has published in " + config.output() + "; see its run.json");
      return;
    }
    Counts counts = Counts.of(result);
    Publisher publisher = new Publisher(plan.publication(), folder, counts);
    publisher.write();
    phase("write");
    seconds.put("total", (System.nanoTime() - begin) / 1e9);
    counts.under(Counting.NANOS).forEach((step, nanos) -> seconds.put("step." + step, nanos / 1e9));
    Optional<RunReport> report = publisher.publish(seconds);
    progress.clear();
    if (report.isEmpty()) {
      out.println("nothing new: " + config.output() + " stays as it is");
    } else {
      Summary.print(report.get(), config, out);
    }
  }

  private void phase(String name) {
    long now = System.nanoTime();
    seconds.put(name, (now - phaseBegan) / 1e9);
    phaseBegan = now;
  }
}
