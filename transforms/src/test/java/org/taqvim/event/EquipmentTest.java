// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.language.PackTable;

/** The sentences of {@code testdata/lang/<tag>/equipment.tsv}: every loss of every side. */
class EquipmentTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));

  private static String told(EquipmentLoss loss) {
    String bound =
        switch (loss.bound()) {
          case AT_LEAST -> "+";
          case AT_MOST -> "-";
          case ABOUT -> "~";
          case EXACT, UNKNOWN -> "";
        };
    return loss.side()
        + " "
        + loss.kind()
        + " "
        + loss.fate().name().toLowerCase(Locale.ROOT)
        + " "
        + loss.number().map(n -> n + bound).orElse("?");
  }

  /** All that the sentence tells, in the order of its letters, each once. */
  private static String told(String language, String sentence) {
    return EventCasesTest.events(language, sentence).stream()
        .flatMap(event -> event.equipment().stream())
        .map(EquipmentTest::told)
        .collect(
            Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), TreeSet::stream))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everyLossOfASentenceIsReadAndNoOther(String language) throws IOException {
    Path path = TESTDATA.resolve("lang").resolve(language).resolve("equipment.tsv");
    List<String> failures =
        PackTable.read(path.toString(), Files.newInputStream(path)).rows().stream()
            .filter(row -> !told(language, row.get("text")).equals(row.get("told")))
            .map(row -> row.get("text") + " -> " + told(language, row.get("text")))
            .toList();
    assertThat(failures).isEmpty();
  }
}
