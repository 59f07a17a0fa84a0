// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

/** An article of a hundred pages costs a hundred times what one page does, and not its square. */
class LongArticleTest {
  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.of(ConflictProfile.named("karabakh"));
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int PART = 15_000;
  private static final int TIMES = 8;

  /** Twice what is linear: by the square it would be eight times. */
  private static final int SLACK = 2;

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void proseInOneParagraphCostsByItsLength(String language) throws IOException {
    assertCostIsLinear(prose(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void proseWithoutAnyStopCostsByItsLength(String language) throws IOException {
    assertCostIsLinear(
        prose(language).replaceAll("\\p{Punct}|[\u060C\u061B\u061F\u00AB\u00BB]", " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whatHasNoStopIsCutIntoSentencesAllTheSame(String language) throws IOException {
    String prose = prose(language).replaceAll("\\p{Punct}", " ");
    TokenizedText text = TokenizedText.of(prose);
    assertThat(text.sentences()).allMatch(s -> s.endToken() - s.firstToken() <= 300);
    assertThat(text.sentences().stream().mapToInt(s -> s.endToken() - s.firstToken()).sum())
        .isEqualTo(text.tokens().size());
  }

  private static void assertCostIsLinear(String prose) {
    String part = prose.substring(0, PART);
    String whole = prose.repeat(PART * TIMES / prose.length() + 1).substring(0, PART * TIMES);
    cost(part); // loads what its language needs
    long one = Math.max(cost(part), cost(part));
    long all = Math.min(cost(whole), cost(whole));
    assertThat(all).isLessThan(SLACK * TIMES * one);
  }

  /** Processor time of this thread: other work on the machine does not count. */
  private static long cost(String text) {
    Article article =
        new Article("long", "long", Optional.empty(), text, false, Article.Metadata.NONE);
    long began = CLOCK.getCurrentThreadCpuTime();
    Outcome<AnnotatedArticle> found = ANNOTATOR.annotate(article);
    long spent = CLOCK.getCurrentThreadCpuTime() - began;
    assertThat(found)
        .isInstanceOfSatisfying(
            Outcome.Accepted.class,
            o -> assertThat(((AnnotatedArticle) o.value()).events()).isNotEmpty());
    return spent;
  }

  /** The wire articles of a language on one line. */
  private static String prose(String language) throws IOException {
    Path folder = Path.of(System.getProperty("taqvim.testdata"), "wire", "articles");
    StringBuilder prose = new StringBuilder();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().contains("_" + language + "_")).sorted().toList();
    }
    for (Path file : files) {
      prose.append(Files.readString(file, UTF_8).replaceAll("\\s+", " ")).append(' ');
    }
    return prose.toString().repeat(PART / prose.length() + 1);
  }
}
