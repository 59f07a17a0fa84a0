// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A version that changes whenever an annotation of the same article can come out differently.
 *
 * <p>It is a digest of the checksums of all that annotating rests on: the language packs,
 * gazetteer, models and profiles, and the code that reads them. Whoever changes a word of a pack
 * changes it, and a nightly run then annotates its stored articles again. A jar lists the checksums
 * of what it holds, so that nothing of it is read; from a folder of classes a few megabytes are.
 */
final class AnnotatorVersion {
  /** What annotating rests on; dating, merging and writing come after it. */
  private static final List<String> BASIS =
      List.of(
          "article", "calendar", "conflict", "entity", "event", "lang", "language", "text", "time");

  private static final String ROOT = "org/taqvim/";

  private static final int BYTES = 8;

  private AnnotatorVersion() {}

  /** The version of what this class was loaded from. */
  static String current() {
    try {
      return digest(sums(AnnotatorVersion.class));
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot be read", e);
    }
  }

  private static SortedMap<String, Long> sums(Class<?> type) throws IOException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException("nobody knows where " + type.getName() + " was loaded from");
    }
    Path path;
    try {
      path = Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    return Files.isDirectory(path) ? inFolder(path) : inJar(path);
  }

  static SortedMap<String, Long> inJar(Path path) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      jar.stream()
          .filter(entry -> !entry.isDirectory() && isBasis(entry.getName()))
          .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
    }
    return sums;
  }

  static SortedMap<String, Long> inFolder(Path folder) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isBasis(name)) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          sums.put(name, sum.getValue());
        }
      }
    }
    return sums;
  }

  private static boolean isBasis(String name) {
    return name.startsWith(ROOT)
        && BASIS.stream().anyMatch(part -> name.startsWith(part + "/", ROOT.length()));
  }

  static String digest(SortedMap<String, Long> sums) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sums.forEach(
          (name, sum) -> digest.update((name + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
