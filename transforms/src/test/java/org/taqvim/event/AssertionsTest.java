// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.language.PackTable;

/** What somebody goes on to say: {@code testdata/lang/<tag>/event-quotes.tsv}. */
class AssertionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void eachAssertionThatTellsNoOtherEventIsAStatement(String language) throws IOException {
    List<String> failures =
        EventCases.rows(language, "event-quotes.tsv").stream()
            .filter(row -> !stated(language, row).equals(row.get("stated")))
            .map(row -> row.get("text") + " -> " + stated(language, row))
            .toList();
    assertThat(failures).isEmpty();
  }

  private static String stated(String language, PackTable.Row row) {
    String all =
        EventCases.events(language, row.get("text")).stream()
            .filter(e -> e.type() == EventType.STATEMENT)
            .map(EventMention::quote)
            .collect(Collectors.joining(" | "));
    return all.isEmpty() ? "-" : all;
  }
}
