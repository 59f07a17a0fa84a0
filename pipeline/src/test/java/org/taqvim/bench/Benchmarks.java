// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.taqvim.bench.WholeRuns.Input;

/**
 * Prints the tables of BENCHMARKS.md that are about whole runs and single steps.
 *
 * <p>Arguments: the jar with the direct runner, the jar with Flink's, by how much all inputs are to
 * be divided, for a trial (1 for the tables), and the tables wanted.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** A table, or several that need one another. */
  private enum Part {
    START,
    DENSE,
    SPARSE,
    MILLION,
    STEPS,
    LENGTHS,
    LANGUAGE,
    NIGHTS
  }

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int divide = Integer.parseInt(args[2]);
    Path folder = Files.createTempDirectory("taqvim-bench");
    WholeRuns runs = new WholeRuns(folder, args[0], args[1], out);
    StageTimes stages = new StageTimes(out);
    try {
      for (String name : Arrays.asList(args).subList(3, args.length)) {
        Part part = Part.valueOf(name.toUpperCase(Locale.ROOT));
        switch (part) {
          case START -> start(new Start(folder, args[0], out));
          case DENSE -> dense(runs, divide);
          case SPARSE -> sparse(runs, divide);
          case MILLION -> million(runs, divide);
          case STEPS -> stages.steps(2000 / divide);
          case LENGTHS -> stages.lengths();
          case LANGUAGE -> stages.language(2000 / divide);
          case NIGHTS -> nights(args[0], divide);
        }
      }
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

  private static void dense(WholeRuns runs, int divide) throws IOException, InterruptedException {
    runs.head();
    runs.rows(new Input(2_000 / divide, 1, false, true), 0);
    runs.rows(new Input(10_000 / divide, 1, false, true), 2_000 / divide);
  }

  private static void sparse(WholeRuns runs, int divide) throws IOException, InterruptedException {
    runs.head();
    runs.rows(new Input(10_000 / divide, 0.01, false, true), 0);
    runs.rows(new Input(100_000 / divide, 0.01, false, true), 10_000 / divide);
  }

  private static void million(WholeRuns runs, int divide) throws IOException, InterruptedException {
    runs.head();
    runs.rows(new Input(100_000 / divide, 0.01, true, false), 0);
    runs.rows(new Input(1_000_000 / divide, 0.01, true, false), 100_000 / divide);
  }

  private static void nights(String jar, int divide) throws Exception {
    Nights.head();
    for (int known : List.of(10_000, 40_000)) {
      Nights.main(
          new String[] {
            jar, String.valueOf(known / divide), String.valueOf(known / 100 / divide), "0.05"
          });
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
