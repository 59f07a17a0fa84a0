// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of {@code testdata/lang/<tag>/equipment.tsv}: every loss of every side. */
class EquipmentTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everyLossOfASentenceIsReadAndNoOther(String language) throws IOException {
    assertThat(EventCases.failures(language, "equipment.tsv", "told", EquipmentTest::losses))
        .isEmpty();
  }

  private static String losses(List<EventMention> events) {
    return EventCases.inOrder(
        events.stream().flatMap(event -> event.equipment().stream()).map(EquipmentTest::told));
  }
}
