// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Times whole runs over generated articles: the plain loop, the direct runner, Flink's local mode.
 *
 * <p>Each is a process of its own from start to end. What an article costs beyond the start shows
 * from two sizes of input.
 */
final class WholeRuns {
  private static final String LOOP = "plain loop";
  private static final String STORING = "plain loop that stores";

  private final Path folder;
  private final String directJar;
  private final String flinkJar;
  private final PrintStream out;
  private final Map<String, Double> smaller = new LinkedHashMap<>();

  /** An input: how many articles, the share on topic, and whether they are short. */
  record Input(int articles, double onTopic, boolean isShort, boolean inMemory) {}

  WholeRuns(Path folder, String directJar, String flinkJar, PrintStream out) {
    this.folder = folder;
    this.directJar = directJar;
    this.flinkJar = flinkJar;
    this.out = out;
  }

  void head() {
    out.println(
        "| articles | on topic | input | run | seconds | of a processor | articles/s | MB/s | peak"
            + " memory | times the loop | times its processor time | times that of the loop that"
            + " stores | ms an article beyond the smaller input |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
  }

  /** Prints the rows of an input; {@code fewer} articles of its kind were measured before. */
  void rows(Input input, int fewer) throws IOException, InterruptedException {
    Path file = folder.resolve("in.jsonl");
    GenerateArticles.write(
        new ArticleGenerator(1, input.onTopic, input.articles, input.isShort),
        input.articles,
        file);
    Map<String, Timed> runs = new LinkedHashMap<>();
    if (input.inMemory) {
      attempt(runs, LOOP, () -> loop(file, "forget"));
      attempt(runs, STORING, () -> loop(file, "store"));
      attempt(runs, "direct", () -> program(directJar, file, List.of()));
    }
    attempt(runs, "Flink local", () -> program(flinkJar, file, flink()));
    double megabytes = Files.size(file) / 1e6;
    runs.forEach((run, timed) -> row(input, fewer, megabytes, run, timed, runs));
    smaller.clear();
    runs.forEach((run, timed) -> smaller.put(run, timed.seconds()));
    Files.delete(file);
    Files.delete(Path.of(file + ".truth"));
  }

  private interface Attempt {
    Timed run() throws IOException, InterruptedException;
  }

  /** One run that fails, for want of memory for instance, does not end the others. */
  private void attempt(Map<String, Timed> runs, String name, Attempt attempt)
      throws InterruptedException {
    try {
      runs.put(name, attempt.run());
    } catch (IOException e) {
      out.printf("| | | | %s: failed | | | | | | | | | |%n", name);
      e.printStackTrace(System.err);
    }
  }

  private void row(
      Input input, int fewer, double megabytes, String run, Timed timed, Map<String, Timed> all) {
    out.printf(
        "| %,d%s | %.0f %% | %.1f MB | %s | %.1f | %.1f | %,.0f | %.1f | %,.0f MB | %s | %s | %s | %s"
            + " |%n",
        input.articles,
        input.isShort ? ", short" : "",
        input.onTopic * 100,
        megabytes,
        run,
        timed.seconds(),
        timed.processorSeconds(),
        input.articles / timed.seconds(),
        megabytes / timed.seconds(),
        timed.peakMegabytes(),
        times(timed, all.get(LOOP), Timed::seconds),
        times(timed, all.get(LOOP), Timed::processorSeconds),
        times(timed, all.get(STORING), Timed::processorSeconds),
        fewer == 0 || !smaller.containsKey(run)
            ? ""
            : "%.3f"
                .formatted((timed.seconds() - smaller.get(run)) * 1000 / (input.articles - fewer)));
  }

  private static String times(Timed timed, @Nullable Timed loop, ToDoubleFunction<Timed> measure) {
    return loop == null
        ? ""
        : "%.2f".formatted(measure.applyAsDouble(timed) / measure.applyAsDouble(loop));
  }

  private Timed loop(Path file, String stores) throws IOException, InterruptedException {
    return Timed.java(
        folder.resolve("log"),
        List.of(
            heap(),
            "-cp",
            System.getProperty("java.class.path"),
            PlainLoop.class.getName(),
            file.toString(),
            folder.resolve("loop").toString(),
            stores));
  }

  private Timed program(String jar, Path file, List<String> more)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                heap(),
                "-jar",
                jar,
                "--input=" + file,
                "--output=" + folder.resolve("out"),
                "--formats=csv"));
    arguments.addAll(more);
    return Timed.java(folder.resolve("log"), arguments);
  }

  private static String heap() {
    return "-Xmx" + System.getProperty("taqvim.heap", "4g");
  }

  private static List<String> flink() {
    return List.of(
        "--runner=FlinkRunner",
        "--flinkMaster=[local]",
        "--parallelism=" + Runtime.getRuntime().availableProcessors());
  }
}
