// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.article.ShortArticles;
import org.taqvim.language.PackTable;

/** The sentences of {@code testdata/lang/<tag>/event-history.tsv}: history or news. */
class HistoryTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whatIsLongPastOrWasOverAlreadyIsHistoryAndTheRestNews(String language) {
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : ShortArticles.cases(language, "event-history.tsv")) {
      boolean history = row.get("history").equals("yes");
      Optional<String> published = Optional.of(row.get("published"));
      List<TimelineEvent> events =
          TimelineBuilder.build(List.of(ShortArticles.annotate("a", row.get("text"), published)))
              .events();
      if (events.isEmpty() || events.stream().anyMatch(e -> e.background() != history)) {
        failures.add(row.get("published") + " " + row.get("text") + " " + events.size());
      }
    }
    assertThat(failures).isEmpty();
  }
}
