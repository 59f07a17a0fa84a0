// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.json.Json;
import org.taqvim.pipeline.Program;

/** What the program reads in articles with gold is as good as the committed reports say. */
class ReportTest {
  private static final String PLAIN = "# without metadata";
  private static final String DATED = "# with the gold publication dates as metadata";

  private final Sets sets = Sets.ofTheBuild();
  @TempDir Path folder;

  @Test
  void theFiveRealArticlesAreReadAsWellAsReported() throws IOException {
    check("seeds", sets.seeds(), sets.testdata().resolve("articles"));
  }

  @Test
  void theWrittenArticlesAreReadAsWellAsReported() throws IOException {
    check("written", sets.written("written"), sets.writtenArticles("written"));
  }

  @Test
  void theArticlesInWireStyleAreReadAsWellAsReported() throws IOException {
    check("wire", sets.written("wire"), sets.writtenArticles("wire"));
  }

  @Test
  void theArticlesOnceKeptUnseenAreReadAsWellAsReported() throws IOException {
    for (String set : sets.onceUnseen()) {
      check(set, sets.written(set), sets.writtenArticles(set));
    }
  }

  @Test
  void articlesOnOtherSubjectsTellNoEvent() {
    Path output = folder.resolve("off");
    Program.run(
        "--input=" + sets.testdata().resolve("written/offtopic") + "/*.txt", "--output=" + output);
    Output found = Output.read(output);
    assertThat(found.articles()).isNotEmpty();
    assertThat(found.timeline()).isEmpty();
  }

  private void check(String name, GoldSet gold, Path articles) throws IOException {
    Map<String, Scorecard> cards = new LinkedHashMap<>();
    cards.put(PLAIN, score(name, gold, articles, List.of()));
    Path metadata = Files.write(folder.resolve("dates.jsonl"), dates(gold));
    cards.put(DATED, score(name, gold, articles, List.of("--metadata=" + metadata)));
    Path report = sets.report(name + ".txt");
    keepNotes(name, cards);
    if (System.getProperty("taqvim.reports", "").equals("update")) {
      Files.writeString(report, render(cards));
    }
    List<String> drops = new ArrayList<>();
    sections(Files.readAllLines(report))
        .forEach((section, lines) -> drops.addAll(drops(section, cards.get(section), lines)));
    assertThat(drops).as(render(cards)).isEmpty();
  }

  private Scorecard score(String name, GoldSet gold, Path articles, List<String> more) {
    Path output = folder.resolve(name + more.size());
    List<String> arguments = new ArrayList<>(more);
    arguments.add("--input=" + articles + "/*.txt");
    arguments.add("--output=" + output);
    Program.run(arguments.toArray(String[]::new));
    return Scorer.score(gold, Output.read(output), sets.sides());
  }

  private static List<String> dates(GoldSet gold) {
    List<String> rows = new ArrayList<>();
    for (JsonNode article : gold.articles()) {
      ObjectNode row = Json.mapper().createObjectNode();
      row.put("file", Rows.text(article, "doc"));
      row.put("published", Rows.text(article.path("published"), "best"));
      rows.add(row.toString());
    }
    return rows;
  }

  private static String render(Map<String, Scorecard> cards) {
    StringBuilder out = new StringBuilder();
    cards.forEach(
        (section, card) -> out.append(section).append('\n').append(card.render()).append('\n'));
    return out.toString();
  }

  private static Map<String, List<String>> sections(List<String> lines) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        current = new ArrayList<>();
        sections.put(line, current);
      } else {
        current.add(line);
      }
    }
    return sections;
  }

  private static List<String> drops(String section, Scorecard card, List<String> lines) {
    return card.drops(Scorecard.parse(lines)).stream().map(drop -> section + ": " + drop).toList();
  }

  /** Every difference behind the figures, for whoever wants to better them. */
  private static void keepNotes(String name, Map<String, Scorecard> cards) throws IOException {
    Path target = Files.createDirectories(Path.of("target/score"));
    List<String> lines = new ArrayList<>();
    cards.forEach(
        (section, card) -> {
          lines.add(section);
          lines.addAll(card.notes());
        });
    Files.write(target.resolve(name + ".notes.txt"), lines);
  }
}
