// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taqvim.beam.Counting;
import org.taqvim.pipeline.io.Previous;

/**
 * What a run did, {@code run.json}.
 *
 * @param version of this program
 * @param annotator version of what finds things in one article, with the conflict profile
 * @param state version of what is kept for the next night
 * @param options as given
 * @param conflict the conflict profile
 * @param counts how many articles, rejections, times, entities, events there are
 * @param languages articles by language
 * @param seconds how long the phases took, and each step in all threads together
 * @param articlesPerSecond what was read in the whole time, and what each step took on one thread
 * @param files size and SHA-256 of each other file of the output
 */
public record RunReport(
    String version,
    String annotator,
    int state,
    Map<String, Object> options,
    String conflict,
    Map<String, Long> counts,
    Map<String, Long> languages,
    Map<String, Double> seconds,
    Map<String, Double> articlesPerSecond,
    Map<String, FileDigest> files) {

  /** The program's version, from the jar it runs in. */
  public static final String VERSION =
      Optional.ofNullable(RunReport.class.getPackage().getImplementationVersion())
          .orElse("development");

  /** Counts that are told also where they are 0. */
  private static final Map<String, Long> COUNTED =
      Stream.of(
              Counting.READ,
              Counting.ARTICLES,
              Counting.ON_TOPIC,
              Counting.TIMES,
              Counting.ENTITIES,
              Counting.EVENTS,
              Counting.ENTRIES,
              Counting.MERGED,
              Counting.UNDATED)
          .collect(Collectors.toMap(name -> name, name -> 0L));

  /** A file's size in bytes and its SHA-256 in hex. */
  public record FileDigest(long bytes, String sha256) {}

  static RunReport of(
      Publication what, Counts all, Map<String, Double> seconds, Map<String, FileDigest> files) {
    Map<String, Long> counts = new TreeMap<>(COUNTED);
    Map<String, Long> rejected = all.under(Counting.REJECTED);
    all.values()
        .forEach(
            (name, count) -> {
              if (!name.startsWith(Counting.NANOS) && !name.startsWith(Counting.LANGUAGE)) {
                counts.put(name, count);
              }
            });
    counts.put("rejected", rejected.values().stream().mapToLong(Long::longValue).sum());
    return new RunReport(
        VERSION,
        what.annotator(),
        Previous.FORMAT,
        what.config().asMap(),
        what.config().conflict(),
        counts,
        all.under(Counting.LANGUAGE),
        rounded(seconds),
        articlesPerSecond(all, seconds),
        files);
  }

  private static Map<String, Double> articlesPerSecond(Counts all, Map<String, Double> seconds) {
    Map<String, Double> rates = new TreeMap<>();
    seconds.forEach(
        (name, time) -> {
          boolean step = name.startsWith("step.");
          if (time > 0 && (step || name.equals("total"))) {
            rates.put(name, all.get(step ? Counting.ANNOTATED : Counting.READ) / time);
          }
        });
    return rounded(rates);
  }

  private static Map<String, Double> rounded(Map<String, Double> seconds) {
    Map<String, Double> rounded = new TreeMap<>();
    seconds.forEach((name, value) -> rounded.put(name, Math.round(value * 1000) / 1000.0));
    return rounded;
  }
}
