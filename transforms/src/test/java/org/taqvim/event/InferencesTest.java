// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sides may be inferred that no word names, and which not. */
class InferencesTest {
  /** Without a doer or a victim that the words speak against; named ones and those inferred. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fa|شمار کشته‌های ارتش ارمنستان به ۲۰۷ نفر رسید.|ASSAULT|org:armed-forces-aze source,org:armed-forces-arm target",
        "fa|پلیس ارمنستان ۳۰ معترض را در ایروان بازداشت کرد.|COERCE|org:police-arm source,group:protesters-arm target",
        "fa|وزارت خارجه ارمنستان حمله ارتش آذربایجان را محکوم کرد.|ACCUSE|org:foreign-ministry-arm source,org:armed-forces-aze target",
        "ar|بلغ عدد القتلى في صفوف الجنود الأرمن 105 جنود.|ASSAULT|org:armed-forces-arm target",
        "ar|أطلق مجهولون النار على القوات الأذربيجانية قرب شوشا.|ASSAULT|org:armed-forces-aze target",
        "ar|قصفت القوات الأذربيجانية قرية في تافوش.|ASSAULT|org:armed-forces-aze source,loc:armenia target",
      })
  void wordsSayWhomOneMayInfer(String language, String text, String type, String actors) {
    List<String> told =
        EventCases.events(language, text).stream()
            .filter(e -> e.type().name().equals(type))
            .flatMap(e -> e.actors().stream())
            .map(p -> p.id() + " " + p.role().toString().toLowerCase(java.util.Locale.ROOT))
            .toList();
    assertThat(told).containsExactlyInAnyOrder(actors.split(","));
  }
}
