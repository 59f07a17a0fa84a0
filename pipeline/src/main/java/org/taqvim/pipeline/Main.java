// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.apache.beam.sdk.io.FileSystems;
import org.taqvim.pipeline.RunConfig.WrongOption;

/** The program: reads the options, runs, and says how it went. */
public final class Main {
  private static final int SUCCESS = 0;
  private static final int FAILURE = 1;
  private static final int WRONG_OPTIONS = 2;

  /** Kept, because their levels go with them: Flink warns of the length of each step's name. */
  private static final Logger FLINK = Logger.getLogger("org.apache.flink");

  /** What it logs of a job that failed is what the last line says, and a page of stack trace. */
  private static final Logger FLINK_RUNNER =
      Logger.getLogger("org.apache.beam.runners.flink.FlinkRunner");

  private Main() {}

  public static void main(String[] args) {
    quiet();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, out, err));
  }

  /** Libraries speak only of trouble; {@code -Djava.util.logging.config.file} asks for more. */
  private static void quiet() {
    if (System.getProperty("java.util.logging.config.file") == null) {
      LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
      FLINK.setLevel(Level.SEVERE);
      FLINK_RUNNER.setLevel(Level.OFF);
    }
  }

  /** Runs with these arguments and gives the exit status. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    List<String> arguments = CommandLine.spelled(args);
    if (args.length == 0 || arguments.contains("--help") || arguments.contains("-h")) {
      out.print(Usage.TEXT);
      return args.length == 0 ? WRONG_OPTIONS : SUCCESS;
    }
    if (arguments.contains("--version")) {
      out.println("taqvim " + RunReport.VERSION);
      return SUCCESS;
    }
    try {
      WordLoading words = WordLoading.begin(arguments);
      TimelineOptions options = CommandLine.options(arguments);
      FileSystems.setDefaultPipelineOptions(options);
      new TimelineRun(RunConfig.of(options), options, words, out).execute();
      return SUCCESS;
    } catch (WrongOption e) {
      err.println(e.getMessage());
      return WRONG_OPTIONS;
    } catch (Exception e) {
      err.println("the run failed, nothing was published: " + cause(e));
      if (Boolean.getBoolean("taqvim.stacktrace")) {
        e.printStackTrace(err);
      }
      return FAILURE;
    } catch (OutOfMemoryError e) {
      err.println("the run failed, nothing was published: Java's memory is too small (-Xmx)");
      return FAILURE;
    }
  }

  /** The innermost reason, on one line. */
  static String cause(Throwable e) {
    Throwable cause = e;
    // Of refused connections the outer one is told: it adds the address.
    while (!(cause instanceof ConnectException)
        && cause.getCause() != null
        && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    if (cause instanceof ConnectException) {
      return "the cluster or service does not answer (" + cause.getMessage() + ")";
    }
    String name = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? name : name + ": " + firstLine(cause.getMessage());
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
