// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times a night that adds articles to a state of many, and the run over all of them beside it.
 *
 * <p>Arguments: the jar, how many articles are known, how many are new, the share on topic, then
 * further options of the program. Prints one row of the table in BENCHMARKS.md, and fails where the
 * night's timeline is not the whole run's.
 */
public final class Nights {
  private Nights() {}

  static void head() {
    System.out.println(
        "| known | new | on topic | first run | night | both at once | night / at once | peak memory"
            + " of the night |");
    System.out.println("|---|---|---|---|---|---|---|---|");
  }

  public static void main(String[] args) throws Exception {
    String jar = args[0];
    int known = Integer.parseInt(args[1]);
    int fresh = Integer.parseInt(args[2]);
    double onTopic = Double.parseDouble(args[3]);
    List<String> more = Arrays.asList(args).subList(4, args.length);
    Path folder = Files.createTempDirectory("taqvim-nights");
    Path all = folder.resolve("all.jsonl");
    GenerateArticles.write(known + fresh, onTopic, 1, all);
    Path before = Files.createDirectories(folder.resolve("before")).resolve("in.jsonl");
    Path tonight = Files.createDirectories(folder.resolve("tonight")).resolve("in.jsonl");
    part(all, known, before, tonight);
    Path out = folder.resolve("out");
    Timed first = run(jar, folder, before, out, more);
    List<String> add = new ArrayList<>(more);
    add.add("--previous=" + out);
    Timed night = run(jar, folder, tonight, out, add);
    Path whole = folder.resolve("whole");
    Timed atOnce = run(jar, folder, all, whole, more);
    if (Files.mismatch(out.resolve("timeline.jsonl"), whole.resolve("timeline.jsonl")) >= 0) {
      throw new IOException("the night's timeline is not the whole run's: see " + folder);
    }
    System.out.printf(
        "| %,d | %,d | %.0f %% | %.1f s | %.1f s | %.1f s | %.2f | %.0f MB |%n",
        known,
        fresh,
        onTopic * 100,
        first.processorSeconds(),
        night.processorSeconds(),
        atOnce.processorSeconds(),
        night.processorSeconds() / atOnce.processorSeconds(),
        night.peakMegabytes());
    Benchmarks.delete(folder);
  }

  private static void part(Path all, int known, Path before, Path tonight) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(all);
        BufferedWriter first = Files.newBufferedWriter(before);
        BufferedWriter second = Files.newBufferedWriter(tonight)) {
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        (count++ < known ? first : second).append(line).append('\n');
      }
    }
  }

  private static Timed run(String jar, Path folder, Path input, Path out, List<String> more)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xmx" + System.getProperty("taqvim.heap", "4g"),
                "-jar",
                jar,
                "--input=" + input,
                "--output=" + out,
                "--formats=csv"));
    arguments.addAll(more);
    return Timed.java(folder.resolve("log"), arguments);
  }
}
