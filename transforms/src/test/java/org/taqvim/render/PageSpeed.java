// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the page with 10,000 entries into {@code testdata/reports/page/speed.txt}. Not a test,
 * so its name keeps it out of a build: {@code mvn -Pbrowser-it -pl transforms test
 * -Dtest=PageSpeed}.
 */
@Tag("browser")
class PageSpeed {
  private static final int RUNS = 5;
  private static final String TIMED =
      "act => { const t = performance.now(); act(); document.body.offsetHeight; return performance.now() - t; }";

  @Test
  void measure() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      for (int entries : new int[] {1_000, 10_000, 30_000}) {
        lines.addAll(measure(browser, entries));
      }
    }
    Path report =
        Path.of(System.getProperty("taqvim.testdata", "testdata"), "reports", "page", "speed.txt");
    Files.createDirectories(report.getParent());
    Files.writeString(report, String.join("\n", lines) + "\n");
  }

  private static List<String> measure(Browser browser, int entries) {
    String html = GeneratedTimeline.page(entries, entries / 100);
    String file = browser.file(entries + ".html", html);
    List<Map<String, Double>> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      runs.add(run(browser, file));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d entries, %.1f MB; median of %d runs, headless Chromium, 2 cores, milliseconds",
            entries,
            html.getBytes(StandardCharsets.UTF_8).length / 1e6,
            RUNS));
    for (String what : runs.get(0).keySet()) {
      List<Double> sorted = runs.stream().map(r -> r.get(what)).sorted().toList();
      lines.add(String.format(Locale.ROOT, "  %-34s %8.1f", what, sorted.get(RUNS / 2)));
    }
    return lines;
  }

  private static Map<String, Double> run(Browser browser, String file) {
    Page page = browser.window(1360, 900, ColorScheme.LIGHT);
    page.navigate(file + "#ui=en");
    page.locator("article.entry").first().waitFor();
    page.waitForCondition(
        () ->
            number(page.evaluate("performance.getEntriesByName('first-contentful-paint').length"))
                > 0);
    Map<String, Double> times = new java.util.LinkedHashMap<>();
    times.put(
        "first contentful paint",
        number(
            page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")));
    times.put("first search, nothing folded yet", timed(page, "() => taqvim.set({ q: 'لافروف' })"));
    times.put("search again", timed(page, "() => taqvim.set({ q: 'lavrov geneva' })"));
    times.put("clear the search", timed(page, "() => taqvim.set({ q: '' })"));
    times.put(
        "filter by an actor", timed(page, "() => taqvim.toggle('actor', 'gold:sergey-lavrov')"));
    times.put(
        "filter off again", timed(page, "() => taqvim.toggle('actor', 'gold:sergey-lavrov')"));
    times.put("switch to Persian", timed(page, "() => taqvim.speak('fa')"));
    times.put(
        "jump to the middle", timed(page, "() => scrollTo(0, document.body.scrollHeight / 2)"));
    times.put(
        "longest frame of 60 while scrolling",
        number(
            page.evaluate(
                "() => new Promise(done => { let n = 0, last = performance.now(), worst = 0;"
                    + " const step = now => { worst = Math.max(worst, now - last); last = now;"
                    + " scrollBy(0, 400); if (++n < 60) requestAnimationFrame(step);"
                    + " else done(worst); }; requestAnimationFrame(step); })")));
    times.put("nodes in the page", number(page.evaluate("document.querySelectorAll('*').length")));
    page.context().close();
    return times;
  }

  private static double timed(Page page, String act) {
    return number(page.evaluate("(" + TIMED + ")(" + act + ")"));
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
