// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.beam.Annotators;
import org.taqvim.pipeline.io.InputGlance;

/**
 * Loads the words of the languages that the input is in, while Beam reads its options and builds
 * its pipeline, which keep one processor busy for a second or two.
 *
 * <p>What fails to load here fails again, and is told, in the step that needs it.
 */
final class WordLoading {
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final CountDownLatch done = new CountDownLatch(1);

  private WordLoading() {}

  /** Begins, where this process is the one that will annotate. */
  static WordLoading begin(List<String> arguments) {
    WordLoading words = new WordLoading();
    if (annotatesHere(arguments)) {
      Thread loading = new Thread(() -> words.load(arguments), "loading");
      loading.setDaemon(true);
      loading.start();
    } else {
      words.done.countDown();
    }
    return words;
  }

  /**
   * Waits until all is loaded, and helps.
   *
   * <p>The direct runner wants this: its threads that have nothing to do ask for work all the time,
   * and would take the processor from the loading that they wait for.
   */
  void await() {
    drain();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void load(List<String> arguments) {
    attempt(
        () -> {
          String conflict = CommandLine.value(arguments, "conflict").orElse("karabakh");
          InputGlance input =
              InputGlance.at(RunConfig.list(CommandLine.value(arguments, "input").orElse("")));
          if (input.isSmall() && CommandLine.value(arguments, "previous").isEmpty()) {
            SecondCompiler.leaveOut();
          }
          ArticleAnnotator annotator = Annotators.of(conflict);
          input.languages().forEach(language -> tasks.addAll(annotator.preparations(language)));
        });
    drain();
    done.countDown();
  }

  private void drain() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      attempt(task);
    }
  }

  private static void attempt(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | LinkageError e) {
      // A wrong option, or what the step that needs it will tell.
    }
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
