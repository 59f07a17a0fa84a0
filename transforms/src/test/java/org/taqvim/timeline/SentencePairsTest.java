// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.ShortArticles;
import org.taqvim.language.PackTable;

/** The pairs of sentences under {@code testdata/merge}, read and merged as two articles. */
class SentencePairsTest {
  @TestFactory
  Stream<DynamicTest> eachPairOfReportsComesOutAsWritten() {
    return Stream.of("sentences.tsv", "two-ways.tsv")
        .flatMap(table -> ShortArticles.rows(Path.of("merge", table)).stream())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("verdict") + ": " + row.get("why"),
                    () -> assertComesOutAsWritten(row)));
  }

  private static void assertComesOutAsWritten(PackTable.Row row) {
    AnnotatedArticle first = article(row, "1");
    AnnotatedArticle second = article(row, "2");
    String texts = row.get("text1") + " / " + row.get("text2");
    assertThat(first.events()).as(texts).isNotEmpty();
    assertThat(second.events()).as(texts).isNotEmpty();
    boolean one =
        TimelineBuilder.build(List.of(first, second)).events().stream()
            .anyMatch(SentencePairsTest::isOfBoth);
    assertThat(one ? "one" : "apart").as(texts).isEqualTo(row.get("verdict"));
  }

  private static boolean isOfBoth(TimelineEvent event) {
    return event.sources().stream().map(source -> source.article()).distinct().count() > 1;
  }

  private static AnnotatedArticle article(PackTable.Row row, String n) {
    return ShortArticles.annotate(
        n,
        ShortArticles.onTopic(row.get("lang" + n), row.get("text" + n)),
        Optional.of(row.get("published" + n)));
  }
}
