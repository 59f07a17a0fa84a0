// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.event.EventType;
import org.taqvim.outcome.Outcome;

/** Printings of one agency's text are listed all, and count once. */
class NearCopiesTest {
  private static TimelineEvent clash(String... names) throws IOException {
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    Path folder = Path.of(System.getProperty("taqvim.testdata"), "merge", "copies");
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String name : names) {
      String text = Files.readString(folder.resolve(name));
      Article article =
          new Article(name, name, Optional.empty(), text, false, Article.Metadata.NONE);
      articles.add(((Outcome.Accepted<AnnotatedArticle>) annotator.annotate(article)).value());
    }
    return TimelineBuilder.build(articles).events().stream()
        .filter(e -> e.type() == EventType.ASSAULT)
        .filter(e -> e.start().map(Object::toString).equals(Optional.of("2020-07-12")))
        .reduce((a, b) -> a.sources().size() >= b.sources().size() ? a : b)
        .orElseThrow();
  }

  private static List<String> articles(TimelineEvent event) {
    return event.sources().stream().map(TimelineEvent.Source::article).distinct().toList();
  }

  @Test
  void aCutPrintingOfTheSameTextIsASourceAndNoReportOfItsOwn() throws IOException {
    TimelineEvent both = clash("wire.txt", "cut.txt");
    assertThat(articles(both)).containsExactlyInAnyOrder("wire.txt", "cut.txt");
    assertThat(both.reports()).isEqualTo(1);
    assertThat(both.sources().stream().flatMap(s -> s.copyOf().stream()).distinct()).hasSize(1);
    assertThat(both.confidence()).isEqualTo(clash("wire.txt").confidence());
  }

  @Test
  void aReportInOtherWordsIsOneMore() throws IOException {
    TimelineEvent all = clash("wire.txt", "cut.txt", "own.txt");
    assertThat(articles(all)).containsExactlyInAnyOrder("wire.txt", "cut.txt", "own.txt");
    assertThat(all.reports()).isEqualTo(2);
    assertThat(all.confidence()).isGreaterThan(clash("wire.txt", "cut.txt").confidence());
  }
}
