// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;

/** Which of several events an account means that tells no more than the month. */
class VagueDatesTest {
  private static Account meeting(String article, String date, List<String> places) {
    return LookAlikes.account(
        article,
        EventType.CONSULT,
        Optional.of("meet"),
        Modality.HAPPENED,
        false,
        LookAlikes.date(date),
        List.of("per:aliyev:p", "per:pashinyan:p"),
        places,
        List.of());
  }

  private static int entries(Account vague) {
    return TimelineBuilder.gather(
            List.of(
                meeting("a", "2022-10-06", List.of("prague@50.08,14.43")),
                meeting("b", "2022-10-31", List.of("sochi@43.6,39.73")),
                vague))
        .size();
  }

  @Test
  void aMonthAndAPlaceMeanTheMeetingThere() {
    assertThat(entries(meeting("c", "2022-10", List.of("sochi@43.6,39.73")))).isEqualTo(2);
  }

  @Test
  void aMonthAloneMeansNoneOfTwoMeetings() {
    assertThat(entries(meeting("c", "2022-10", List.of()))).isEqualTo(3);
  }
}
