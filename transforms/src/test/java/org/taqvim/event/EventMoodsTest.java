// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.language.PackTable;

/**
 * What may be, should be or is not so is told as no fact: each frame of {@code
 * testdata/lang/<tag>/event-moods.tsv} around each deed of the same table.
 */
class EventMoodsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void noFrameMakesAFactOfADeed(String language) throws IOException {
    List<PackTable.Row> rows = EventCases.rows(language, "event-moods.tsv");
    List<String> facts = new ArrayList<>();
    for (PackTable.Row frame : rows) {
      for (PackTable.Row deed : rows) {
        if (!deed.get("type").isEmpty() && frame.get("type").isEmpty()) {
          String text =
              frame
                  .get("text")
                  .replace("{clause}", deed.get("text"))
                  .replace("{noun}", deed.get("noun"));
          if (isFact(language, text, EventType.valueOf(deed.get("type")))) {
            facts.add(text);
          }
        }
      }
    }
    assertThat(facts).isEmpty();
  }

  private static boolean isFact(String language, String text, EventType type) {
    return EventCases.events(language, text).stream()
        .anyMatch(e -> e.type() == type && e.modality().isTold() && !e.negated());
  }
}
