// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.runners.direct.DirectOptions;
import org.taqvim.pipeline.io.InputGlance;

/**
 * Options of a runner that we choose otherwise than Beam does, unless they are given.
 *
 * <p>The direct runner's checks that no step edits its input cost three quarters of a run; tests
 * have them on. Flink copies every element between fused steps unless told that they are not
 * edited, and its local mode has too little memory for the exchanges of this pipeline from four
 * threads on.
 */
final class RunnerDefaults {
  private static final Map<String, String> DIRECT =
      Map.of("enforceImmutability", "false", "enforceEncodability", "false", "blockOnRun", "false");
  private static final Map<String, String> FLINK =
      Map.of("fasterCopy", "true", "objectReuse", "true");

  private static final List<String> FLINK_LOCAL =
      List.of(
          "taskmanager.memory.network.min: 256m",
          "taskmanager.memory.network.max: 256m",
          "taskmanager.memory.managed.size: 512m");

  /** Words, gazetteer and code take this much whatever is read. */
  private static final long OF_ITS_OWN = 300L << 20;

  private RunnerDefaults() {}

  /** A folder with the settings of Flink's local mode. */
  private static String flinkLocal() {
    try {
      Path folder = Files.createTempDirectory("taqvim-flink");
      Path settings = Files.write(folder.resolve("flink-conf.yaml"), FLINK_LOCAL);
      folder.toFile().deleteOnExit();
      settings.toFile().deleteOnExit();
      return folder.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sets the direct runner's threads where no option does: one a processor (Beam's choice is 3 on
   * two), and a single one for a handful of articles. A thread that has nothing to do asks all
   * steps for work without a pause, which in a short run takes the processor from the compiler: a
   * fifth of all samples of Java code for one article.
   *
   * @param bytes how large the input is
   */
  static void chooseThreads(TimelineOptions options, long bytes) {
    DirectOptions direct = options.as(DirectOptions.class);
    int beams = new DirectOptions.AvailableParallelismFactory().create(options);
    if (options.getThreads() > 0) {
      direct.setTargetParallelism(options.getThreads());
    } else if (direct.getTargetParallelism() == beams) {
      int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
      direct.setTargetParallelism(bytes < InputGlance.SMALL ? 1 : processors);
    }
  }

  /**
   * What to say where a run may not fit into memory: the direct runner keeps all that it reads on
   * the heap until the last of it is read (100,000 articles of 200 MB ran in 700 MB, and did not in
   * 450).
   */
  static Optional<String> memoryWanting(long inputBytes, long heapBytes) {
    long wanted = OF_ITS_OWN + 2 * inputBytes;
    return wanted <= heapBytes
        ? Optional.empty()
        : Optional.of(
            "this may take more memory than the %,d MB that Java may use: give it -Xmx%dm, or take Flink"
                .formatted(heapBytes >> 20, wanted >> 20));
  }

  static List<String> of(List<String> arguments) {
    String runner =
        arguments.stream()
            .filter(a -> a.startsWith("--runner="))
            .map(a -> a.substring("--runner=".length()))
            .reduce((a, b) -> b)
            .orElse("DirectRunner");
    Map<String, String> defaults =
        runner.endsWith("FlinkRunner")
            ? FLINK
            : runner.endsWith("DirectRunner") ? DIRECT : Map.of();
    if (defaults == FLINK && arguments.contains("--flinkMaster=[local]")) {
      defaults = new TreeMap<>(FLINK);
      if (arguments.stream().noneMatch(a -> a.startsWith("--flinkConfDir="))) {
        defaults.put("flinkConfDir", flinkLocal());
      }
    }
    return defaults.entrySet().stream()
        .filter(d -> arguments.stream().noneMatch(a -> a.startsWith("--" + d.getKey() + "=")))
        .map(d -> "--" + d.getKey() + "=" + d.getValue())
        .sorted()
        .toList();
  }
}
