// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Options of a runner that we choose otherwise than Beam does, unless they are given.
 *
 * <p>The direct runner's checks that no step edits its input cost three quarters of a run; tests
 * have them on. Flink copies every element between fused steps unless told that they are not
 * edited.
 */
final class RunnerDefaults {
  private static final Map<String, String> DIRECT =
      Map.of("enforceImmutability", "false", "enforceEncodability", "false", "blockOnRun", "false");
  private static final Map<String, String> FLINK =
      Map.of("fasterCopy", "true", "objectReuse", "true");

  private RunnerDefaults() {}

  /** Beam's own choice of threads is 3 on two processors. */
  private static String threads(List<String> arguments) {
    return arguments.stream()
        .filter(a -> a.matches("--threads=[1-9][0-9]*"))
        .map(a -> a.substring("--threads=".length()))
        .reduce((a, b) -> b)
        .orElseGet(() -> String.valueOf(Math.max(2, Runtime.getRuntime().availableProcessors())));
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
    if (defaults == DIRECT) {
      defaults = new TreeMap<>(DIRECT);
      defaults.put("targetParallelism", threads(arguments));
    }
    return defaults.entrySet().stream()
        .filter(d -> arguments.stream().noneMatch(a -> a.startsWith("--" + d.getKey() + "=")))
        .map(d -> "--" + d.getKey() + "=" + d.getValue())
        .sorted()
        .toList();
  }
}
