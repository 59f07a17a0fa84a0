// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file of a published npm package, for tests against other people's checkers. */
final class NpmFile {
  private NpmFile() {}

  /** Fetches the release into the folder; without npm or its registry the test is skipped. */
  static String read(String release, String file, Path folder)
      throws IOException, InterruptedException {
    int packed = run(folder, "npm", "pack", "--silent", release);
    assumeTrue(packed == 0, "SKIPPED: npm cannot fetch " + release);
    try (var archives = Files.newDirectoryStream(folder, "*.tgz")) {
      run(folder, "tar", "xzf", archives.iterator().next().toString(), file);
    }
    return Files.readString(folder.resolve(file));
  }

  private static int run(Path folder, String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("command.log").toFile())
              .start();
      boolean done = process.waitFor(60, TimeUnit.SECONDS);
      process.destroyForcibly();
      return done ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
