// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.bench.ArticleGenerator.Generated;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;
import org.taqvim.timeline.TimelineBuilder;

/**
 * Times whole runs over generated articles, and a plain loop over the same articles beside them.
 *
 * <p>Arguments: the jar, how many articles, the share on topic, then further options of the program
 * (such as a runner's). Prints one row of the table in BENCHMARKS.md.
 */
public final class WholeRuns {
  private WholeRuns() {}

  private record Measured(double seconds, long peakKilobytes) {}

  public static void main(String[] args) throws Exception {
    String jar = args[0];
    int count = Integer.parseInt(args[1]);
    double onTopic = Double.parseDouble(args[2]);
    List<String> more = Arrays.asList(args).subList(3, args.length);
    Path folder = Files.createTempDirectory("taqvim-bench");
    Path input = folder.resolve("in.jsonl");
    GenerateArticles.write(count, onTopic, 1, input);
    double megabytes = Files.size(input) / 1e6;
    double loop = loop(count, onTopic);
    Measured run = program(jar, folder, input, more);
    System.out.printf(
        "| %s | %,d | %.0f %% | %.1f MB | %.1f s | %,.0f | %.1f | %.0f MB | %.1f s | %.2f |%n",
        more.isEmpty() ? "direct" : String.join(" ", more),
        count,
        onTopic * 100,
        megabytes,
        run.seconds,
        count / run.seconds,
        megabytes / run.seconds,
        run.peakKilobytes / 1e3,
        loop,
        run.seconds / loop);
    delete(folder);
  }

  /** Annotates on as many threads as there are processors, warm, and builds the timeline. */
  private static double loop(int count, double onTopic) {
    ArticleGenerator generator = new ArticleGenerator(1, onTopic, count);
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    for (int i = 0; i < Math.min(count, 300); i++) {
      annotator.annotate(article(generator.article(i)));
    }
    long begin = System.nanoTime();
    List<AnnotatedArticle> annotated =
        Stream.iterate(0, i -> i + 1).limit(count).toList().parallelStream()
            .map(i -> annotator.annotate(article(generator.article(i))))
            .flatMap(
                o ->
                    o instanceof Outcome.Accepted<AnnotatedArticle> a
                        ? Stream.of(a.value())
                        : Stream.of())
            .toList();
    TimelineBuilder.build(annotated);
    return (System.nanoTime() - begin) / 1e9;
  }

  private static Article article(Generated generated) {
    return new Article(
        generated.id(),
        "in.jsonl",
        Optional.empty(),
        generated.text(),
        false,
        new Article.Metadata(
            Optional.of(generated.published().toString()),
            Optional.of(generated.outlet()),
            Optional.empty(),
            Optional.of(generated.title())));
  }

  private static Measured program(String jar, Path folder, Path input, List<String> more)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("taqvim.heap", "4g"),
                "-jar",
                jar,
                "--input=" + input,
                "--output=" + folder.resolve("out"),
                "--formats=csv"));
    command.addAll(more);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    long peak = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, residentPeak(process.pid()));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(Files.readString(folder.resolve("log")));
    }
    return new Measured(seconds, peak);
  }

  private static long residentPeak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
