// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.json.Json;
import org.taqvim.pipeline.Program;

/**
 * Holds the event stage to {@code testdata/reports/events.txt}: no figure may be worse than there.
 *
 * <p>The PLOVER rows are judged where {@code -Dtaqvim.plover=FOLDER} says where the sentences are;
 * elsewhere they stay as they stand.
 */
class EventsReportTest {
  private static final String OUTSIDE = "PLOVER ";

  private final Sets sets = Sets.ofTheBuild();
  private final Path committed = sets.report("events.txt");
  @TempDir Path folder;

  @Test
  void noFigureIsWorseThanTheCommittedReport() throws IOException {
    EventsReport report = new EventsReport();
    report.mentions("five", sets.seeds(), run(sets.seeds(), sets.testdata().resolve("articles")));
    for (String set :
        Stream.concat(Stream.of("written", "wire"), sets.onceUnseen().stream()).toList()) {
      report.mentions(set, sets.written(set), run(sets.written(set), sets.writtenArticles(set)));
    }
    for (String language : List.of("fa", "ar")) {
      report.negatives(
          language, sets.testdata().resolve("lang/" + language + "/event-negative.tsv"));
    }
    String outside = System.getProperty("taqvim.plover", "");
    if (!outside.isEmpty()) {
      report.plover(Path.of(outside));
    }
    if (System.getProperty("taqvim.reports", "").equals("update")) {
      write(report, !outside.isEmpty());
    }
    Map<String, Double> before = Scorecard.parse(Files.readAllLines(committed));
    before.keySet().removeIf(row -> row.startsWith(OUTSIDE) && outside.isEmpty());
    assertThat(report.card().drops(before)).as(report.card().render()).isEmpty();
  }

  private Output run(GoldSet gold, Path articles) throws IOException {
    Path metadata = folder.resolve("dates.jsonl");
    List<String> rows = new ArrayList<>();
    for (JsonNode article : gold.articles()) {
      ObjectNode row = Json.mapper().createObjectNode();
      row.put("file", Rows.text(article, "doc"));
      row.put("published", Rows.text(article.path("published"), "best"));
      rows.add(row.toString());
    }
    Files.write(metadata, rows);
    Path output = folder.resolve(articles.getFileName() + "-" + rows.size());
    Program.run(
        "--input=" + articles + "/*.txt",
        "--output=" + output,
        "--metadata=" + metadata,
        "--formats=none");
    return Output.read(output);
  }

  private void write(EventsReport report, boolean withOutside) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Events: F1 of mentions by importance (precision is that of all), shares of type and modality among the found;\n");
    text.append(
        "# sentences on other subjects that tell nothing; labelled Arabic sentences of PLOVER, which stay outside the project.\n");
    text.append(
        "# mvn -B -pl pipeline -am test -Dtest=EventsReportTest -Dsurefire.failIfNoSpecifiedTests=false -Dtaqvim.reports=update [-Dtaqvim.plover=FOLDER]\n");
    text.append(report.card().render());
    if (!withOutside && Files.exists(committed)) {
      Files.readAllLines(committed).stream()
          .filter(line -> line.startsWith(OUTSIDE))
          .forEach(line -> text.append(line).append('\n'));
    }
    text.append("# What was taken for what (gold -> found), the five and the written together:\n");
    text.append(report.confusions());
    Files.writeString(committed, text);
  }
}
