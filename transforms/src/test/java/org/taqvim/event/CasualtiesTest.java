// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of {@code testdata/lang/<tag>/casualties.tsv}: every number of every side. */
class CasualtiesTest {
  private static String number(Optional<Figure> figure) {
    return figure
        .map(f -> f.low() == f.high() ? String.valueOf(f.low()) : f.low() + "-" + f.high())
        .orElse("-");
  }

  private static Stream<String> numbers(Casualties c) {
    String all =
        Arrays.stream(Harm.values())
            .map(harm -> Optional.ofNullable(c.figures().get(harm)))
            .map(CasualtiesTest::number)
            .collect(Collectors.joining("/"));
    return all.equals("-/-/-/-/-") ? Stream.empty() : Stream.of(c.side() + " " + all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everyNumberOfASentenceIsReadAndNoOther(String language) throws IOException {
    assertThat(EventCases.failures(language, "casualties.tsv", "told", CasualtiesTest::tolls))
        .isEmpty();
  }

  private static String tolls(List<EventMention> events) {
    return EventCases.inOrder(
        events.stream()
            .flatMap(event -> event.casualties().stream())
            .flatMap(CasualtiesTest::numbers));
  }
}
