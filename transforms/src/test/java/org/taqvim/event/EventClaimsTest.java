// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.language.PackTable;

/** Who says so, and through whom: the passages of {@code testdata/lang/<tag>/event-claims.tsv}. */
class EventClaimsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everyPassageSaysWhoSaysSo(String language) throws IOException {
    List<String> failures =
        EventCases.rows(language, "event-claims.tsv").stream()
            .filter(row -> !isToldAs(language, row))
            .map(row -> row.get("note") + ": " + row.get("text") + tellings(language, row))
            .toList();
    assertThat(failures).isEmpty();
  }

  /** The last event of the type is what the row tests: what it is told after only leads to it. */
  private static boolean isToldAs(String language, PackTable.Row row) {
    List<String> tellings = tellings(language, row);
    return !tellings.isEmpty()
        && tellings
            .get(tellings.size() - 1)
            .equals(row.get("modality") + " by " + row.get("claimed") + " via " + row.get("via"));
  }

  private static List<String> tellings(String language, PackTable.Row row) {
    return EventCases.events(language, row.get("text")).stream()
        .filter(e -> e.type().name().equals(row.get("type")))
        .map(EventClaimsTest::show)
        .toList();
  }

  private static String show(EventMention event) {
    return event.modality().name().toLowerCase(Locale.ROOT)
        + " by "
        + ids(event.claimedBy())
        + " via "
        + ids(event.via());
  }

  private static String ids(Collection<Speaker> speakers) {
    String all = speakers.stream().map(Speaker::id).sorted().collect(Collectors.joining("|"));
    return all.isEmpty() ? "-" : all;
  }
}
