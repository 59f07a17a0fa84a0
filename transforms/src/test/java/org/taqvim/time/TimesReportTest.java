// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the dates to {@code testdata/reports/times.txt}: no figure may be worse than there. */
class TimesReportTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));
  private static final Path REPORT = TESTDATA.resolve("reports/times.txt");
  private static final Pattern ROW =
      Pattern.compile("(.+?)\\s+P [\\d.]+  R [\\d.]+  F1 ([\\d.]+) .*");
  private static final double ROUNDING = 0.0006;

  @Test
  void noFigureIsWorseThanTheCommittedReport() throws IOException {
    TimesReport report = new TimesReport(TESTDATA).ours();
    if ("update".equals(System.getProperty("taqvim.reports"))) {
      write(report);
    }
    for (String line : Files.readAllLines(REPORT)) {
      Matcher row = ROW.matcher(line);
      if (!line.startsWith("#") && row.matches() && report.scores().containsKey(row.group(1))) {
        assertThat(report.scores().get(row.group(1)).f1())
            .as(row.group(1))
            .isGreaterThanOrEqualTo(Double.parseDouble(row.group(2)) - ROUNDING);
      }
    }
  }

  @Test
  void theSeedsReachTheirTarget() throws IOException {
    TimesReport report = new TimesReport(TESTDATA).ours();
    for (String language : List.of("fa", "ar")) {
      assertThat(report.scores().get("seed " + language + " strict").f1())
          .isGreaterThanOrEqualTo(0.97);
    }
  }

  private static void write(TimesReport report) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Time expressions: strict is exact span and value, both as the gold or one of its others.\n");
    text.append(
        "# mvn -B -pl transforms test -Dtest=TimesReportTest -Dtaqvim.reports=update [-Dtaqvim.times=FOLDER]\n");
    text.append(report.text());
    String folder = System.getProperty("taqvim.times", "");
    if (!folder.isEmpty()) {
      TimesReport outside = new TimesReport(TESTDATA).outside(Path.of(folder));
      text.append(
          "\n# Data of other projects, which stays outside this one; no test checks these rows.\n");
      text.append(
          "# 'our conventions': prepositions outside, a range is two dates, looking ahead where theirs does.\n");
      text.append(outside.text());
    }
    Files.writeString(REPORT, text);
  }
}
