// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taqvim.event.ConflictProfile;
import org.taqvim.json.Json;
import org.taqvim.outcome.Outcome;
import org.taqvim.text.Span;

class ArticleAnnotatorTest {
  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.of(ConflictProfile.named("karabakh"));

  static List<Path> articles() throws IOException {
    Path testdata = Path.of(System.getProperty("taqvim.testdata"));
    try (Stream<Path> seeds = Files.list(testdata.resolve("articles"));
        Stream<Path> written = Files.list(testdata.resolve("written/articles"));
        Stream<Path> offTopic = Files.list(testdata.resolve("written/offtopic"))) {
      return Stream.of(seeds, written, offTopic)
          .flatMap(s -> s)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void whatIsFoundStandsInTheArticleAndOutsideFurniture(Path file) throws IOException {
    Article article = article(Files.readString(file, UTF_8));
    AnnotatedArticle found = annotate(article);
    String text = article.text();
    found.times().forEach(t -> assertCut(text, t.begin(), t.end(), t.text()));
    found.datelines().forEach(t -> assertCut(text, t.begin(), t.end(), t.text()));
    found.entities().forEach(e -> assertCut(text, e.begin(), e.end(), e.text()));
    found.events().forEach(e -> assertCut(text, e.begin(), e.end(), e.quote()));
    List<Span> furniture =
        found.boilerplate().stream().map(b -> new Span(b.begin(), b.end())).toList();
    assertThat(found.times())
        .noneMatch(t -> furniture.stream().anyMatch(new Span(t.begin(), t.end())::overlaps));
    // A dateline's place and agency are names of the article; its date tells no event.
    List<Span> nameless =
        found.boilerplate().stream()
            .filter(b -> b.kind() != Boilerplate.Kind.DATELINE)
            .map(b -> new Span(b.begin(), b.end()))
            .toList();
    assertThat(found.entities())
        .noneMatch(e -> nameless.stream().anyMatch(new Span(e.begin(), e.end())::overlaps));
  }

  /** A draft that crosses a network between steps comes out as one that did not. */
  @ParameterizedTest
  @MethodSource("articles")
  void aDraftSurvivesItsJson(Path file) throws IOException {
    Article article = article(Files.readString(file, UTF_8));
    Draft draft = again(ArticleAnnotator.clean(article));
    draft = again(ArticleAnnotator.detectLanguage(draft));
    draft = again(ANNOTATOR.judgeTopic(draft));
    draft = again(ArticleAnnotator.findTimes(draft));
    draft = again(ArticleAnnotator.tagNames(draft));
    draft = again(ANNOTATOR.extractEvents(draft));
    assertThat(ArticleAnnotator.finish(draft)).isEqualTo(annotate(article));
  }

  @Test
  void textsThatAreNoArticlesAreAnnotatedAllTheSame() {
    for (String text :
        List.of("", "\n", "\uFEFF", "\uD83D\uDE00", "\uD83D", "1".repeat(5000), "[[(((\"")) {
      AnnotatedArticle found = annotate(article(text));
      assertThat(found.onTopic()).as(text).isFalse();
      assertThat(found.times()).isEmpty();
      assertThat(found.events()).isEmpty();
    }
  }

  @Test
  void aNearCopyHasNearlyTheSameSketch() throws IOException {
    Path file = articles().get(0);
    String text = Files.readString(file, UTF_8);
    List<Integer> whole = annotate(article(text)).sketch();
    List<Integer> cut = annotate(article(text.substring(0, text.length() * 9 / 10))).sketch();
    long same =
        java.util.stream.IntStream.range(0, Sketch.SIZE)
            .filter(i -> whole.get(i).equals(cut.get(i)))
            .count();
    assertThat(whole).hasSize(Sketch.SIZE);
    assertThat(same).isGreaterThan(Sketch.SIZE * 3 / 4);
  }

  private static void assertCut(String text, int begin, int end, String cut) {
    assertThat(text.substring(begin, end)).isEqualTo(cut);
  }

  private static Draft again(Draft draft) {
    return Json.read(Json.write(draft), Draft.class);
  }

  private static AnnotatedArticle annotate(Article article) {
    return ANNOTATOR.annotate(article) instanceof Outcome.Accepted<AnnotatedArticle> accepted
        ? accepted.value()
        : org.assertj.core.api.Assertions.fail("rejected");
  }

  private static Article article(String text) {
    return new Article("id", "file", Optional.empty(), text, false, Article.Metadata.NONE);
  }
}
