// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps HotSpot's optimizing compiler out of a run that ends before its work would be repaid.
 *
 * <p>For five articles it takes a third of all processor time, and on two processors that time is
 * taken from the run itself. {@code -XX:TieredStopAtLevel=1} does the same, but has to stand on the
 * command line; what can be said from within is a compiler directive (JEP 165, since Java 9). A JVM
 * that knows none goes on as it is: only time hangs on it.
 */
final class SecondCompiler {
  private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

  private SecondCompiler() {}

  /** From now on methods are compiled by the first compiler alone. */
  static void leaveOut() {
    try {
      Path file = Files.createTempFile("taqvim", ".directive");
      try {
        Files.writeString(file, DIRECTIVE, StandardCharsets.UTF_8);
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {file.toString()}},
                new String[] {String[].class.getName()});
      } finally {
        Files.delete(file);
      }
    } catch (JMException | IOException | SecurityException e) {
      // Slower, but right.
    }
  }
}
