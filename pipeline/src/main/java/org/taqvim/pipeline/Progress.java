// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.PrintStream;
import java.util.Optional;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;
import org.taqvim.beam.Counting;

/**
 * Tells how far a run is: at a terminal on one line that changes, in a log by a plain line now and
 * then.
 */
final class Progress {
  private static final Duration TERMINAL_PAUSE = Duration.millis(300);
  private static final Duration LOG_PAUSE = Duration.standardSeconds(15);

  private final PrintStream out;
  private final boolean terminal;
  private final int files;
  private int width;

  Progress(PrintStream out, boolean terminal, int files) {
    this.out = out;
    this.terminal = terminal;
    this.files = files;
  }

  /** Waits for the end of the job and gives its state. */
  PipelineResult.State await(PipelineResult result) {
    Duration pause = terminal ? TERMINAL_PAUSE : LOG_PAUSE;
    while (true) {
      Optional<PipelineResult.State> state = Optional.ofNullable(result.waitUntilFinish(pause));
      if (state.filter(PipelineResult.State::isTerminal).isPresent()) {
        clear();
        return state.get();
      }
      show(line(Counts.of(result)));
    }
  }

  private String line(Counts counts) {
    return "%,d articles of %,d files read, %,d annotated, %,d entries merged, %,d written"
        .formatted(
            counts.get(Counting.READ),
            files,
            counts.get(Counting.ANNOTATED),
            counts.get(Counting.ENTRIES),
            counts.get(Counting.ARTICLES));
  }

  /** A new phase. */
  void phase(String what) {
    if (terminal) {
      show(what);
    } else {
      out.println(what);
    }
  }

  private void show(String line) {
    if (!terminal) {
      out.println(line);
      return;
    }
    out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    out.flush();
    width = line.length();
  }

  /** Ends the line that changes. */
  void clear() {
    if (terminal && width > 0) {
      out.print("\r" + " ".repeat(width) + "\r");
      out.flush();
      width = 0;
    }
  }
}
