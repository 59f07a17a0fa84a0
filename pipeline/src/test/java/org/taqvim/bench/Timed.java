// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program run from its start to its end.
 *
 * @param seconds how long it took
 * @param processorSeconds what it took of all processors, which a busy machine hardly changes
 * @param peakMegabytes the most memory that it held, by the kernel's count; 0 where there is none
 */
record Timed(double seconds, double processorSeconds, double peakMegabytes) {
  /** Runs {@code java} with these arguments; what it prints goes to a file. */
  static Timed java(Path log, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peak = 0;
    Duration processor = Duration.ZERO;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, residentPeak(process.pid()));
      processor = process.info().totalCpuDuration().orElse(processor);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(Files.readString(log));
    }
    return new Timed(seconds, processor.toMillis() / 1e3, peak / 1e3);
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
}
