// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.taqvim.json.Json;
import org.taqvim.timeline.TimelineEvent;

/** A reader at the page that the five articles should give, in a real browser. */
class PageInBrowserTest extends OpenPage {
  @Test
  void theJulyClashIsThereWithBothCalendarsBothSidesAndItsRange() {
    open("#ui=en&q=Tovuz");
    Locator entry = entry("Border clashes at Tovuz");
    assertThat(entry.locator(".date")).hasText("12–13 July 2020");
    assertThat(entry.locator(".other-date").first()).hasText("22–23 Tir 1399");
    assertThat(entry).containsText("Azerbaijan: 3 to 4 killed");
    assertThat(entry).containsText("rival accounts");
    entry.locator("button.title").click();
    assertThat(entry.locator(".claim h4"))
        .containsText(
            new String[] {
              "Ministry of Defence of Azerbaijan",
              "Azerbaijani source",
              "Armenia",
              "Armenian sources",
              "Ministry of Defence of Armenia"
            });
    assertThat(entry.locator(".doubts")).containsText("the two calendars printed");
    Locator quote = entry.locator(".sources blockquote").first();
    assertThat(quote).hasAttribute("dir", "auto");
    assertThat(quote).hasAttribute("lang", "fa");
    assertThat(quote.evaluate("q => getComputedStyle(q).direction")).isEqualTo("rtl");
    assertThat(quote.locator("mark.time")).hasText("روز یکشنبه و شب گذشته");
    assertThat(quote.locator("mark.name").first()).hasText("جمهوری آذربایجان");
  }

  @Test
  void datesAreAsWideAsTheyAreKnown() {
    assertThat(entry("Nagorno-Karabakh dispute begins").locator(".date")).hasText("1988");
    assertThat(entry("Nagorno-Karabakh dispute begins").locator(".other-date").first())
        .hasText("1366–1367");
    assertThat(entry("Four years of war").locator(".date")).hasText("between 1990 and 1994");
    open("#ui=en&q=May 1994");
    assertThat(entry("Ceasefire (May 1994)").locator(".date")).hasText("May 1994");
    assertThat(entry("Ceasefire (May 1994)").locator(".other-date").first())
        .hasText("Ordibehesht – Khordad 1373");
    open("#ui=en&q=Kurdish");
    assertThat(entry("Kurdish fighters").locator(".date"))
        .hasText("some time between 27 September 2020 and 6 October 2020");
  }

  @Test
  void choosingAnActorLeavesItsEntriesAndStandsInTheAddress() {
    page.locator(".facet-actor").getByText("Sergey Lavrov").click();
    assertThat(count()).hasText("7 of 44 entries");
    for (Locator entry : page.locator("article.entry").all()) {
      assertThat(entry).containsText("Sergey Lavrov");
    }
    assertThat(page).hasURL(Pattern.compile("actor="));
    String shared = (String) page.evaluate("location.href");
    page.context().close();
    page = browser.window(1440, 900, ColorScheme.LIGHT);
    page.navigate(shared);
    assertThat(count()).hasText("7 of 44 entries");
    page.locator(".active button").click();
    assertThat(count()).hasText("44 entries");
  }

  @Test
  void aNameIsFoundInAnotherSpelling() {
    String[][] same = {
      {"لاوروف", "لافروف"}, {"قره باغ", "قره‌باغ"}, {"قره باغ", "قرهباغ"}, {"Karabakh", "KARABAKH"},
      {"أذربيجان", "اذربيجان"}, {"Erdoğan", "erdogan"}, {"علی‌اف", "علي اف"}, {"كلبجار", "کلبجار"},
      {"إِطْلَاق", "اطلاق"}
    };
    for (String[] pair : same) {
      search(pair[0]);
      String found = count().textContent();
      assertThat(found).as(pair[0]).matches("\\d+ of 44 entries").doesNotStartWith("0 ");
      search(pair[1]);
      assertThat(count().textContent()).as(String.join(" = ", pair)).isEqualTo(found);
    }
  }

  @Test
  void aSearchWithoutAnswerSaysSo() {
    search("qqqq");
    assertThat(page.locator(".empty")).hasText("No entry fits. Take a filter away.");
  }

