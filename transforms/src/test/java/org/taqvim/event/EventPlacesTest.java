// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.language.PackTable;

/** The texts of {@code testdata/lang/<tag>/event-places.tsv}: where each last event was. */
class EventPlacesTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));

  private static String places(String language, String text) {
    return EventCasesTest.events(language, text).stream()
        .reduce((a, b) -> b)
        .map(e -> e.places().stream().map(Place::id).collect(Collectors.joining(" ")))
        .orElse("no event");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void theLastEventOfATextIsWhereTheTableSays(String language) throws IOException {
    Path path = TESTDATA.resolve("lang").resolve(language).resolve("event-places.tsv");
    List<String> failures =
        PackTable.read(path.toString(), Files.newInputStream(path)).rows().stream()
            .filter(row -> !places(language, row.get("text")).equals(row.get("places")))
            .map(row -> row.get("text") + " -> " + places(language, row.get("text")))
            .toList();
    assertThat(failures).isEmpty();
  }
}
