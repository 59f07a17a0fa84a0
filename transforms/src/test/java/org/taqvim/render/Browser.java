// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A headless Chromium for tests: the system's own, by {@code -Dtaqvim.chromium=…} or where Debian
 * puts it. Without one the tests are skipped and say so.
 */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM =
      Path.of(System.getProperty("taqvim.chromium", "/usr/bin/chromium"));

  /** Milliseconds for what a busy machine does late; what never comes still ends the test. */
  private static final double PATIENCE = 90_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final Path folder;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Playwright playwright, com.microsoft.playwright.Browser browser, Path folder) {
    this.playwright = playwright;
    this.browser = browser;
    this.folder = folder;
  }

  static Browser open() throws IOException {
    assumeTrue(
        Files.isExecutable(CHROMIUM),
        "SKIPPED: no browser at " + CHROMIUM + "; apt-get install chromium fonts-noto-core");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    com.microsoft.playwright.Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setTimeout(PATIENCE)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    return new Browser(playwright, browser, Files.createTempDirectory("taqvim-page"));
  }

  /** Puts a page into a file, as a run does, and says where. */
  String file(String name, String html) {
    try {
      Path file = folder.resolve(name);
      Files.writeString(file, html);
      return file.toUri().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page that the five articles should give, in a file. */
  String goldPage() throws IOException {
    return file(
        "timeline.html",
        Html.render(GoldTimeline.events(), GoldTimeline.facts(), GoldTimeline.labels()));
  }

  /** A window of the given size, its complaints kept; nothing but files can be loaded. */
  Page window(int width, int height, ColorScheme scheme) {
    return window(settings(width, height, scheme));
  }

  /** A window in which a checker's script may be run beside the page's own. */
  Page windowWithoutPolicy(int width, int height, ColorScheme scheme) {
    return window(settings(width, height, scheme).setBypassCSP(true));
  }

  private static com.microsoft.playwright.Browser.NewContextOptions settings(
      int width, int height, ColorScheme scheme) {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setLocale("en-GB")
        .setTimezoneId("UTC");
  }

  private Page window(com.microsoft.playwright.Browser.NewContextOptions settings) {
    BrowserContext context = browser.newContext(settings);
    context.setDefaultTimeout(PATIENCE);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
            complaints.add("asked the network for " + request.url());
          }
        });
    return page;
  }

  /** Forgets the complaints that a test provoked. */
  void forget() {
    complaints.clear();
  }

  /** Errors, refused content and network requests of all windows so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