  @Test
  void anotherLanguageTurnsThePageAround() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("فارسی")).click();
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("html")).hasAttribute("lang", "fa");
    open("#ui=fa&q=تاووز");
    Locator entry = entry("درگیری مرزی در تاووز");
    assertThat(entry.locator(".date")).hasText("۲۲–۲۳ تیر ۱۳۹۹");
    assertThat(entry.locator(".other-date").first()).hasText("۱۲–۱۳ ژوئیه ۲۰۲۰");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("العربية")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "ar");
    assertThat(entry("اشتباكات حدودية").locator(".date")).hasText("12–13 تموز/يوليو 2020");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();
    assertThat(page.locator("html")).hasAttribute("dir", "ltr");
  }

  @Test
  void aSourceCanBeFollowed() {
    open("#ui=en&open=t-2020-07-13-lavrov-calls");
    Locator link =
        entry("Lavrov telephones").locator(".sources a", new Locator.LocatorOptions()).first();
    assertThat(link).hasText("Open the article");
    assertThat(link).hasAttribute("href", Pattern.compile("https://news\\.example/000_.*\\.txt"));
    assertThat(link).hasAttribute("rel", Pattern.compile("noopener noreferrer"));
  }

  @Test
  void datesCanBeTypedInEitherCalendar() {
    page.locator("#from").fill("1399-07");
    page.locator("#from").press("Enter");
    page.locator("#to").fill("۱۳۹۹/۰۷/۳۰");
    page.locator("#to").press("Enter");
    assertThat(page.locator("#from")).hasValue("2020-09-22");
    assertThat(page.locator("#to")).hasValue("2020-10-21");
    assertThat(page).hasURL(Pattern.compile("from=2020-09-22.*to=2020-10-21"));
    assertThat(entry("Zarif and Lavrov")).isVisible();
    page.locator("#from").fill("1399-13");
    page.locator("#from").press("Enter");
    assertThat(page).hasURL(Pattern.compile("from=2020-09-22"));
  }

  @Test
  void theBandCanBeDraggedAndStepped() {
    Locator stage = page.locator(".stage");
    var box = stage.boundingBox();
    page.mouse().move(box.x + box.width * 0.8, box.y + 40);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.9, box.y + 40);
    page.mouse().move(box.x + box.width - 2, box.y + 40);
    page.mouse().up();
    assertThat(page).hasURL(Pattern.compile("from=202"));
    assertThat(count()).containsText(" of 44 entries");
    String before = (String) page.evaluate("location.href");
    page.locator(".handle.from").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(page).not().hasURL(before);
    assertThat(page.locator(".handle.from")).hasAttribute("role", "slider");
    page.keyboard().press("Home");
    assertThat(count()).hasText("44 entries");
  }

  @Test
  void aChosenStretchCanBeEnlargedToItsDays() {
    open("#ui=en&from=2020-07-01&to=2020-07-31");
    page.getByText("Enlarge these days").click();
    assertThat(page).hasURL(Pattern.compile("zoom=2020-07-01..2020-07-31"));
    assertThat(page.locator(".chart .month").first()).hasText("12 Jul");
    page.getByText("Show the whole span").click();
    assertThat(page.locator(".chart .year").first()).hasText("1988");
  }

  @Test
  void theEntriesShownCanBeSavedAsTheLinesThatTheyAre() throws IOException {
    search("Blinken");
    Path saved =
        page.waitForDownload(() -> page.getByText("Save the entries shown").click()).path();
    List<TimelineEvent> read =
        Files.readAllLines(saved).stream()
            .map(line -> Json.read(line, TimelineEvent.class))
            .toList();
    assertThat(read).isNotEmpty();
    assertThat(GoldTimeline.events()).containsAll(read);
    assertThat(count()).hasText(read.size() + " of 44 entries");
  }

  @Test
  void theMapFiltersAndIsFiltered() {
    int circles = page.locator(".map circle").count();
    page.locator(".map circle[aria-label^='Nagorno-Karabakh']").click();
    assertThat(count()).hasText("8 of 44 entries");
    assertThat(page.locator(".map circle.chosen")).hasCount(1);
    assertThat(page.locator(".map circle")).hasCount(circles);
    page.locator(".map circle.chosen").press("Enter");
    assertThat(count()).hasText("44 entries");
    search("Goris");
    assertThat(page.locator(".map circle").count()).isLessThan(circles);
  }

  @Test
  void everythingCanBeDoneFromTheKeyboard() {
    page.keyboard().press("/");
    assertThat(page.locator("#search")).isFocused();
    page.keyboard().type("Blinken");
    assertThat(count()).containsText(" of 44");
    page.keyboard().press("Escape");
    assertThat(count()).hasText("44 entries");
    page.locator("#search").evaluate("s => s.blur()");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.locator("article.entry:focus")).hasAttribute("aria-posinset", "2");
    page.keyboard().press("Enter");
    assertThat(page.locator("article.entry.open")).hasCount(1);
    page.keyboard().press("k");
    assertThat(page.locator("article.entry:focus")).hasAttribute("aria-posinset", "1");
  }

  @Test
  void aScreenReaderHearsNamesOfAllControlsAndTheSizeOfTheFeed() {
    assertThat(page.getByRole(AriaRole.FEED)).hasAttribute("aria-label", "Entries");
    assertThat(page.locator("article.entry").first()).hasAttribute("aria-setsize", "44");
    Object nameless =
        page.evaluate(
            "() => [...document.querySelectorAll('button, input, select, a')].filter(e =>"
                + " !e.closest('[hidden]') && !(e.textContent.trim() ||"
                + " e.getAttribute('aria-label') || e.labels?.length)).map(e => e.outerHTML)");
    assertThat((List<?>) nameless).isEmpty();
  }

  @Test
  void onPaperAllEntriesStandOpen() {
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator("article.entry.open")).hasCount(44);
    assertThat(page.locator(".side").first()).isHidden();
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.locator("article.entry.open")).hasCount(0);
  }

  @Test
  void nothingIsWiderThanAPhone() {
    for (String ui : Words.LANGUAGES) {
      page.context().close();
      page = browser.window(360, 800, ColorScheme.DARK);
      page.navigate(gold + "#ui=" + ui + "&open=t-2020-07-12-tovuz-clash");
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(ui)
          .isEqualTo(true);
    }
  }

  @Test
  void entriesWithoutADateStandLastAndSayWhy() {
    page.navigate(browser.file("undated.html", GeneratedTimeline.page(30, 5)) + "#ui=en&from=");
    page.getByText("5 without a date").click();
    assertThat(page.locator(".undated-note")).containsText("5 entries have no date");
    assertThat(page.locator(".undated-note"))
        .containsText("the article's date of publication is not known (5)");
    assertThat(page.locator("article.entry").last()).containsText("date unknown");
  }

  private void open(String hash) {
    page.navigate("about:blank");
    page.navigate(gold + hash);
  }

  private void search(String query) {
    page.locator("#search").fill(query);
    page.waitForCondition(
        () -> query.equals(page.evaluate("new URLSearchParams(location.hash.slice(1)).get('q')")));
  }

  private Locator count() {
    return page.locator(".count");
  }

  private Locator entry(String title) {
    return page.locator("article.entry", new Page.LocatorOptions().setHasText(title)).first();
  }
}
