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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;
import org.taqvim.text.TokenizedText;

/**
 * An article without any stop is read in pieces of bounded length, which is what keeps its cost
 * linear ({@code pipeline/benchmark lengths} measures it).
 */
class LongArticleTest {
  private static final int LONGEST_SENTENCE = 300;
  private static final int CHARACTERS = 60_000;

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whatHasNoStopIsCutIntoSentencesAllTheSame(String language) throws IOException {
    TokenizedText text = TokenizedText.of(withoutStops(language));
    assertThat(text.sentences()).allMatch(s -> s.endToken() - s.firstToken() <= LONGEST_SENTENCE);
    assertThat(text.sentences().stream().mapToInt(s -> s.endToken() - s.firstToken()).sum())
        .isEqualTo(text.tokens().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whatHasNoStopStillTellsItsEvents(String language) throws IOException {
    Article article =
        new Article(
            "long", "long", Optional.empty(), withoutStops(language), false, Article.Metadata.NONE);
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    assertThat(annotator.annotate(article))
        .isInstanceOfSatisfying(
            Outcome.Accepted.class,
            o -> assertThat(((AnnotatedArticle) o.value()).events()).isNotEmpty());
  }

  /** The wire articles of a language on one line, without punctuation, over and over. */
  private static String withoutStops(String language) throws IOException {
    Path folder = Path.of(System.getProperty("taqvim.testdata"), "wire", "articles");
    StringBuilder prose = new StringBuilder();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().contains("_" + language + "_")).sorted().toList();
    }
    for (Path file : files) {
      prose.append(Files.readString(file, UTF_8).replaceAll("\\s+", " ")).append(' ');
    }
    String bare = prose.toString().replaceAll("\\p{Punct}|[\u060C\u061B\u061F\u00AB\u00BB]", " ");
    return bare.repeat(CHARACTERS / bare.length() + 1).substring(0, CHARACTERS);
  }
}
