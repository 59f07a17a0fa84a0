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
import org.taqvim.language.LanguageDetector;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;

/**
 * A guess at the languages that the articles of a run are in, before any is read: a handful of
 * plain texts is looked at, anything else may hold every language.
 *
 * <p>Only time hangs on it: what is not foreseen is loaded when an article needs it.
 */
public final class InputLanguages {
  /** More files than these are likely to hold every language anyway. */
  private static final int HANDFUL = 16;

  /** Of each file; enough for what {@link LanguageDetector} reads, in any script. */
  private static final int BYTES = 4 * LanguageDetector.SAMPLE;

  private InputLanguages() {}

  /** The languages with a pack of their own that the files of these patterns may be in. */
  public static Set<String> of(List<String> patterns) {
    Set<String> all = new TreeSet<>();
    LanguagePacks.all().stream()
        .filter(pack -> pack.parent().isEmpty())
        .map(LanguagePack::tag)
        .forEach(all::add);
    Set<String> seen = new TreeSet<>();
    try {
      for (String file : files(patterns)) {
        if (!file.endsWith(".txt") || seen.size() == all.size()) {
          return all;
        }
        String language = LanguageDetector.detect(beginning(file)).code();
        if (!all.contains(language)) {
          return all;
        }
        seen.add(language);
      }
    } catch (IOException | IllegalArgumentException e) {
      // Told when the run is planned.
      return all;
    }
    return seen.isEmpty() ? all : seen;
  }

  /** None where there are more than a handful, or where they are far away. */
  private static List<String> files(List<String> patterns) throws IOException {
    List<String> files = new ArrayList<>();
    if (patterns.stream().anyMatch(pattern -> pattern.contains("://"))) {
      return List.of();
    }
    List<String> absolute = patterns.stream().map(Inputs::absolute).toList();
    for (MatchResult match : FileSystems.match(absolute, EmptyMatchTreatment.ALLOW)) {
      if (files.size() + match.metadata().size() > HANDFUL) {
        return List.of();
      }
      match.metadata().forEach(file -> files.add(file.resourceId().toString()));
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
