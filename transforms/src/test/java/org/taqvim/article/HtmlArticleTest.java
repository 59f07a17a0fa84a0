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

/**
 * The web pages of {@code testdata/pages/html}, each beside the text that is its article, and pages
 * that are none.
 */
class HtmlArticleTest {
  private static final Path PAGES = Path.of(System.getProperty("taqvim.testdata"), "pages", "html");
  private static final String PROSE =
      "<p>وزارت دفاع جمهوری آذربایجان اعلام کرد که در درگیری های دیروز سه سرباز کشته شدند.</p>"
          + "<p>سخنگوی وزارت دفاع ارمنستان این خبر را رد کرد و گفت آتش بس رعایت می شود.</p>";

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theArticleIsTakenOutOfThePage(String name) throws IOException {
    String text = HtmlArticle.of(read(name + ".html")).text();
    assertThat(text.lines().map(String::strip).filter(line -> !line.isEmpty()))
        .as(name)
        .containsExactlyElementsOf(read(name + ".txt").lines().toList());
  }

  @Test
  void thePagesHeadTellsTitleSourceAddressAndDay() throws IOException {
    Article.Metadata wordpress = HtmlArticle.of(read("wordpress.html")).metadata();
    assertThat(wordpress.title().orElseThrow()).doesNotContain("|");
    assertThat(wordpress.source()).isPresent();
    assertThat(wordpress.url()).contains("https://example.org/2023/09/20/a");
    assertThat(HtmlArticle.of(read("date-beside.html")).metadata().published())
        .contains("2020-11-10T11:02:00+03:30");
  }

  @Test
  void theHeadTellsDateAndTitleWithoutTheNameOfTheSite() {
    HtmlArticle page =
        HtmlArticle.of(
            "<head><title>درگیری خونین در مرز دو کشور - خبرگزاری نمونه</title>"
                + "<script type='application/ld+json'>{\"datePublished\":\"2020-10-11T08:00:00Z\"}</script>"
                + "</head><body>"
                + PROSE);
    assertThat(page.metadata().published()).contains("2020-10-11T08:00:00Z");
    assertThat(page.metadata().title()).contains("درگیری خونین در مرز دو کشور");
  }

  @Test
  void scriptsBrokenMarkupAndDeepNestingAreBorne() {
    String deep = "<div>".repeat(5_000) + PROSE + "<script>alert('جنگ')</script><b><i></b>";
    assertThat(HtmlArticle.of(deep).text()).contains("سه سرباز").doesNotContain("alert");
    assertThat(HtmlArticle.of("<script type='application/ld+json'>{{</script>").text()).isEmpty();
  }

  @Test
  void hostilePagesCostNoMoreThanTheirLength() {
    String paragraph = "word ".repeat(20);
    List<String> pages =
        List.of(
            "<div>".repeat(100_000) + paragraph,
            "<b><i>".repeat(50_000) + paragraph,
            "<p class='" + "a ".repeat(200_000) + "'>" + paragraph,
            ("<p>" + paragraph + "<a href=x>y</a>").repeat(20_000),
            "<table>".repeat(2_000) + paragraph,
            "<!--".repeat(100_000),
            "&#x41".repeat(200_000),
            "<");
    long start = System.nanoTime();
    pages.forEach(page -> assertThat(HtmlArticle.of(page).text()).isNotNull());
    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }

  @Test
  void anEmptyPageIsAnEmptyArticle() {
    assertThat(HtmlArticle.of("").text()).isBlank();
    assertThat(HtmlArticle.of("<html></html>").metadata()).isEqualTo(Article.Metadata.NONE);
  }

  private static String read(String name) throws IOException {
    return Files.readString(PAGES.resolve(name), UTF_8);
  }
}
