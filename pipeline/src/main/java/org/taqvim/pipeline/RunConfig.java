// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taqvim.beam.Annotators;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.OutputFolder;

/**
 * What a run is to do, checked.
 *
 * @param inputs the patterns as given
 * @param output the folder as given
 * @param metadata the file of metadata rows
 * @param previous the output folder of an earlier run
 * @param forget the file that names articles to be dropped
 * @param conflict the conflict profile's name or folder
 * @param explain the article to explain
 * @param formats what to write beside the JSONL
 * @param maxBytes how large an article may be
 * @param inJob whether the job itself publishes, as its last step
 */
public record RunConfig(
    List<String> inputs,
    String output,
    Optional<String> metadata,
    Optional<String> previous,
    Optional<String> forget,
    String conflict,
    Optional<String> explain,
    Set<Format> formats,
    long maxBytes,
    boolean inJob) {

  public RunConfig {
    inputs = List.copyOf(inputs);
    formats =
        java.util.Collections.unmodifiableSet(
            formats.isEmpty() ? EnumSet.noneOf(Format.class) : EnumSet.copyOf(formats));
  }

  /** The formats besides JSONL. */
  public enum Format {
    CSV,
    HTML,
    TIMELINEJS
  }

  /** The options are wrong; the message is one line that says which and why. */
  public static final class WrongOption extends Exception {
    private static final long serialVersionUID = 1L;

    public WrongOption(String message) {
      super(message);
    }
  }

  public static RunConfig of(TimelineOptions options) throws WrongOption {
    List<String> inputs = list(options.getInput());
    if (inputs.isEmpty()) {
      throw new WrongOption("--input is missing: which files to read");
    }
    String output = given(options.getOutput()).orElse("");
    if (output.isEmpty() && given(options.getExplain()).isEmpty()) {
      throw new WrongOption("--output is missing: which folder to write");
    }
    checkConflict(options.getConflict());
    return new RunConfig(
        inputs,
        output,
        given(options.getMetadata()),
        given(options.getPrevious()),
        given(options.getForget()),
        options.getConflict(),
        given(options.getExplain()),
        formats(options.getFormats()),
        bytes(options.getMaxFileSize()),
        inJob(options, output));
  }

  /** A template's job always publishes: its launcher does not wait for it. */
  private static boolean inJob(TimelineOptions options, String output) throws WrongOption {
    boolean template = given(options.getTemplateLocation()).isPresent();
    String publish = options.getPublish().strip().toLowerCase(Locale.ROOT);
    if (!publish.equals("launcher") && !publish.equals("job")) {
      throw new WrongOption("--publish=" + options.getPublish() + ": give launcher or job");
    }
    if (template && !options.getRunner().getSimpleName().equals("DataflowRunner")) {
      throw new WrongOption("--templateLocation: only --runner=DataflowRunner makes templates");
    }
    boolean inJob = template || publish.equals("job");
    if (inJob && !OutputFolder.isRemote(output)) {
      throw new WrongOption(
          "--output="
              + output
              + ": a job can publish on an object store only, such as gs://bucket/folder");
    }
    return inJob;
  }

  /** Whether the run adds to its own output. */
  boolean replacesPrevious() {
    return previous.filter(p -> folder(p).equals(folder(output))).isPresent();
  }

  private static String folder(String given) {
    String folder = Inputs.absolute(given);
    return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
  }

  /** The options by name, for the report; paths as given. */
  Map<String, Object> asMap() {
    Map<String, Object> map = new TreeMap<>();
    map.put("input", inputs);
    map.put("output", output);
    metadata.ifPresent(file -> map.put("metadata", file));
    previous.ifPresent(folder -> map.put("previous", folder));
    forget.ifPresent(file -> map.put("forget", file));
    map.put("conflict", conflict);
    map.put("formats", formats.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList());
    map.put("maxFileSize", maxBytes);
    if (inJob) {
      map.put("publish", "job");
    }
    return map;
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Parts between commas, except commas within braces, which belong to a pattern. */
  static List<String> list(@Nullable String value) {
    return given(value).stream()
        .flatMap(v -> Arrays.stream(v.split(",(?![^{]*})", -1)))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  private static void checkConflict(String conflict) throws WrongOption {
    try {
      Annotators.of(conflict);
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      throw new WrongOption("--conflict=" + conflict + ": " + e.getMessage());
    }
  }

  private static Set<Format> formats(String value) throws WrongOption {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    List<String> names = list(value);
    if (names.equals(List.of("none"))) {
      return formats;
    }
    for (String name : names) {
      try {
        formats.add(Format.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new WrongOption(
            "--formats=" + value + ": " + name + " is none of csv, html, timelinejs");
      }
    }
    return formats;
  }

  private static long bytes(String value) throws WrongOption {
    String number = value.strip().toUpperCase(Locale.ROOT);
    int unit = number.isEmpty() ? -1 : "KMG".indexOf(number.charAt(number.length() - 1));
    try {
      long count = Long.parseLong(unit < 0 ? number : number.substring(0, number.length() - 1));
      long bytes = Math.multiplyExact(count, 1L << (10 * (unit + 1)));
      if (bytes > 0 && bytes <= 1L << 30) {
        return bytes;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Told below, with the bounds.
    }
    throw new WrongOption(
        "--max-file-size=" + value + ": give bytes, or a number with K, M or G, up to 1G");
  }
}
