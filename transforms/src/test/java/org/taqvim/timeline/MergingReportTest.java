// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds merging of gold mentions to {@code testdata/reports/merging.txt}: no figure may be worse
 * than there. {@code mvn -pl transforms test -Dtest=MergingReportTest -Dtaqvim.reports=update}
 * writes it anew; with {@code -Dtaqvim.merging=FOLDER/gold/SET,...} it prints the table of other
 * golds, {@code -Dtaqvim.merging.pairs=yes} each pair that is wrong or missed.
 */
class MergingReportTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));
  private static final Path REPORT = TESTDATA.resolve("reports/merging.txt");
  private static final Pattern ROW =
      Pattern.compile("(\\S+)\\s+([\\d.]+)  P .*B-cubed ([\\d.]+) .*");
  private static final double ROUNDING = 0.0006;

  @Test
  void noFigureIsWorseThanTheCommittedReport() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add(row("seeds", "gold/seed"));
    List<String> sets = new ArrayList<>(List.of("written", "wire"));
    sets.addAll(Files.readAllLines(TESTDATA.resolve("once-unseen.txt")));
    for (String set : sets) {
      rows.add(row(set, set + "/gold/" + set));
    }
    if ("update".equals(System.getProperty("taqvim.reports"))) {
      Files.writeString(REPORT, HEAD + String.join("\n", rows) + "\n");
    }
    List<String> committed =
        Files.readAllLines(REPORT).stream().filter(l -> !l.startsWith("#")).toList();
    assertThat(rows).hasSameSizeAs(committed);
    for (int i = 0; i < rows.size(); i++) {
      Matcher now = match(rows.get(i));
      Matcher before = match(committed.get(i));
      assertThat(now.group(1)).isEqualTo(before.group(1));
      for (int figure = 2; figure <= 3; figure++) {
        assertThat(Double.parseDouble(now.group(figure)))
            .as(rows.get(i))
            .isGreaterThanOrEqualTo(Double.parseDouble(before.group(figure)) - ROUNDING);
      }
    }
  }

  /** Golds that stand elsewhere, printed. */
  @Test
  void otherGoldsArePrinted() {
    String others = System.getProperty("taqvim.merging", "");
    for (String prefix : others.isEmpty() ? List.<String>of() : List.of(others.split(",", -1))) {
      System.out.println(row(Path.of(prefix).getFileName().toString(), prefix));
    }
  }

  private static final String HEAD =
      """
      # Merging of the gold's mentions as the gold reads them (their types, actors, days), so without
      # what extraction loses before: pairs of tellings of one entry, B-cubed, entries of several
      # articles whose tellings all came together. Pairs and entries that the gold allows either way
      # count neither way.
      # mvn -B -pl transforms test -Dtest=MergingReportTest -Dtaqvim.reports=update
      """;

  private static Matcher match(String row) {
    Matcher matcher = ROW.matcher(row);
    assertThat(matcher.matches()).as(row).isTrue();
    return matcher;
  }

  private static String row(String name, String prefix) {
    MergeScore score = GoldMerging.score(prefix);
    if (System.getProperty("taqvim.merging.pairs") != null) {
      score.wrong().forEach(pair -> System.out.println(name + " wrong " + pair));
      score.missed().forEach(pair -> System.out.println(name + " missed " + pair));
    }
    return String.format(
        Locale.ROOT,
        "%-10s %.3f  P %.3f  R %.3f  B-cubed %.3f  joined %d of %d",
        name,
        score.f1(),
        score.precision(),
        score.recall(),
        score.bCubed(),
        score.crossMerged(),
        score.crossAll());
  }
}
