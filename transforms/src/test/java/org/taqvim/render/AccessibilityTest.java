// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What axe-core, the checker of the accessibility field, finds wrong with the page. */
@Tag("browser")
class AccessibilityTest {
  private static final String RELEASE = "axe-core@4.14.1";

  @TempDir Path folder;

  @Test
  void axeFindsNothingInAnyLanguageSchemeOrWidth() throws Exception {
    String axe = NpmFile.read(RELEASE, "package/axe.min.js", folder);
    String clash = "&open=t-2020-07-12-tovuz-clash";
    try (Browser browser = Browser.open()) {
      String gold = browser.goldPage();
      for (String language : Words.LANGUAGES) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          int width = scheme == ColorScheme.DARK ? 390 : 1360;
          Page page = browser.windowWithoutPolicy(width, 900, scheme);
          page.navigate(gold + "#ui=" + language + clash);
          page.evaluate(axe);
          Object found =
              page.evaluate(
                  "() => axe.run().then(r => r.violations.map(v => v.id + ': ' +"
                      + " v.nodes.map(n => n.html.slice(0, 120)).join(' | ')))");
          assertThat((List<?>) found).as(language + " " + scheme).isEmpty();
          page.context().close();
        }
      }
    }
  }
}
