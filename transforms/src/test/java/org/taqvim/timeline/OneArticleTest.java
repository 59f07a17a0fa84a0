// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.ShortArticles;
import org.taqvim.event.EventType;

/** What one article tells of one event goes to one entry, and what it tells of others does not. */
class OneArticleTest {
  private static final String CLASH =
      "روز ۲ ژوئن ۲۰۲۶ میان نیروهای ارمنستان و جمهوری آذربایجان درگیری روی داد.";

  private static final String ACCUSATION =
      "روز ۲ ژوئن ۲۰۲۶ ارمنستان ارتش جمهوری آذربایجان را به گلوله‌باران یک بیمارستان متهم کرد.";

  @Test
  void thoseFreedAreHandedOver() {
    assertThat(
            entries(
                "آذربایجان روز ۳ مه ۲۰۲۶ چهار زندانی ارمنی را آزاد کرد"
                    + " و در مرز به مقام‌های ارمنستان تحویل داد."))
        .extracting(event -> event.sources().size())
        .containsExactly(2);
  }

  @Test
  void whatAResolutionDemandsIsTheResolutions() {
    assertThat(
            entries(
                "مجمع عمومی سازمان ملل متحد روز جمعه با ۳۹ رأی موافق قطعنامه‌ای را به تصویب رساند"
                    + " و خواستار خروج فوری نیروهای ارمنستان از سرزمین‌های اشغالی شد."))
        .extracting(TimelineEvent::type)
        .containsExactly(EventType.AGREE);
  }

  @Test
  void aShortReportIsOfOneClash() {
    assertThat(fighting(entries(CLASH + " " + ACCUSATION))).hasSize(1);
  }

  @Test
  void aLongOneTellsOfSeveral() {
    StringBuilder between = new StringBuilder();
    for (int day = 3; day < 24; day++) {
      between.append(" پاشینیان روز ").append(day).append(" ژوئن ۲۰۲۶ با پوتین دیدار کرد.");
    }
    assertThat(fighting(entries(CLASH + between + " " + ACCUSATION))).hasSize(2);
  }

  private static List<TimelineEvent> fighting(List<TimelineEvent> entries) {
    return entries.stream().filter(event -> event.type() == EventType.ASSAULT).toList();
  }

  private static List<TimelineEvent> entries(String text) {
    AnnotatedArticle article =
        ShortArticles.annotate("a", ShortArticles.onTopic("fa", text), Optional.of("2026-06-26"));
    return TimelineBuilder.build(List.of(article)).events();
  }
}
