// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.taqvim.json.Json;
import org.taqvim.timeline.TimelineEvent;

class TimelineJsTest {
  private static final JsonNode FILE =
      Json.read(
          TimelineJs.render(GoldTimeline.events(), GoldTimeline.facts(), "en"), JsonNode.class);

  @Test
  void everyDatedEntryIsASlide() {
    assertThat(FILE.get("events")).hasSameSizeAs(GoldTimeline.events());
    assertThat(FILE.get("title").get("text").get("text").asText())
        .isEqualTo("<p>Entries: 44. None is left out.</p>");
  }

  @Test
  void aDateIsShownInBothCalendarsAsWideAsItIsKnown() {
    Map<String, String> shown =
        StreamSupport.stream(FILE.get("events").spliterator(), false)
            .collect(
                Collectors.toMap(
                    e -> e.get("unique_id").asText(), e -> e.get("display_date").asText()));
    assertThat(shown)
        .containsEntry("t-2020-07-12-tovuz-clash", "12–13 July 2020 · 22–23 Tir 1399")
        .containsEntry("t-1988-conflict-start", "1988 · 1366–1367")
        .containsEntry("t-1994-05-ceasefire", "May 1994 · Ordibehesht – Khordad 1373")
        .containsEntry("t-1990-1994-war", "between 1990 and 1994 · between 1368 and 1373");
  }

  @Test
  void aYearIsGivenToTimelineJsAsAYear() {
    JsonNode year = FILE.get("events").get(0).get("start_date");
    assertThat(year.get("year").asInt()).isEqualTo(1988);
    assertThat(year.has("month")).isFalse();
  }

  @Test
  void undatedEntriesAreLeftOutAndCounted() {
    TimelineEvent undated = GeneratedTimeline.events(1, 1).get(1);
    String file =
        TimelineJs.render(
            List.of(GoldTimeline.events().get(0), undated),
            new RunFacts("0", "karabakh", 5, 0, 2, 1),
            "fa");
    JsonNode read = Json.read(file, JsonNode.class);
    assertThat(read.get("events")).hasSize(1);
    assertThat(read.get("title").get("text").get("text").asText()).contains("کنار گذاشته: 1");
  }

  @Test
  void nothingFromAnArticleIsMarkup() {
    String file =
        TimelineJs.render(HostileTimeline.events(), new RunFacts("0", "x", 1, 0, 7, 0), "en");
    for (JsonNode slide : Json.read(file, JsonNode.class).get("events")) {
      String markup =
          slide.get("text").get("headline").asText() + slide.get("text").get("text").asText();
      assertThat(markup.replaceAll("</?(p|bdi)>|<blockquote dir=\"auto\">|</blockquote>", ""))
          .doesNotContain("<", ">", "\"", "\u202E", "href");
    }
  }
}
