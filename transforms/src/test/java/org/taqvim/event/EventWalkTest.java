// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.entity.Gazetteer;
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
                    + sides(e))
        .toList();
  }

  /** "AZE>ARM": whose deed it is and on whom, a state by its code, who has none by his name. */
  private static String sides(EventMention event) {
    return side(event, Participant.Role.SOURCE)
        + ">"
        + side(event, Participant.Role.TARGET)
        + (side(event, Participant.Role.PARTY).isEmpty()
            ? ""
            : "=" + side(event, Participant.Role.PARTY));
  }

  private static String side(EventMention event, Participant.Role role) {
    return event.actors().stream()
        .filter(a -> a.role() == role)
        .map(
            a ->
                EventCases.KARABAKH
                    .side(a.id(), Gazetteer.standard().country(a.id()))
                    .orElseGet(() -> a.id().substring(a.id().indexOf(':') + 1)))
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }
}
