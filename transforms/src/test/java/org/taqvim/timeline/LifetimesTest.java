// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;

/** Nobody is inferred for days on which it was not there. */
class LifetimesTest {
  @ParameterizedTest
  @CsvSource({
    "loc:armenia, 1805-01-01, 1805-12-31, true, false",
    "loc:azerbaijan, 1919-04-01, 1919-04-30, true, true",
    "org:armed-forces-aze, 1990-01-20, 1990-01-20, true, false",
    "org:armed-forces-aze, 1990-01-20, 1990-01-20, false, true",
    "loc:azerbaijan, 1988-01-01, 1994-12-31, true, true",
    "org:armed-forces-arm, 1992-05-09, 1992-05-09, true, true",
    "loc:nagorno-karabakh, 2024-04-02, 2024-04-02, true, false"
  })
  void onlyWhoWasThereIsInferred(
      String id, LocalDate first, LocalDate last, boolean inferred, boolean stands) {
    Participant actor = new Participant(id, id, Role.PARTY, inferred);
    List<Participant> left =
        Lifetimes.standing(List.of(actor), Optional.of(DayRange.of(first, last)), i -> false);
    assertThat(left).isEqualTo(stands ? List.of(actor) : List.of());
  }
}
