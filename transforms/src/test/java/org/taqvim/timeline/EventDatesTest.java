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

/**
 * The sentences of {@code testdata/lang/<tag>/event-dates.tsv}: which days an event gets; \\n ends
 * a line.
 */
class EventDatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whatIsToldGetsTheDaysThatItsWordsMean(String language) {
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : ShortArticles.cases(language, "event-dates.tsv")) {
      String text = ShortArticles.onTopic(language, row.get("text").replace("\\n", "\n"));
      Optional<String> published = Optional.of(row.get("published"));
      List<String> days =
          TimelineBuilder.build(List.of(ShortArticles.annotate("a", text, published)))
              .events()
              .stream()
              .filter(e -> e.type().name().equals(row.get("type")))
              .map(EventDatesTest::days)
              .toList();
      List<String> right = row.get("days").isEmpty() ? List.of("") : row.list("days"); // undated
      if (right.stream().noneMatch(days::contains)) {
        failures.add(row.get("text") + " " + days);
      }
    }
    assertThat(failures).isEmpty();
  }

  private static String days(TimelineEvent event) {
    String start = event.start().map(Object::toString).orElse("");
    String end = event.end().map(Object::toString).orElse("");
    return start.equals(end) ? start : start + "/" + end;
  }
}
