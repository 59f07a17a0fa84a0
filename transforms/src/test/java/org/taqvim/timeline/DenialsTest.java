// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.ShortArticles;
import org.taqvim.event.EventType;

/** Denials that name nothing are known by what they answer. */
class DenialsTest {
  private static final String DAY = "2020-10-17";

  private static final String GANJA_FA =
      "وزارت دفاع جمهوری آذربایجان از حمله موشکی ارمنستان به شهر گنجه خبر داد."
          + " وزارت دفاع ارمنستان این ادعا را تکذیب کرد.";

  private static final String GANJA_AR =
      "قالت أذربيجان إن القوات الأرمينية قصفت مدينة كنجه بالصواريخ." + " ونفت أرمينيا هذا الاتهام.";

  private static final String AIRCRAFT_AR =
      "قالت أذربيجان إن دفاعاتها الجوية أسقطت طائرة حربية أرمينية." + " ونفت أرمينيا هذا الاتهام.";

  @Test
  void twoDenialsOfOneClaimAreOne() {
    assertThat(denialsOfBoth(GANJA_FA, GANJA_AR)).isEqualTo(1);
  }

  @Test
  void denialsOfTwoClaimsOfOneDayAreTwo() {
    assertThat(denialsOfBoth(GANJA_FA, AIRCRAFT_AR)).isZero();
  }

  private static long denialsOfBoth(String persian, String arabic) {
    return TimelineBuilder.build(List.of(article("fa", persian), article("ar", arabic)))
        .events()
        .stream()
        .filter(event -> event.type() == EventType.REJECT)
        .filter(event -> event.sources().stream().map(s -> s.article()).distinct().count() > 1)
        .count();
  }

  private static AnnotatedArticle article(String language, String text) {
    return ShortArticles.annotate(
        language, ShortArticles.onTopic(language, text), Optional.of(DAY));
  }
}
