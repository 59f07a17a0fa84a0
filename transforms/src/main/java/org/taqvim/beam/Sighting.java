// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.Comparator;
import java.util.Optional;
import org.taqvim.article.Article;

/**
 * That an article was read in this run.
 *
 * @param id the article's id
 * @param contentHash what it holds
 * @param file where it was read
 * @param line its line in a file of lines
 */
public record Sighting(String id, String contentHash, String file, Optional<Integer> line) {
  /** Which of several articles of one id counts: one that does not depend on the reading order. */
  static final Comparator<Sighting> FIRST =
      Comparator.comparing(Sighting::contentHash)
          .thenComparing(Sighting::file)
          .thenComparingInt(s -> s.line().orElse(0));

  static Sighting of(Article article, String contentHash) {
    return new Sighting(article.id(), contentHash, article.file(), article.line());
  }
}
