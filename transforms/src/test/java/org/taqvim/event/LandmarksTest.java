// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;

/** Articles allude to known events by a name of theirs, or by one of their days. */
class LandmarksTest {
  private final ConflictProfile profile = ConflictProfile.named("karabakh");

  private List<Allusion> in(String language, String sentence) {
    TokenizedText text = TokenizedText.of(sentence);
    return profile.allusions(
        text, List.of(), TimeFinder.forLanguage(language).find(text), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fa | پس از جنگ ۴۴ روزه مرزها بسته ماند. | 2020-11-10",
        "fa | درگیری از ششم مهر ماه آغاز شد. | 2020-09-27",
        "fa | آتش‌بس ۱۰ نوامبر نقض شد. | 2020-11-09",
        "fa | جنگ پاییز سال گذشته پایان یافت. | 2020-09-27",
        "fa | انسداد کریدور لاچین ادامه دارد. | 2022-12-12",
        "ar | منذ الحرب التي خاضتاها العام الماضي لم يهدأ الخط. | 2020-09-27",
        "ar | خرقت القوات وقف إطلاق النار المعلن في 26 أكتوبر. | 2020-10-26",
        "ar | وتنتشر هناك قوات حفظ السلام الروسية. | 2020-09-27",
        "ar | اندلعت المعارك في 27 أيلول/سبتمبر. | 2020-09-27"
      })
  void aNameOrADayOfItIsAnAllusion(String language, String sentence, String first) {
    assertThat(in(language, sentence))
        .extracting(a -> a.first().toString())
        .as(sentence)
        .contains(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fa | آتش‌بس ۱۰ نوامبر ۲۰۲۲ نقض شد.",
        "fa | جنگ در مرز آغاز شد.",
        "fa | درگیری از هفتم مهر ماه شدت گرفت.",
        "fa | سال گذشته دو وزیر دیدار کردند.",
        "ar | خرقت القوات وقف إطلاق النار أمس.",
        "ar | في 26 أكتوبر زار الوزير المدينة.",
        "ar | تعود الحرب إلى عام 1992."
      })
  void otherDaysAndWordsAloneAreNone(String language, String sentence) {
    assertThat(in(language, sentence)).as(sentence).isEmpty();
  }
}
