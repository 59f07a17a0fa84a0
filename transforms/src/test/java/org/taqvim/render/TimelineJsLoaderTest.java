// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What TimelineJS itself makes of our file: its own configuration check, in a browser. */
@Tag("browser")
class TimelineJsLoaderTest {
  private static final String RELEASE = "@knight-lab/timelinejs@3.9.11";

  @TempDir Path folder;

  @Test
  void timelineJsTakesEverySlideWithoutAnError() throws Exception {
    String script = NpmFile.read(RELEASE, "package/dist/js/timeline.js", folder);
    List<String> files =
        List.of(
            TimelineJs.render(GoldTimeline.events(), GoldTimeline.facts(), "en"),
            TimelineJs.render(GoldTimeline.events(), GoldTimeline.facts(), "fa"),
            TimelineJs.render(HostileTimeline.events(), new RunFacts("0", "x", 1, 0, 7, 0), "ar"));
    try (Browser browser = Browser.open()) {
      Page page = browser.window(1000, 700, ColorScheme.LIGHT);
      page.navigate(
          browser.file("host.html", "<!doctype html><div id=t style=\"height:600px\"></div>"));
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
      for (String file : files) {
        Object checked =
            page.evaluate(
                "async json => { const t = new TL.Timeline('t', JSON.parse(json), {});"
                    + " for (let i = 0; i < 100 && !t.config; i++)"
                    + " await new Promise(r => setTimeout(r, 50));"
                    + " const c = t.config; c.validate();"
                    + " return { valid: c.isValid(), errors: c.getErrors('; '), slides:"
                    + " c.events.length, first: c.events[0].display_date,"
                    + " title: c.title.text.text }; }",
                file);
        Map<?, ?> answer = (Map<?, ?>) checked;
        assertThat(answer.get("errors")).isEqualTo("");
        assertThat(answer.get("valid")).isEqualTo(true);
        assertThat((Integer) answer.get("slides")).isPositive();
        assertThat(answer.get("first").toString()).isNotBlank();
      }
      assertThat(page.evaluate("window.hurt")).isNull();
    }
  }
}
