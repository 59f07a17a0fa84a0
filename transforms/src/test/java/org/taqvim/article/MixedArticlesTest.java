// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.event.ConflictProfile;
import org.taqvim.event.EventMention;
import org.taqvim.language.PackTable;
import org.taqvim.outcome.Outcome;

/**
 * The articles of {@code testdata/lang/<tag>/event-mixed.tsv}: other wars, borders, matches and
 * markets that name the parties in passing, and articles that tell of several conflicts.
 */
class MixedArticlesTest {
  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.of(ConflictProfile.named("karabakh"));

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void anArticleGivesOnlyWhatItTellsOfTheConflict(String language) throws IOException {
    Path path = Path.of(System.getProperty("taqvim.testdata"), "lang", language, "event-mixed.tsv");
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : PackTable.read(path.toString(), Files.newInputStream(path)).rows()) {
      List<String> told = events(row.get("text")).stream().map(EventMention::quote).toList();
      if (told.size() != Integer.parseInt(row.get("events"))) {
        failures.add(row.get("note") + ": " + told);
      }
    }
    assertThat(failures).isEmpty();
  }

  private static List<EventMention> events(String text) {
    Article article = new Article("a", "a", Optional.empty(), text, false, Article.Metadata.NONE);
    return ((Outcome.Accepted<AnnotatedArticle>) ANNOTATOR.annotate(article)).value().events();
  }
}
