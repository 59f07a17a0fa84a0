// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taqvim.bench.WholeRuns.Input;

/**
 * Prints the tables of BENCHMARKS.md.
 *
 * <p>Arguments: the jar with the direct runner, the jar with Flink's, and by how much all inputs
 * are to be divided, for a trial (1 for the tables).
 */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int divide = Integer.parseInt(args[2]);
    Path folder = Files.createTempDirectory("taqvim-bench");
    try {
      out.printf("### Start%n%n");
      start(new Start(folder, args[0], out));
      out.printf("%n### Whole runs%n%n");
      whole(new WholeRuns(folder, args[0], args[1], out), divide);
      out.printf("%n### Steps, microseconds an article on one warm thread%n%n");
      StageTimes stages = new StageTimes(out);
      stages.steps(2000 / divide);
      out.printf("%n### Language%n%n");
      stages.language(2000 / divide);
    } finally {
      delete(folder);
    }
  }

  private static void start(Start start) throws IOException, InterruptedException {
    String articles = "testdata/articles/";
    start.head();
    start.row("the five articles", articles + "*.txt", List.of());
    start.row(
        "the same, `-XX:TieredStopAtLevel=1`",
        articles + "*.txt",
        List.of("-XX:TieredStopAtLevel=1"));
    start.row("one Persian article", articles + "000_*.txt", List.of());
  }

  private static void whole(WholeRuns runs, int divide) throws IOException, InterruptedException {
    runs.head();
    runs.rows(new Input(2_000 / divide, 1, false, true), 0);
    runs.rows(new Input(10_000 / divide, 1, false, true), 2_000 / divide);
    runs.rows(new Input(10_000 / divide, 0.01, false, true), 0);
    runs.rows(new Input(100_000 / divide, 0.01, false, true), 10_000 / divide);
    runs.rows(new Input(10_000 / divide, 0.01, true, false), 0);
    runs.rows(new Input(100_000 / divide, 0.01, true, false), 10_000 / divide);
    runs.rows(new Input(1_000_000 / divide, 0.01, true, false), 100_000 / divide);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
