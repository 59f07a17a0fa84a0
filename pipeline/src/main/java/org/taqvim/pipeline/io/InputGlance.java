// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.taqvim.language.LanguageDetector;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;

/**
 * A first look at the input of a run, before any article is read. Only time hangs on what it tells.
 *
 * <p>More than a handful of files, and files that are far away, are not looked at.
 */
public final class InputGlance {
  /** Bytes of articles that one thread annotates within a second. */
  public static final long SMALL = 256L << 10;

  /** More files than these are likely to hold every language anyway. */
  private static final int HANDFUL = 16;

  /** Of each file; enough for what {@link LanguageDetector} reads, in any script. */
  private static final int BYTES = 4 * LanguageDetector.SAMPLE;

  private final List<Metadata> files;

  private InputGlance(List<Metadata> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Looks at the files of these patterns; what is wrong with them is told when a run is planned.
   */
  public static InputGlance at(List<String> patterns) {
    try {
      return new InputGlance(files(patterns));
    } catch (IOException | IllegalArgumentException e) {
      return new InputGlance(List.of());
    }
  }

  /** Whether it is known to be little: compressed files may hold more than they show. */
  public boolean isSmall() {
    return !files.isEmpty()
        && files.stream().noneMatch(file -> name(file).endsWith(".gz"))
        && files.stream().mapToLong(Metadata::sizeBytes).sum() < SMALL;
  }

  private static String name(Metadata file) {
    return file.resourceId().toString();
  }

  /**
   * The languages with a pack of their own that the articles may be in: those that the beginnings
   * of a handful of plain texts are in, else all.
   */
  public Set<String> languages() {
    Set<String> all = new TreeSet<>();
    LanguagePacks.all().stream()
        .filter(pack -> pack.parent().isEmpty())
        .map(LanguagePack::tag)
        .forEach(all::add);
    Set<String> seen = new TreeSet<>();
    try {
      for (Metadata file : files) {
        if (!name(file).endsWith(".txt") || seen.size() == all.size()) {
          return all;
        }
        String language = LanguageDetector.detect(beginning(name(file))).code();
        if (!all.contains(language)) {
          return all;
        }
        seen.add(language);
      }
    } catch (IOException e) {
      return all;
    }
    return seen.isEmpty() ? all : seen;
  }

  /** None where there are more than a handful, or where they are far away. */
  private static List<Metadata> files(List<String> patterns) throws IOException {
    List<Metadata> files = new ArrayList<>();
    if (patterns.stream().anyMatch(pattern -> pattern.contains("://"))) {
      return List.of();
    }
    List<String> absolute = patterns.stream().map(Inputs::absolute).toList();
    for (MatchResult match : FileSystems.match(absolute, EmptyMatchTreatment.ALLOW)) {
      if (files.size() + match.metadata().size() > HANDFUL) {
        return List.of();
      }
      files.addAll(match.metadata());
    }
    return files;
  }

  /** A character cut in two at the end is no letter, and so of no language. */
  private static String beginning(String file) throws IOException {
    try (InputStream in = Files.open(file)) {
      return new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
    }
  }
}
