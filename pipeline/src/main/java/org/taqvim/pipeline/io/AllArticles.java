// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.taqvim.article.Article;
import org.taqvim.outcome.Outcome;

/** Reads all articles into memory, for looking at few of them closely. */
public final class AllArticles {
  private AllArticles() {}

  /** The articles that the inputs name, by file. */
  public static List<Outcome<Article>> read(Inputs inputs, ReadSettings settings)
      throws IOException {
    TreeSet<String> files = new TreeSet<>();
    for (MatchResult result : FileSystems.match(inputs.patterns(), EmptyMatchTreatment.ALLOW)) {
      if (result.status() == MatchResult.Status.OK) {
        result.metadata().forEach(file -> files.add(file.resourceId().toString()));
      }
    }
    ArticleReader reader = new ArticleReader(settings);
    List<Outcome<Article>> articles = new ArrayList<>();
    for (String file : files) {
      if (InputKind.of(file).isPresent()) {
        reader.read(new Block(file, 0, -1, 1), articles::add);
      }
    }
    return articles;
  }
}
