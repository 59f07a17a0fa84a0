// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** The page that the five articles should give, open in a real browser before each test. */
@Tag("browser")
abstract class OpenPage {
  static Browser browser;
  static String gold;

  Page page;

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

  @BeforeEach
  void openPage() {
    page = browser.window(1440, 900, ColorScheme.LIGHT);
    page.navigate(gold + "#ui=en");
  }

  @AfterEach
  void thePageIsNeverRefusedAnythingAndAsksForNothing() {
    page.context().close();
    assertThat(browser.complaints()).isEmpty();
  }
}
