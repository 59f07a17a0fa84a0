// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.entity.EntityTagger;
import org.taqvim.event.ConflictProfile;
import org.taqvim.event.EventExtractor;
import org.taqvim.event.EventType;
import org.taqvim.language.PackTable;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;

/** The event stage by itself: what it finds, what it takes for what, and what it must not find. */
final class EventsReport {
  private static final ConflictProfile KARABAKH = ConflictProfile.named("karabakh");

  private final Scorecard card = new Scorecard();
  private final TreeMap<String, Integer> confusions = new TreeMap<>();

  /** Rows on the mentions of a set, by importance, with what is taken for what. */
  void mentions(String set, GoldSet gold, Output output) {
    MentionMatching matching = MentionMatching.of(gold, output);
    double precision =
        Counts.share(matching.pairs().size(), matching.pairs().size() + matching.wrong().size());
    for (String importance : List.of("core", "secondary", "minor")) {
      int right = (int) matching.pairs().stream().filter(p -> is(importance, p.gold())).count();
      int missed = (int) matching.missed().stream().filter(m -> is(importance, m)).count();
      double recall = Counts.share(right, right + missed);
      card.value(
          set + " " + importance,
          precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
          right + " found, " + missed + " missed");
    }
    int all = matching.pairs().size();
    int types = (int) matching.pairs().stream().filter(MentionMatching.Pair::hasType).count();
    card.share(set + " type", types, all);
    int modalities = 0;
    for (MentionMatching.Pair pair : matching.pairs()) {
      String found = Rows.text(pair.found(), "modality");
      boolean right =
          Rows.text(pair.gold(), "modality").equals(found)
              || Rows.texts(pair.gold().path("modality_accept")).contains(found);
      modalities += right ? 1 : 0;
      if (!right) {
        confuse(Rows.text(pair.gold(), "modality"), found);
      }
      if (!pair.hasType()) {
        confuse(Rows.text(pair.gold(), "type"), Rows.text(pair.found(), "type"));
      }
    }
    card.share(set + " modality", modalities, all);
    matching.missed().forEach(m -> confuse(Rows.text(m, "type"), "nothing"));
    matching.wrong().forEach(f -> confuse("nothing", Rows.text(f.event(), "type")));
  }

  private static boolean is(String importance, JsonNode mention) {
    return Rows.text(mention, "importance").equals(importance);
  }

  private void confuse(String gold, String found) {
    confusions.merge(gold + " -> " + found, 1, Integer::sum);
  }

  /** Sentences on other subjects: those that come through the gate and tell something. */
  void negatives(String language, Path table) throws IOException {
    List<PackTable.Row> rows = PackTable.read(table.toString(), Files.newInputStream(table)).rows();
    int silent = 0;
    for (PackTable.Row row : rows) {
      silent += tells(language, row.get("text")) ? 0 : 1;
    }
    card.share("negative sentences " + language, silent, rows.size());
  }

  private static boolean tells(String language, String sentence) {
    TokenizedText text = TokenizedText.of(sentence);
    return KARABAKH.isOnTopic(language, text, List.of())
        && !EventExtractor.forLanguage(language, KARABAKH)
            .extract(
                text,
                List.of(),
                TimeFinder.forLanguage(language).find(text),
                EntityTagger.forLanguage(language).tag(text, List.of()))
            .isEmpty();
  }

  /** The Arabic PLOVER sentences of a folder outside the project. */
  void plover(Path folder) {
    for (EventType type : List.of(EventType.ASSAULT, EventType.PROTEST)) {
      String name = type.name().toLowerCase(java.util.Locale.ROOT);
      card.counts(
          "PLOVER " + type,
          PloverScore.counts(PloverScore.judge(folder.resolve(name + ".dev.csv"), type)));
    }
  }

  Scorecard card() {
    return card;
  }

  /** What was taken for what, the most frequent first. */
  String confusions() {
    StringBuilder out = new StringBuilder();
    confusions.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e ->
                out.append("#   ")
                    .append(e.getValue())
                    .append("  ")
                    .append(e.getKey())
                    .append('\n'));
    return out.toString();
  }
}
