// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.language.PackTable;
import org.taqvim.outcome.Outcome;

/** The sentences of {@code testdata/lang/<tag>/event-history.tsv}: history or news. */
class HistoryTest {
  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.of(ConflictProfile.named("karabakh"));

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whatIsLongPastOrWasOverAlreadyIsHistoryAndTheRestNews(String language) throws IOException {
    Path path =
        Path.of(System.getProperty("taqvim.testdata"), "lang", language, "event-history.tsv");
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : PackTable.read(path.toString(), Files.newInputStream(path)).rows()) {
      boolean history = row.get("history").equals("yes");
      List<TimelineEvent> events = events(row.get("text"), row.get("published"));
      if (events.isEmpty() || events.stream().anyMatch(e -> e.background() != history)) {
        failures.add(row.get("published") + " " + row.get("text") + " " + events.size());
      }
    }
    assertThat(failures).isEmpty();
  }

  private static List<TimelineEvent> events(String text, String published) {
    Article.Metadata metadata =
        new Article.Metadata(
            Optional.of(published), Optional.empty(), Optional.empty(), Optional.empty());
    Article article = new Article("a", "a", Optional.empty(), text, false, metadata);
    return TimelineBuilder.build(
            List.of(((Outcome.Accepted<AnnotatedArticle>) ANNOTATOR.annotate(article)).value()))
        .events();
  }
}
