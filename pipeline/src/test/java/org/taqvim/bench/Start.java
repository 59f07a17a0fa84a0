// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taqvim.json.Json;

/** Times the smallest runs, where all that counts is the start. */
final class Start {
  private static final int RUNS = 3;

  private final Path folder;
  private final String jar;
  private final PrintStream out;

  private record Run(Timed timed, JsonNode seconds) {}

  Start(Path folder, String jar, PrintStream out) {
    this.folder = folder;
    this.jar = jar;
    this.out = out;
  }

  void head() {
    out.println(
        "| input | seconds, from java to its end | of a processor | before planning | plan | process"
            + " | write | peak memory |");
    out.println("|---|---|---|---|---|---|---|---|");
  }

  /** Prints the median of some runs. */
  void row(String what, String input, List<String> flags) throws IOException, InterruptedException {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(run(input, flags));
    }
    runs.sort(Comparator.comparingDouble(run -> run.timed.seconds()));
    Run median = runs.get(RUNS / 2);
    out.printf(
        "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %,.0f MB |%n",
        what,
        median.timed.seconds(),
        median.timed.processorSeconds(),
        median.timed.seconds() - median.seconds.path("total").asDouble(),
        median.seconds.path("plan").asDouble(),
        median.seconds.path("process").asDouble(),
        median.seconds.path("write").asDouble(),
        median.timed.peakMegabytes());
  }

  private Run run(String input, List<String> flags) throws IOException, InterruptedException {
    Path output = folder.resolve("small");
    List<String> arguments = new ArrayList<>(flags);
    arguments.addAll(List.of("-jar", jar, "--input=" + input, "--output=" + output));
    Timed timed = Timed.java(folder.resolve("log"), arguments);
    return new Run(
        timed, Json.mapper().readTree(output.resolve("run.json").toFile()).path("seconds"));
  }
}
