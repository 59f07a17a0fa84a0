// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.taqvim.text.Normalizer;
import org.taqvim.timeline.TimelineEvent;

/**
 * The page in a real browser shows what the program says, whatever an article holds, and nothing
 * else.
 */
class PageAgainstProgramTest extends OpenPage {
  @Test
  void aTimelineWithoutEntriesOrDatesIsShownToo() {
    page.navigate(
        browser.file(
                "empty.html",
                Html.render(List.of(), new RunFacts("0", "all", 0, 0, 0, 0), Labels.none()))
            + "#ui=en&from=2020-07-01");
    assertThat(page.locator(".empty")).isVisible();
    page.navigate(browser.file("only-undated.html", GeneratedTimeline.page(0, 3)) + "#ui=fa");
    assertThat(page.locator(".count")).hasText("۳ رویداد");
  }

  @Test
  void aHostileArticleDoesNothing() {
    page.navigate(
        browser.file(
                "hostile.html",
                Html.render(
                    HostileTimeline.events(), new RunFacts("0", "x", 1, 0, 7, 0), Labels.none()))
            + "#ui=en");
    page.getByText("Open all").click();
    for (Locator button : page.locator(".facet label").all()) {
      button.hover();
    }
    assertThat(page.evaluate("window.hurt")).isNull();
    assertThat(page.locator("script:not([type])")).hasCount(1);
    assertThat(page.locator("img, iframe, object, embed, form, base")).hasCount(0);
    assertThat(page.locator("#entries a:not(.permalink)")).hasCount(0);
    assertThat(
            (List<?>)
                page.evaluate(
                    "[...document.querySelectorAll('#page *')].flatMap(e =>"
                        + " [...e.attributes].filter(a => a.name.startsWith('on')).map(a => a.name))"))
        .isEmpty();
    assertThat(page.locator("#page").textContent())
        .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]")
        .contains("<script>window.hurt=1</script>");
  }

  @Test
  void thePolicyRefusesAScriptThatSlipsIn() {
    Object ran =
        page.evaluate(
            "() => { try { const s = document.createElement('script'); s.textContent ="
                + " 'window.hurt=2'; document.body.append(s); } catch (e) { return 'refused'; }"
                + " return window.hurt ?? 'refused'; }");
    assertThat(ran).isEqualTo("refused");
    assertThat(browser.complaints()).isNotEmpty();
    browser.forget();
  }

  @Test
  void solarHijriDaysAreThoseOfIcuFrom1850To2100() {
    LocalDate first = LocalDate.of(1850, 1, 1);
    LocalDate last = LocalDate.of(2100, 12, 31);
    List<?> said =
        (List<?>)
            page.evaluate(
                "([a, z]) => { const out = []; for (let d = a; d <= z; d++) { const p ="
                    + " taqvim.SOLAR.parts(d); if (taqvim.SOLAR.day(p.y, p.m, p.d) !== d)"
                    + " out.push('no way back ' + d); out.push(p.y * 10000 + p.m * 100 + p.d); }"
                    + " return out; }",
                List.of((int) first.toEpochDay(), (int) last.toEpochDay()));
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
    List<Object> expected = new ArrayList<>();
    for (long day = first.toEpochDay(); day <= last.toEpochDay(); day++) {
      calendar.setTimeInMillis(day * 86_400_000L);
      expected.add(
          calendar.get(Calendar.EXTENDED_YEAR) * 10000
              + (calendar.get(Calendar.MONTH) + 1) * 100
              + calendar.get(Calendar.DAY_OF_MONTH));
    }
    assertThat(said.equals(expected)).isTrue();
  }

  @Test
  void thePageAndTheTimelineJsExportSayOneDateInTheSameWords() {
    List<TimelineEvent> events = new ArrayList<>(GoldTimeline.events());
    for (TimelineEvent.Precision precision : TimelineEvent.Precision.values()) {
      for (int[] days :
          new int[][] {{0, 0}, {0, 1}, {0, 30}, {79, 109}, {-20, 400}, {79, 443}, {0, 730}}) {
        LocalDate january = LocalDate.of(2020, 1, 1);
        events.add(
            GeneratedTimeline.between(
                january.plusDays(days[0]), january.plusDays(days[1]), precision));
      }
    }
    for (String language : Words.LANGUAGES) {
      for (TimelineEvent event : events) {
        List<String> date =
            List.of(
                event.start().orElseThrow().toString(),
                event.end().orElseThrow().toString(),
                event.precision().name().toLowerCase(Locale.ROOT));
        assertThat(
                page.evaluate(
                    "([tag, date]) => taqvim.datesOf(tag, date)", List.of(language, date)))
            .isEqualTo(DateText.of(event, language));
      }
    }
  }

  @Test
  void theSearchFoldsEveryCharacterAsTheProgramDoes() {
    StringBuilder all = new StringBuilder();
    for (char c = ' '; c < '\uFFFE'; c++) {
      if (!Character.isSurrogate(c) && Character.isDefined(c)) {
        all.append('|').append(c);
      }
    }
    String ours = Normalizer.fold(all.toString());
    String theirs = (String) page.evaluate("text => taqvim.fold(text)", all.toString());
    String[] mine = ours.split("\\|", -1);
    String[] its = theirs.split("\\|", -1);
    List<String> parted = new ArrayList<>();
    for (int i = 0; i < Math.max(mine.length, its.length); i++) {
      if (!mine[i].equals(its[i])) {
        parted.add(i + ": " + mine[i] + " / " + its[i]);
      }
    }
    assertThat(parted).isEmpty();
  }
}
