// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of {@code testdata/lang/<tag>/event-places.tsv}: where each last event was. */
class EventPlacesTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void theLastEventOfATextIsWhereTheTableSays(String language) throws IOException {
    assertThat(EventCases.failures(language, "event-places.tsv", "places", EventPlacesTest::last))
        .isEmpty();
  }

  private static String last(List<EventMention> events) {
    return events.stream()
        .reduce((a, b) -> b)
        .map(e -> e.places().stream().map(Place::id).collect(Collectors.joining(" ")))
        .orElse("no event");
  }
}
