// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.event.EventMention;
import org.taqvim.language.PackTable;

/**
 * The articles of {@code testdata/lang/<tag>/event-mixed.tsv}: other wars, borders, matches and
 * markets that name the parties in passing, and articles that tell of several conflicts.
 */
class MixedArticlesTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void anArticleGivesOnlyWhatItTellsOfTheConflict(String language) {
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : ShortArticles.cases(language, "event-mixed.tsv")) {
      List<String> told =
          ShortArticles.annotate(row.get("text")).events().stream()
              .map(EventMention::quote)
              .toList();
      if (told.size() != Integer.parseInt(row.get("events"))) {
        failures.add(row.get("note") + ": " + told);
      }
    }
    assertThat(failures).isEmpty();
  }
}
