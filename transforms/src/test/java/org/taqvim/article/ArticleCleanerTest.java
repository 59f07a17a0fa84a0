// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/** The pages of {@code testdata/pages}: no furniture counts as prose, no prose as furniture. */
class ArticleCleanerTest {
  private static final Path PAGES = Path.of(System.getProperty("taqvim.testdata"), "pages");

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".page"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void proseIsKeptAndFurnitureIsNot(String name) throws IOException {
    MarkedPage page = MarkedPage.read(Files.readString(PAGES.resolve(name), UTF_8));
    CleanedPage cleaned =
        ArticleCleaner.clean(TokenizedText.of(page.text()), Article.Metadata.NONE);
    assertThat(page.faults(cleaned)).as(name).isEmpty();
  }

  @Test
  void spansAreInOrderAndDoNotOverlap() throws IOException {
    for (String name : pages()) {
      MarkedPage page = MarkedPage.read(Files.readString(PAGES.resolve(name), UTF_8));
      int end = 0;
      for (Boilerplate b :
          ArticleCleaner.clean(TokenizedText.of(page.text()), Article.Metadata.NONE)
              .boilerplate()) {
        assertThat(b.begin()).as(name).isGreaterThanOrEqualTo(end);
        assertThat(b.end()).as(name).isGreaterThan(b.begin());
        end = b.end();
      }
    }
  }

  @Test
  void anEmptyPageHasNothing() {
    for (String text : List.of("", "\n\n\n", " \t \r\n")) {
      CleanedPage page = clean(text);
      assertThat(page.title()).isEmpty();
      assertThat(page.datelines()).isEmpty();
    }
  }

  @Test
  void aPageOfDatesOnlyHasNoProse() {
    String date = "24 \u062A\u06CC\u0631 1404";
    String text = (date + "\n").repeat(50);
    assertThat(clean(text).excluded()).containsExactly(new Span(0, text.length() - 1));
    assertThat(clean(text).datelines()).isEmpty();
  }

  @Test
  void directionMarksAndEmojiDoNoHarm() {
    String prose =
        "\u200F\u0642\u0627\u0644 \u0627\u0644\u0645\u062A\u062D\u062F\u062B \u0625\u0646 \u0627"
            + "\u0644\u0648\u0636\u0639 \u0647\u0627\u062F\u0626 \u0639\u0644\u0649 \u0627\u0644"
            + "\u062D\u062F\u0648\u062F \u0627\u0644\u0634\u0631\u0642\u064A\u0629 \uD83D\uDE00.";
    assertThat(clean(prose + "\n\uD83D\uDE00\uD83D\uDE00\n" + prose + " 2\n").boilerplate())
        .allSatisfy(b -> assertThat(b.begin()).isGreaterThan(prose.length() - 1));
  }

  @Test
  void costIsLinearInLinesAndInLength() {
    String line = "\u0648\u0632\u06CC\u0631 \u06AF\u0641\u062A\n";
    String words = "\u0648\u0632\u06CC\u0631 \u06AF\u0641\u062A \u06A9\u0647 ";
    long start = System.nanoTime();
    clean(line.repeat(100_000));
    clean("24 \u062A\u06CC\u0631 1404\n".repeat(100_000));
    clean(words.repeat(200_000));
    clean(("Menu | " + words + "...\n").repeat(50_000));
    clean("24 \u062A\u06CC\u0631 1404 ".repeat(100_000));
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  private static CleanedPage clean(String text) {
    return ArticleCleaner.clean(TokenizedText.of(text), Article.Metadata.NONE);
  }
}
