// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.json.Json;
import org.taqvim.text.TokenizedText;

class TimeExpressionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ساعت ۸ صبح روز یکشنبه ۶ مهر ۱۳۹۹ به وقت تهران",
        "اواسط تیرماه و پاییز سال گذشته و دهه ۹۰ میلادی",
        "۴۴ روز، هر دوشنبه، روزهای گذشته، دو روز بعد، یکشنبه هفته گذشته"
      })
  void survivesStorageAsJson(String text) {
    List<TimeMention> found = TimeFinder.forLanguage("fa").find(TokenizedText.of(text));
    assertThat(found).isNotEmpty();
    for (TimeMention mention : found) {
      assertThat(Json.read(Json.write(mention), TimeMention.class)).isEqualTo(mention);
    }
  }

  @Test
  void aMentionStoredBeforeSpeechWasMarkedCanBeRead() {
    TimeMention said =
        TimeFinder.forLanguage("fa")
            .find(TokenizedText.of("وی روز یکشنبه گفت که دیروز درگیری بود."))
            .get(1);
    assertThat(said.saidAt()).contains(3);
    assertThat(Json.read(Json.write(said), TimeMention.class)).isEqualTo(said);
    String old = Json.write(said).replace(",\"saidAt\":3", "");
    assertThat(old).doesNotContain("saidAt");
    assertThat(Json.read(old, TimeMention.class).saidAt()).isEmpty();
  }
}
