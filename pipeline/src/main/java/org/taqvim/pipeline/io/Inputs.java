// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The files that the input patterns name when the run is planned.
 *
 * @param patterns the patterns, those of the local disk made absolute so that every worker
 *     understands them
 * @param naming how the files are called
 * @param files how many files match
 * @param bytes how large they are together, compressed ones as they are
 * @param empty the patterns, as given, that match nothing
 */
public record Inputs(
    List<String> patterns, Naming naming, int files, long bytes, List<String> empty) {
  private static final Pattern NO_FILE_SYSTEM =
      Pattern.compile("No filesystem found for scheme ([a-z0-9]+)");
  static final String UNKNOWN_KIND = "not one of .txt .html .htm .jsonl, each also as .gz";

  public Inputs {
    patterns = List.copyOf(patterns);
    empty = List.copyOf(empty);
  }

  /** The patterns cannot be used; the message is one line that names the option. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * Lists what the patterns match; the files of an earlier run have a say in their naming.
   *
   * @param output the folder to be written, which must hold none of them: its next run would read
   *     what this one has written; empty where nothing is written
   */
  public static Inputs match(List<String> patterns, Optional<Previous> previous, String output)
      throws IOException, Unusable {
    String base = patterns.stream().allMatch(Inputs::isRelative) ? workingFolder() : "";
    List<String> absolute = patterns.stream().map(Inputs::absolute).toList();
    TreeSet<String> files = new TreeSet<>();
    List<String> empty = new ArrayList<>();
    long bytes = 0;
    String written = absolute(output.endsWith("/") ? output : output + "/");
    List<MatchResult> results = matched(patterns, absolute);
    for (int i = 0; i < patterns.size(); i++) {
      List<MatchResult.Metadata> found = metadata(results.get(i));
      if (found.isEmpty()) {
        empty.add(patterns.get(i));
      }
      for (MatchResult.Metadata file : found) {
        check(file.resourceId(), patterns.get(i), written);
        if (files.add(file.resourceId().toString())) {
          bytes += file.sizeBytes();
        }
      }
    }
    int count = files.size();
    if (previous.isPresent()) {
      files.addAll(previous.get().namedFiles());
    }
    return new Inputs(absolute, Naming.of(base, new ArrayList<>(files)), count, bytes, empty);
  }

  private static List<MatchResult> matched(List<String> patterns, List<String> absolute)
      throws IOException, Unusable {
    try {
      return FileSystems.match(absolute, EmptyMatchTreatment.ALLOW);
    } catch (PatternSyntaxException e) {
      throw new Unusable(
          "--input=" + String.join(",", patterns) + ": no pattern: " + e.getDescription());
    } catch (IllegalArgumentException e) {
      throw new Unusable("--input=" + String.join(",", patterns) + ": " + reason(e));
    }
  }

  /** What is wrong with an address, and what mends it. */
  static String reason(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    Matcher scheme = NO_FILE_SYSTEM.matcher(message);
    return scheme.find()
        ? "this jar does not know "
            + scheme.group(1)
            + "://; gs:// and s3:// come with a jar that is built with -Pgs or -Ps3"
        : message;
  }

  private static void check(ResourceId file, String pattern, String written) throws Unusable {
    String name = file.toString();
    if (file.isDirectory() && !pattern.contains("*")) {
      String folder = pattern.endsWith("/") ? pattern : pattern + "/";
      throw new Unusable("--input=" + pattern + ": a folder; " + folder + "* names its files");
    }
    if (name.startsWith(written)
        && name.indexOf('/', written.length()) < 0
        && written.length() > 1) {
      throw new Unusable(
          "--output="
              + written
              + ": holds "
              + Naming.fileName(name)
              + ", which --input names; give a folder of its own");
    }
  }

  private static List<MatchResult.Metadata> metadata(MatchResult result) throws IOException {
    try {
      return result.status() == MatchResult.Status.NOT_FOUND ? List.of() : result.metadata();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  /** The lines of a text file that are not blank. */
  public static List<String> readLines(String file) throws IOException {
    try (InputStream in = Files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  private static boolean isRelative(String pattern) {
    return !pattern.contains("://") && !pattern.startsWith("/");
  }

  /** A pattern of the local disk with the working folder before it; any other as it is. */
  public static String absolute(String pattern) {
    String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    return isRelative(plain) ? workingFolder() + plain : plain;
  }

  private static String workingFolder() {
    return Path.of("").toAbsolutePath() + "/";
  }
}
