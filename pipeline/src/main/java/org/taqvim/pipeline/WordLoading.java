// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.List;
import org.taqvim.beam.Annotators;
import org.taqvim.language.LanguagePacks;

/**
 * Loads the words of all languages while Beam reads its options and builds its pipeline, which keep
 * one processor busy for a second or two.
 */
final class WordLoading {
  private WordLoading() {}

  /** Begins, where this process is the one that will annotate. */
  static void begin(List<String> arguments) {
    if (!annotatesHere(arguments)) {
      return;
    }
    String conflict = CommandLine.value(arguments, "conflict").orElse("karabakh");
    Thread loading =
        new Thread(
            () ->
                LanguagePacks.all().stream()
                    .filter(pack -> pack.parent().isEmpty())
                    .forEach(pack -> Annotators.of(conflict).prepare(pack.tag())),
            "loading");
    loading.setDaemon(true);
    // What fails to load fails again, and is told, in the step that needs it.
    loading.setUncaughtExceptionHandler((thread, failure) -> {});
    loading.start();
  }

  /** The direct runner works here, and so does Flink's embedded mode. */
  private static boolean annotatesHere(List<String> arguments) {
    String runner = CommandLine.value(arguments, "runner").orElse("DirectRunner");
    return runner.equals("DirectRunner")
        || (runner.equals("FlinkRunner")
            && CommandLine.value(arguments, "flinkMaster")
                .filter(m -> m.equals("[local]"))
                .isPresent());
  }
}
