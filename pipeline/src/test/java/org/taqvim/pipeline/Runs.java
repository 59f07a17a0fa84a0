// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the program in this JVM, with Beam's checks on. */
final class Runs {
  static final List<String> STABLE = List.of("timeline.jsonl", "articles.jsonl", "rejected.jsonl");

  /** What a run printed, and how it ended. */
  record Ended(int status, String out, String err) {}

  private Runs() {}

  static Ended run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> checked = new ArrayList<>(Arrays.asList(args));
    if (Arrays.stream(args).noneMatch(a -> a.startsWith("--runner"))) {
      checked.add("--enforceImmutability=true");
      checked.add("--enforceEncodability=true");
    }
    int status =
        Main.run(
            checked.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ended(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The files whose bytes are promised, by name. */
  static Map<String, String> stable(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : STABLE) {
      files.put(name, Files.readString(output.resolve(name)));
    }
    return files;
  }

  static List<String> lines(Path output, String name) throws IOException {
    return Files.readAllLines(output.resolve(name));
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** Puts the five articles into a store of objects, each under a folder's address. */
  static void putArticles(Map<String, byte[]> store, String folder) throws IOException {
    for (String name : names(testdata("articles"))) {
      store.put(folder + name, Files.readAllBytes(testdata("articles").resolve(name)));
    }
  }

  /** The texts of all objects under a folder's address, by the rest of their addresses. */
  static Map<String, String> texts(Map<String, byte[]> store, String folder) {
    Map<String, String> files = new TreeMap<>();
    store.forEach(
        (address, bytes) -> {
          if (address.startsWith(folder)) {
            files.put(
                address.substring(folder.length()), new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return files;
  }

  static Path testdata(String name) {
    return Path.of(System.getProperty("taqvim.testdata"), name);
  }
}
