// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes the README's pictures of the page into {@code testdata/reports/page}. Not a test, so its
 * name keeps it out of a build: {@code mvn -Pbrowser-it -pl transforms test -Dtest=PagePictures}.
 */
@Tag("browser")
class PagePictures {
  private static final Path FOLDER =
      Path.of(System.getProperty("taqvim.testdata", "testdata"), "reports", "page");

  private static Browser browser;
  private static String gold;

  /** One picture: its file, the window, and where in the page it looks. */
  record Shot(String name, int width, int height, ColorScheme scheme, String hash) {}

  static Stream<Shot> shots() {
    String clash = "&open=t-2020-07-12-tovuz-clash";
    return Stream.of(
        new Shot("wide", 1360, 900, ColorScheme.LIGHT, "#ui=en&from=2020-07-01"),
        new Shot("claims", 1100, 1180, ColorScheme.LIGHT, "#ui=en" + clash),
        new Shot("persian", 1360, 900, ColorScheme.LIGHT, "#ui=fa&from=2020-07-01"),
        new Shot("arabic", 1360, 900, ColorScheme.LIGHT, "#ui=ar&from=2020-07-01"),
        new Shot("dark", 1360, 900, ColorScheme.DARK, "#ui=en&from=2020-07-01"),
        new Shot("phone", 390, 844, ColorScheme.LIGHT, "#ui=en&from=2020-07-01"),
        new Shot("phone-persian", 390, 844, ColorScheme.LIGHT, "#ui=fa" + clash));
  }

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = Browser.open();
    gold = browser.goldPage();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @MethodSource("shots")
  void take(Shot shot) {
    Page page = browser.window(shot.width(), shot.height(), shot.scheme());
    page.navigate(gold + shot.hash());
    page.locator("article.entry").first().waitFor();
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(shot.name() + ".png")));
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    page.context().close();
  }
}
