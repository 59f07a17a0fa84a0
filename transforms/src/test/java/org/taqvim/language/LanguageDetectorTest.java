// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {
  static List<PackTable.Row> cases() throws IOException {
    Path file = Path.of(System.getProperty("taqvim.testdata"), "language", "languages.tsv");
    try (InputStream in = Files.newInputStream(file)) {
      return PackTable.read(file.toString(), in).expect("language", "text", "note").rows();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextIsInTheLanguageThatTheTableSays(PackTable.Row row) {
    String expected = row.get("language").replaceAll(" .*", "");
    assertThat(LanguageDetector.detect(row.get("text")).code())
        .as("line %d: %s", row.line(), row.get("text"))
        .isEqualTo(expected);
  }

  @Test
  void anEmptyTextIsInNoLanguage() {
    assertThat(LanguageDetector.detect("").code()).isEqualTo(DetectedLanguage.UNDETERMINED);
    assertThat(LanguageDetector.detect(" \n\u200F\u200E").code())
        .isEqualTo(DetectedLanguage.UNDETERMINED);
  }

  @Test
  void onlyTheBeginningIsRead() throws IOException {
    String persian =
        cases().stream()
            .filter(row -> row.get("language").equals("fa"))
            .map(row -> row.get("text"))
            .collect(Collectors.joining(". "));
    String russian = "\u041C\u043E\u0441\u043A\u0432\u0430 ".repeat(100_000);
    assertThat(LanguageDetector.detect(persian + russian).code()).isEqualTo("fa");
  }

  @Test
  void aCharacterCutInTwoAtTheSamplesEndIsNoTrouble() {
    String text = "a".repeat(LanguageDetector.SAMPLE - 1) + "\uD83D\uDE00";
    assertThat(LanguageDetector.detect(text).confidence()).isBetween(0.0, 1.0);
  }
}
