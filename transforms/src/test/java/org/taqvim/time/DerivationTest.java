// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taqvim.text.TokenizedText;

class DerivationTest {
  @Test
  void aTimeInAQuotationTellsTheDayOfSpeaking() {
    assertThat(derive("وی روز یکشنبه گفت: «دیروز درگیری بود.»", 1))
        .containsExactly(
            "says 1 day before that of speaking",
            "by the shape “date”: from the reference: -1 DAY; seen from 2020-10-04, the day of"
                + " speaking");
  }

  @Test
  void aDateWithoutAYearTellsHowItsYearWasFound() {
    assertThat(derive("جنگ صبح ۶ مهر آغاز شد.", 0))
        .containsExactly(
            "says day 6, month 7 (Solar Hijri): the latest one, in the morning",
            "by the shape “date”: latest not after the reference; seen from 2020-10-06",
            "note year-inferred: the text names no year");
  }

  @Test
  void aMonthTellsItsDays() {
    assertThat(derive("اواخر مهر ۱۳۹۹ آتش‌بس شد.", 0))
        .containsExactly(
            "says the end of month 7 (Solar Hijri), year 1399 (Solar Hijri)",
            "by the shape “month”; whenever it was written",
            "that is 2020-09-22 to 2020-10-21");
  }

  private static List<String> derive(String text, int at) {
    List<TimeMention> found = TimeFinder.forLanguage("fa").find(TokenizedText.of(text));
    List<TimeValue> values = TimeResolver.resolve(found, Reference.day(LocalDate.of(2020, 10, 6)));
    return Derivation.of(found.get(at), values.get(at));
  }
}
