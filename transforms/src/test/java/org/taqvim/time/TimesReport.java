// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taqvim.json.Json;
import org.taqvim.text.SourceText;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/**
 * Scores dates against every gold that is at hand.
 *
 * <p>Run as a program it writes {@code testdata/reports/times.txt}: {@code mvn -pl transforms test
 * -Dtest=TimesReportTest -Dtaqvim.reports=update}; with {@code -Dtaqvim.times=FOLDER} also rows on
 * data that the project may not copy, which no test checks.
 */
final class TimesReport {
  private final Path testdata;
  private final Map<String, Score> scores = new LinkedHashMap<>();

  TimesReport(Path testdata) {
    this.testdata = testdata;
  }

  private Score score(String name) {
    return scores.computeIfAbsent(name, n -> new Score());
  }

  Map<String, Score> scores() {
    return scores;
  }

  /** Sets that the project may not hold. */
  TimesReport outside(Path folder) throws IOException {
    new OutsideTimes(this::score).read(folder);
    return this;
  }

  /** All that the project itself holds. */
  TimesReport ours() throws IOException {
    gold("seed", testdata.resolve("gold/seed_times.jsonl"), testdata.resolve("articles"));
    List<String> sets = new ArrayList<>(List.of("written", "wire"));
    sets.addAll(Files.readAllLines(testdata.resolve("once-unseen.txt")));
    for (String set : sets) {
      Path folder = testdata.resolve(set);
      gold(set, folder.resolve("gold/" + set + "_times.jsonl"), folder.resolve("articles"));
    }
    return this;
  }

  private void gold(String set, Path gold, Path articles) throws IOException {
    if (!Files.exists(gold)) {
      return;
    }
    Map<String, List<JsonNode>> byArticle = new TreeMap<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode row = Json.mapper().readTree(line);
      byArticle.computeIfAbsent(row.get("doc").asText(), d -> new ArrayList<>()).add(row);
    }
    Map<String, JsonNode> about = new TreeMap<>();
    Path articleGold =
        gold.resolveSibling(gold.getFileName().toString().replace("_times", "_articles"));
    for (String line : Files.readAllLines(articleGold)) {
      JsonNode row = Json.mapper().readTree(line);
      about.put(row.get("doc").asText(), row);
    }
    for (Map.Entry<String, List<JsonNode>> article : byArticle.entrySet()) {
      JsonNode facts = about.get(article.getKey());
      String text = Files.readString(articles.resolve(article.getKey()));
      article(set, facts, text, article.getValue());
    }
  }

  /** Mentions in the gold's boilerplate count neither way, unless the gold has them. */
  private void article(String set, JsonNode facts, String text, List<JsonNode> gold) {
    SourceText source = SourceText.of(text);
    String language = facts.get("lang").asText();
    List<TimeMention> mentions = TimeFinder.forLanguage(language).find(TokenizedText.of(source));
    LocalDate reference = LocalDate.parse(gold.get(0).get("reference").asText());
    List<TimeValue> values = TimeResolver.resolve(mentions, Reference.day(reference));
    Set<Integer> used = new HashSet<>();
    for (JsonNode row : gold) {
      int at = match(row, mentions, source, used);
      boolean value =
          at >= 0 && accepted(row, "value", "also").contains(values.get(at).value().orElse("-"));
      for (String name : names(set, language, row.get("type").asText())) {
        count(score(name + " span"), at >= 0);
        count(score(name + " strict"), value);
      }
      used.add(at);
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (!used.contains(i) && !isBoilerplate(facts, span(mentions.get(i), source))) {
        for (String name : names(set, language, mentions.get(i).type().name())) {
          score(name + " span").wrong++;
          score(name + " strict").wrong++;
        }
      }
    }
  }

  private static List<String> names(String set, String language, String type) {
    return List.of(set + " " + language, set + " " + language + " " + type);
  }

  private static void count(Score score, boolean right) {
    score.right += right ? 1 : 0;
    score.missed += right ? 0 : 1;
  }

  private static Span span(TimeMention mention, SourceText source) {
    return source.toCodePoints(new Span(mention.begin(), mention.end()));
  }

  private static int match(
      JsonNode row, List<TimeMention> mentions, SourceText source, Set<Integer> used) {
    Span gold = new Span(row.get("begin").asInt(), row.get("end").asInt());
    Set<String> texts = accepted(row, "text", "also_spans");
    for (int i = 0; i < mentions.size(); i++) {
      if (!used.contains(i)
          && span(mentions.get(i), source).overlaps(gold)
          && texts.contains(mentions.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> accepted(JsonNode row, String field, String others) {
    Set<String> all = new HashSet<>();
    all.add(row.get(field).asText());
    row.get(others).forEach(other -> all.add(other.asText()));
    return all;
  }

  private static boolean isBoilerplate(JsonNode facts, Span span) {
    for (JsonNode part : facts.path("boilerplate")) {
      if (new Span(part.get("start").asInt(), part.get("end").asInt()).overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    scores.forEach((name, score) -> text.append(score.row(name)).append('\n'));
    return text.toString();
  }
}
