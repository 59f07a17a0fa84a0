// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.taqvim.json.Json;
import org.taqvim.timeline.TimelineEvent;

class HtmlTest {
  private static final String PAGE =
      Html.render(GoldTimeline.events(), GoldTimeline.facts(), GoldTimeline.labels());

  @Test
  void thePageHoldsTheLinesOfTheTimelineAsTheyAre() {
    List<TimelineEvent> read =
        between(PAGE, "id=\"events\">", "</script>")
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> Json.read(line, TimelineEvent.class))
            .toList();
    assertThat(read).isEqualTo(GoldTimeline.events());
  }

  @Test
  void theSameEntriesGiveTheSamePage() {
    assertThat(Html.render(GoldTimeline.events(), GoldTimeline.facts(), GoldTimeline.labels()))
        .isEqualTo(PAGE);
  }

  @Test
  void theOnlyScriptAndStyleAreThoseThatThePolicyNames() throws Exception {
    String policy = between(PAGE, "Content-Security-Policy\" content=\"", "\"");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains("script-src '" + sha256(between(PAGE, "<script>", "</script>")) + "'")
        .contains("style-src '" + sha256(between(PAGE, "<style>", "</style>")) + "'")
        .doesNotContain("unsafe");
    assertThat(count(PAGE, "<script>")).isEqualTo(1);
    assertThat(count(PAGE, "<style>")).isEqualTo(1);
  }

  @Test
  void thePageLoadsNothing() {
    String own = PAGE.replaceAll("(?s)<script type=.*?</script>", "");
    assertThat(own)
        .doesNotContainPattern("<(img|iframe|object|embed|link rel=\"stylesheet)")
        .doesNotContain("fetch(", "XMLHttpRequest", "innerHTML", "outerHTML", "document.write")
        .doesNotContain("insertAdjacentHTML", "eval(", "localStorage", "WebSocket");
  }

  @Test
  void nothingInTheDataEndsItsElement() {
    TimelineEvent gold = GoldTimeline.events().get(0);
    String evil = "</script><script>alert(1)</script><!--\u2028\u2029";
    TimelineEvent hostile = HostileTimeline.with(gold, evil);
    String page =
        Html.render(
            List.of(hostile),
            new RunFacts("0", evil, 1, 0, 1, 0),
            id -> Optional.of(new Labels.Label(Optional.of(evil), Optional.empty(), List.of())));
    assertThat(page).doesNotContain("alert(1)</script>", "<!--", "\u2028");
    assertThat(count(page, "<script")).isEqualTo(count(PAGE, "<script"));
    assertThat(page).contains("\\u003c/script>");
  }

  @Test
  void aPageWithoutEntriesIsStillAPage() {
    String page = Html.render(List.of(), new RunFacts("0", "all", 0, 0, 0, 0), Labels.none());
    assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(page).doesNotContain("${events}", "${script}", "${facts}");
  }

  @Test
  void everyWordIsThereInThreeLanguagesOrNeedsOneFormLess() {
    Words.all()
        .get("en")
        .keySet()
        .forEach(
            key -> {
              assertThat(Words.all().get("fa")).as(key).containsKey(key);
              assertThat(Words.all().get("ar")).as(key).containsKey(key);
            });
  }

  @Test
  void everyWordThatTheScriptSaysIsInTheTable() {
    Matcher said =
        Pattern.compile("(?:say|sayCount|set|around)\\((?:[a-zA-Z.]+, )?'([a-z]+[.][a-zA-Z.-]+)'")
            .matcher(between(PAGE, "<script>", "</script>"));
    List<String> keys = said.results().map(r -> r.group(1)).toList();
    assertThat(keys).hasSizeGreaterThan(40);
    assertThat(Words.all().get("en")).containsKeys(keys.toArray(String[]::new));
  }

  static String between(String text, String before, String after) {
    int begin = text.indexOf(before) + before.length();
    return text.substring(begin, text.indexOf(after, begin));
  }

  private static int count(String text, String what) {
    return text.split(Pattern.quote(what), -1).length - 1;
  }

  private static String sha256(String text) throws Exception {
    return "sha256-"
        + Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
