// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.language.PackTable;

/** The sentences of {@code testdata/lang/<tag>/casualties.tsv}: every number of every side. */
class CasualtiesTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));

  private static String number(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("-");
  }

  private static Stream<String> numbers(Casualties c) {
    String all =
        Stream.of(c.killed(), c.injured(), c.captured(), c.missing(), c.displaced())
            .map(CasualtiesTest::number)
            .collect(Collectors.joining("/"));
    return all.equals("-/-/-/-/-") ? Stream.empty() : Stream.of(c.side() + " " + all);
  }

  /** All that the sentence tells, sides in order, each once. */
  private static String told(String language, String sentence) {
    return EventCasesTest.events(language, sentence).stream()
        .flatMap(event -> event.casualties().stream())
        .flatMap(CasualtiesTest::numbers)
        .collect(
            Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), TreeSet::stream))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everyNumberOfASentenceIsReadAndNoOther(String language) throws IOException {
    Path path = TESTDATA.resolve("lang").resolve(language).resolve("casualties.tsv");
    List<String> failures =
        PackTable.read(path.toString(), Files.newInputStream(path)).rows().stream()
            .filter(row -> !told(language, row.get("text")).equals(row.get("told")))
            .map(row -> row.get("text") + " -> " + told(language, row.get("text")))
            .toList();
    assertThat(failures).isEmpty();
  }
}
