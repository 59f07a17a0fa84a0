// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds the names to {@code testdata/reports/ner.txt} where the corpora are at hand: {@code
 * -Dtaqvim.ner=FOLDER} with the folders {@code ner} and {@code names}.
 */
@EnabledIfSystemProperty(named = "taqvim.ner", matches = ".+")
class NerReportTest {
  private static final Path DATA = Path.of(System.getProperty("taqvim.ner", ""));
  private static final Path REPORT =
      Path.of(System.getProperty("taqvim.testdata"), "reports", "ner.txt");
  private static final Pattern ROW =
      Pattern.compile("(.+?)\\s+P [\\d.]+  R [\\d.]+  F1 ([\\d.]+) .*");
  private static final double ROUNDING = 0.0006;

  @Test
  void noFigureIsWorseThanTheCommittedReport() throws IOException {
    NerReport report = new NerReport(DATA).run();
    if ("update".equals(System.getProperty("taqvim.reports"))) {
      Files.writeString(
          REPORT,
          "# Names of public corpora, exact span and type: 'tagger' is the model alone, 'whole' what the program finds.\n"
              + "# mvn -B -pl transforms test -Dtest=NerReportTest -Dtaqvim.reports=update -Dtaqvim.ner=FOLDER\n"
              + "# The program follows its own guideline (nationalities, offices and clitics are no names), so that 'whole' is lower.\n"
              + report.text());
    }
    for (String line : Files.readAllLines(REPORT)) {
      Matcher row = ROW.matcher(line);
      if (!line.startsWith("#") && row.matches()) {
        assertThat(report.scores().get(row.group(1)).f1())
            .as(row.group(1))
            .isGreaterThanOrEqualTo(Double.parseDouble(row.group(2)) - ROUNDING);
      }
    }
    assertThat(report.scores().get("ANERcorp test, tagger all").f1()).isGreaterThan(0.692);
    assertThat(report.scores().get("ParsTwiNER test, tagger all").f1()).isGreaterThan(0.702);
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    for (String language : List.of("ar", "fa")) {
      assertThat(trained(language)).as(language).isEqualTo(trained(language));
    }
  }

  private static byte[] trained(String language) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    TrainTagger.write(TrainTagger.tagger(DATA, language), file);
    return file.toByteArray();
  }
}
