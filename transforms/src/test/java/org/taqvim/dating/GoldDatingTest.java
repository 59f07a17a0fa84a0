// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;

/** The five real articles, of which four do not say when they were published. */
class GoldDatingTest {
  private final ArticleDater dater = new ArticleDater(TimeResolution.STANDARD, GoldArticles.ACTORS);
  private final List<AnnotatedArticle> articles = GoldArticles.load();

  private Map<String, Publication> together() {
    Map<String, Publication> found = new TreeMap<>();
    dater.date(articles).forEach(d -> found.put(d.article().id().substring(0, 3), d.published()));
    return found;
  }

  private static void within(Publication published, String from, String to) {
    assertThat(published.earliest().orElseThrow())
        .as(published.toString())
        .isAfterOrEqualTo(LocalDate.parse(from));
    assertThat(published.latest().orElseThrow())
        .as(published.toString())
        .isBeforeOrEqualTo(LocalDate.parse(to));
  }

  @Test
  void theFiveDateOneAnother() {
    Map<String, Publication> found = together();
    within(found.get("001"), "2020-07-13", "2020-07-13");
    within(found.get("000"), "2020-07-13", "2020-07-14");
    within(found.get("003"), "2020-10-06", "2020-10-07");
    within(found.get("004"), "2022-09-13", "2022-09-15");
    within(found.get("002"), "2021-01-11", "2022-01-01");
  }

  @Test
  void eachAloneIsWideButNeverWrong() {
    Map<String, LocalDate> truth =
        Map.of(
            "000", LocalDate.parse("2020-07-14"),
            "001", LocalDate.parse("2020-07-13"),
            "002", LocalDate.parse("2021-08-09"),
            "003", LocalDate.parse("2020-10-06"),
            "004", LocalDate.parse("2022-09-14"));
    for (AnnotatedArticle article : articles) {
      Publication p = dater.date(List.of(article)).get(0).published();
      LocalDate day = truth.get(article.id().substring(0, 3));
      assertThat(p.earliest().map(e -> !e.isAfter(day)).orElse(true)).as(p.toString()).isTrue();
      assertThat(p.latest().map(e -> !e.isBefore(day)).orElse(true)).as(p.toString()).isTrue();
      assertThat(p.value().map(day::equals).orElse(true)).as(p.toString()).isTrue();
    }
  }
}
