// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.Figure;
import org.taqvim.event.Harm;
import org.taqvim.timeline.TimelineEvent.CasualtyClaim;
import org.taqvim.timeline.TimelineEvent.SideCasualties;

/** When numbers of one entry contradict each other. */
class RivalNumbersTest {
  @Test
  void twoClaimantsWithTwoNumbersAreRivals() {
    assertThat(rival(claim("a", "Baku", 3, Bound.EXACT), claim("a", "Yerevan", 4, Bound.EXACT)))
        .isTrue();
  }

  @Test
  void twoArticlesWithTwoNumbersOfOneClaimantAreRivals() {
    assertThat(rival(claim("a", "Baku", 3, Bound.EXACT), claim("b", "Baku", 4, Bound.EXACT)))
        .isTrue();
  }

  @Test
  void whatOneClaimantTellsTwiceIsAPartAndTheWhole() {
    assertThat(rival(claim("a", "Baku", 62, Bound.EXACT), claim("a", "Baku", 874, Bound.EXACT)))
        .isFalse();
    assertThat(
            rival(
                claim("a", "Baku", 62, Bound.EXACT),
                claim("a", "Baku", 874, Bound.EXACT),
                claim("b", "Baku", 874, Bound.EXACT)))
        .isFalse();
  }

  @Test
  void atLeastThreeAllowsFive() {
    assertThat(rival(claim("a", "Baku", 3, Bound.AT_LEAST), claim("b", "Baku", 5, Bound.EXACT)))
        .isFalse();
    assertThat(rival(claim("a", "Baku", 6, Bound.AT_LEAST), claim("b", "Baku", 5, Bound.EXACT)))
        .isTrue();
  }

  private static boolean rival(CasualtyClaim... claims) {
    return RivalNumbers.areIn(
        List.of(
            new SideCasualties(
                "AZE",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(claims))));
  }

  private static CasualtyClaim claim(String article, String by, int number, Bound bound) {
    return new CasualtyClaim(
        Optional.empty(),
        Optional.empty(),
        Optional.of(number),
        Optional.empty(),
        Optional.empty(),
        Map.of(Harm.CAPTURED, Figure.of(number, bound)),
        by,
        article);
  }
}
