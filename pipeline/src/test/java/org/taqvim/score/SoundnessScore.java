// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What no output may have: leaks from page furniture, disorder, spans that do not fit. */
final class SoundnessScore {
  private SoundnessScore() {}

  static void add(GoldSet gold, Output output, Scorecard card) {
    card.errors("boilerplate leaks", leaks(gold, output, card));
    card.errors("order violations", disorder(output.timeline()));
    card.errors("spans that do not cut their text", unfit(gold, output, card));
    card.errors("events without their timeline entry", orphans(output));
    dateF1(gold, output, card);
  }

  private static int leaks(GoldSet gold, Output output, Scorecard card) {
    int leaks = 0;
    for (JsonNode article : gold.articles()) {
      String doc = Rows.text(article, "doc");
      JsonNode found = output.article(doc);
      List<Extent> known = new ArrayList<>();
      GoldSet.of(gold.times(), doc).forEach(time -> known.add(Extent.of(time)));
      GoldSet.of(gold.entities(), doc).forEach(entity -> known.add(Extent.of(entity)));
      for (JsonNode box : article.path("boilerplate")) {
        for (String kind : List.of("times", "entities", "events")) {
          for (JsonNode item : found.path(kind)) {
            if (Extent.of(box).overlap(Extent.of(item)) > 0.5
                && known.stream()
                    .noneMatch(
                        span -> span.shared(Extent.of(item)) > 0 && !kind.equals("events"))) {
              leaks++;
              card.note("leak %s %s: %s".formatted(doc, kind, item.path("text").asText()));
            }
          }
        }
      }
    }
    return leaks;
  }

  private static int disorder(List<JsonNode> timeline) {
    int violations = 0;
    for (int i = 1; i < timeline.size(); i++) {
      if (key(timeline.get(i - 1)).compareTo(key(timeline.get(i))) > 0) {
        violations++;
      }
    }
    return violations;
  }

  /** Start, then the narrower interval, which of one start is the earlier end, then the id. */
  private static String key(JsonNode entry) {
    Days days = Days.of(entry);
    return (days.isKnown() ? days.start() + " " + days.end() : "9999")
        + " "
        + Rows.text(entry, "id");
  }

  private static int unfit(GoldSet gold, Output output, Scorecard card) {
    int unfit = 0;
    for (String doc : gold.docs()) {
      JsonNode found = output.article(doc);
      String text = found.path("text").asText(gold.texts().get(doc));
      for (String kind : List.of("times", "entities")) {
        for (JsonNode item : found.path(kind)) {
          if (!Extent.of(item).cut(text).equals(Rows.text(item, "text"))) {
            unfit++;
            card.note("span %s: %s".formatted(doc, item));
          }
        }
      }
    }
    return unfit;
  }

  private static int orphans(Output output) {
    Set<String> ids =
        output.timeline().stream().map(e -> Rows.text(e, "id")).collect(Collectors.toSet());
    int orphans = 0;
    for (Map.Entry<String, JsonNode> article : output.articles().entrySet()) {
      for (JsonNode event : article.getValue().path("events")) {
        orphans += ids.contains(Rows.text(event, "timeline")) ? 0 : 1;
      }
    }
    return orphans;
  }

  /** The days on which entries begin; days that the gold's annotator accepts are not punished. */
  private static void dateF1(GoldSet gold, Output output, Scorecard card) {
    Set<String> wanted = new TreeSet<>();
    gold.timeline().stream()
        .map(Days::of)
        .filter(Days::isKnown)
        .forEach(days -> wanted.add(days.start()));
    Set<String> accepted = new TreeSet<>(wanted);
    for (JsonNode mention : gold.mentions()) {
      accepted.add(Rows.text(mention.path("date"), "start"));
      mention.path("date").path("accept").forEach(days -> accepted.add(days.path(0).asText()));
    }
    Set<String> found =
        output.timeline().stream()
            .map(Days::of)
            .filter(Days::isKnown)
            .map(Days::start)
            .collect(Collectors.toCollection(TreeSet::new));
    int right = (int) wanted.stream().filter(found::contains).count();
    int wrong = (int) found.stream().filter(day -> !accepted.contains(day)).count();
    card.counts("timeline date-F1", new Counts(right, wrong, wanted.size() - right));
    wanted.stream()
        .filter(day -> !found.contains(day))
        .forEach(day -> card.note("day without an entry: " + day));
    found.stream()
        .filter(day -> !accepted.contains(day))
        .forEach(day -> card.note("entry on a day that is not in the gold: " + day));
  }
}
