// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.taqvim.json.Json;
import org.taqvim.pipeline.RunConfig.WrongOption;
import org.taqvim.pipeline.RunReport.FileDigest;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.OutputFolder;
import org.taqvim.pipeline.io.Parts;

/** One run: plan, process, publish, report. */
final class TimelineRun {
  private static final long PART_BYTES = 16L << 20;

  private final RunConfig config;
  private final TimelineOptions options;
  private final PrintStream out;
  private final Map<String, FileDigest> files = new TreeMap<>();

  TimelineRun(RunConfig config, TimelineOptions options, PrintStream out) {
    this.config = config;
    this.options = options;
    this.out = out;
  }

  void execute() throws Exception {
    Inputs inputs = Inputs.match(config.inputs(), List.of());
    if (!inputs.empty().isEmpty()) {
      throw new WrongOption("--input=" + inputs.empty().get(0) + ": matches no file");
    }
    try (OutputFolder folder = OutputFolder.open(config.output())) {
      run(inputs, folder);
    } catch (OutputFolder.Unusable e) {
      if (e.isWrongOption()) {
        throw new WrongOption(e.getMessage());
      }
      throw e;
    }
  }

  private void run(Inputs inputs, OutputFolder folder) throws Exception {
    long begin = System.nanoTime();
    int parts = (int) Math.min(4096, 1 + inputs.bytes() / PART_BYTES);
    Pipeline pipeline = Pipeline.create(options);
    TimelinePipeline.build(pipeline, config, inputs, folder.parts(), parts);
    PipelineResult result = pipeline.run();
    PipelineResult.State state = result.waitUntilFinish();
    if (state != PipelineResult.State.DONE) {
      throw new IOException("the job ended as " + state);
    }
    Counts counts = Counts.of(result);
    copy(folder, "articles");
    copy(folder, "rejected");
    Map<String, Double> seconds = new TreeMap<>();
    seconds.put("total", (System.nanoTime() - begin) / 1e9);
    RunReport report =
        new RunReport(
            RunReport.VERSION,
            "",
            Map.of(),
            config.conflict(),
            counts.values(),
            counts.under("language."),
            seconds,
            files);
    try (OutputStream file = folder.create(OutputFolder.REPORT)) {
      file.write(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
      file.write('\n');
    }
    List<String> names = new ArrayList<>(files.keySet());
    names.add(OutputFolder.REPORT);
    folder.publish(names);
    out.println("wrote " + config.output() + ": " + counts.values());
  }

  private void copy(OutputFolder folder, String output) throws IOException {
    String name = output + ".jsonl";
    MessageDigest digest = sha256();
    long bytes = 0;
    try (Parts parts = Parts.open(folder.parts(), output);
        OutputStream file = new DigestOutputStream(folder.create(name), digest)) {
      for (byte[] line = parts.next(); line != null; line = parts.next()) {
        file.write(line);
        file.write('\n');
        bytes += line.length + 1;
      }
    }
    files.put(name, new FileDigest(bytes, HexFormat.of().formatHex(digest.digest())));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
