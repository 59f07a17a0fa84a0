// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.ShortArticles;
import org.taqvim.language.PackTable;

/** The articles of {@code testdata/lang/<tag>/topic.tsv}: which of them are on the conflict. */
class TopicGateTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void shortNewsOfTheConflictPassesAndNewsOfItsSidesAloneTellsNothing(String language) {
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : ShortArticles.cases(language, "topic.tsv")) {
      AnnotatedArticle article =
          ShortArticles.annotate("a", row.get("text"), Optional.of("2024-03-14"));
      boolean expected =
          row.get("topic").equals("yes") ? article.onTopic() : article.events().isEmpty();
      if (!expected) {
        failures.add(row.get("topic") + ": " + row.get("text"));
      }
    }
    assertThat(failures).isEmpty();
  }
}
