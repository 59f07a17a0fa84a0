// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.Map;
import java.util.Optional;

/**
 * What a run did, {@code run.json}.
 *
 * @param version of this program
 * @param annotator version of what finds things in one article, with the conflict profile
 * @param options as given
 * @param conflict the conflict profile
 * @param counts how many articles, rejections, times, entities, events there are
 * @param languages articles by language
 * @param seconds how long the phases took, and each step in all threads together
 * @param files size and SHA-256 of each other file of the output
 */
public record RunReport(
    String version,
    String annotator,
    Map<String, Object> options,
    String conflict,
    Map<String, Long> counts,
    Map<String, Long> languages,
    Map<String, Double> seconds,
    Map<String, FileDigest> files) {

  /** The program's version, from the jar it runs in. */
  public static final String VERSION =
      Optional.ofNullable(RunReport.class.getPackage().getImplementationVersion())
          .orElse("development");

  /** A file's size in bytes and its SHA-256 in hex. */
  public record FileDigest(long bytes, String sha256) {}
}
