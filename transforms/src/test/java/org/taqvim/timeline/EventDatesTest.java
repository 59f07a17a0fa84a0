// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.language.PackTable;
import org.taqvim.outcome.Outcome;

/** The sentences of {@code testdata/lang/<tag>/event-dates.tsv}: which days an event gets. */
class EventDatesTest {
  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.of(ConflictProfile.named("karabakh"));

  /** Before each sentence, so that the article is on topic; it tells no event. */
  private static final Map<String, String> TOPIC =
      Map.of(
          "fa", "مناقشه قره باغ میان ارمنستان و جمهوری آذربایجان سی ساله است.",
          "ar", "يعود النزاع على قره باغ بين أرمينيا وأذربيجان إلى ثلاثين عاما.");

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whatIsToldGetsTheDaysThatItsWordsMean(String language) throws IOException {
    Path path = Path.of(System.getProperty("taqvim.testdata"), "lang", language, "event-dates.tsv");
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : PackTable.read(path.toString(), Files.newInputStream(path)).rows()) {
      List<String> days =
          events(TOPIC.get(language) + "\n" + row.get("text"), row.get("published")).stream()
              .filter(e -> e.type().name().equals(row.get("type")))
              .map(EventDatesTest::days)
              .toList();
      if (row.list("days").stream().noneMatch(days::contains)) {
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
