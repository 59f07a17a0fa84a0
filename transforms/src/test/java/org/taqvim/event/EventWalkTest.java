// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.language.PackTable;

/**
 * One plain sentence after another for each code of CAMEO, in the order of its book: {@code
 * testdata/lang/<tag>/event-walk.tsv}.
 */
class EventWalkTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everyKindOfDeedIsToldWithItsSides(String language) throws IOException {
    List<String> failures =
        EventCases.rows(language, "event-walk.tsv").stream()
            .filter(
                row -> !told(language, row).contains(row.get("event") + "\t" + row.get("sides")))
            .map(row -> row.get("text") + " -> " + told(language, row))
            .toList();
    assertThat(failures).isEmpty();
  }

  private static List<String> told(String language, PackTable.Row row) {
    return EventCases.events(language, row.get("text")).stream()
        .map(
            e ->
                e.type()
                    + (e.mode().isEmpty() ? "" : "/" + e.mode().get())
                    + (e.modality() == Modality.HAPPENED
                        ? ""
                        : " " + e.modality().name().toLowerCase(Locale.ROOT))
                    + "\t"
                    + EventCases.sides(e))
        .toList();
  }
}
