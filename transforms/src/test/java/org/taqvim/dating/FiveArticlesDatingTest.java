// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;

/** The five real articles as the program reads them, without metadata: what issue 4 must show. */
class FiveArticlesDatingTest {
  private static final Path ARTICLES = Path.of(System.getProperty("taqvim.testdata"), "articles");
  private static final ArticleDater DATER = ArticleDater.standard();
  private static final Map<String, AnnotatedArticle> FIVE = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    try (Stream<Path> files = Files.list(ARTICLES)) {
      files.filter(f -> f.toString().endsWith(".txt")).forEach(f -> read(annotator, f));
    }
    assertThat(FIVE).hasSize(5);
  }

  private static void read(ArticleAnnotator annotator, Path file) {
    String name = file.getFileName().toString();
    try {
      Article article =
          new Article(
              name,
              name,
              java.util.Optional.empty(),
              Files.readString(file),
              false,
              Article.Metadata.NONE);
      FIVE.put(
          name.substring(0, 3),
          ((Outcome.Accepted<AnnotatedArticle>) annotator.annotate(article)).value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "000, 2020-07-13, 2020-07-14",
    "001, 2020-07-13, 2020-07-13",
    "002, 2021-01-11, 2022-01-01",
    "003, 2020-10-06, 2020-10-07",
    "004, 2022-09-13, 2022-09-15"
  })
  void togetherTheyDateOneAnother(String article, LocalDate from, LocalDate to) {
    Publication found =
        DATER.date(FIVE.values()).stream()
            .filter(d -> d.article().id().startsWith(article))
            .findFirst()
            .orElseThrow()
            .published();
    assertThat(found.earliest().orElseThrow()).as(found.toString()).isBetween(from, to);
    assertThat(found.latest().orElseThrow()).as(found.toString()).isBetween(from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "000, 2020-07-14, 2018-01-01, 2020-12-31",
    "001, 2020-07-13, 2020-07-13, 2020-07-13",
    "002, 2021-08-09, 2021-01-11, 2022-01-01",
    "003, 2020-10-06, 2020-10-06, 2020-10-07",
    "004, 2022-09-14, 2022-09-13, 2022-09-15"
  })
  void eachAloneIsAsWideAsItsTextAndHoldsTheTrueDay(
      String article, LocalDate day, LocalDate from, LocalDate to) {
    Publication found = DATER.date(List.of(FIVE.get(article))).get(0).published();
    assertThat(found.earliest().orElseThrow()).as(found.toString()).isBetween(from, day);
    assertThat(found.latest().orElseThrow()).as(found.toString()).isBetween(day, to);
    found.value().ifPresent(value -> assertThat(value).isEqualTo(day));
  }

  @Test
  void eachReasonIsASentenceThatNamesItsWordsOrItsDay() {
    for (AnnotatedArticle article : FIVE.values()) {
      Publication found = DATER.alone(article).published();
      assertThat(found.evidence()).isNotEmpty();
      assertThat(found.evidence())
          .allMatch(
              why -> why.matches("(?s).*(\u201c.+\u201d|\\d{4}|official).*"), found.toString());
    }
  }
}
