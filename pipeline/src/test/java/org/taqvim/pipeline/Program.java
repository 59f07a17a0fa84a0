// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the program inside a test, as its command line would. */
public final class Program {
  private Program() {}

  /** Runs it, and fails with what it printed where it does not succeed. */
  public static void run(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int status = Main.run(arguments, stream, stream);
    if (status != 0) {
      throw new AssertionError(
          "exit status " + status + ": " + printed.toString(StandardCharsets.UTF_8));
    }
  }
}
