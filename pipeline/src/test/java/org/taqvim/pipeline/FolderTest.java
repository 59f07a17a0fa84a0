// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.json.Json;
import org.taqvim.pipeline.Runs.Ended;

/** Runs over the files of a folder of their own. */
abstract class FolderTest {
  @TempDir Path folder;

  /** What is read; there. */
  Path in;

  /** What is written; not there yet. */
  Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  /** Runs over all files, with more options. */
  Ended runAll(String... more) {
    List<String> args =
        new ArrayList<>(List.of("--input=" + in + "/*", "--output=" + out, "--formats=csv"));
    args.addAll(List.of(more));
    return Runs.run(args.toArray(String[]::new));
  }

  /** An article as a line of JSON. */
  static String line(String id, String text) {
    return Json.write(Map.of("id", id, "text", text)) + "\n";
  }

  static void gzip(Path file, byte[] bytes) throws IOException {
    try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(file))) {
      zip.write(bytes);
    }
  }
}
