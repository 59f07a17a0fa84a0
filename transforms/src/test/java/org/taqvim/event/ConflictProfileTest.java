// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.text.TokenizedText;

class ConflictProfileTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));
  private final ConflictProfile karabakh = ConflictProfile.named("karabakh");

  @Test
  void theFiveArticlesAreOnTopic() throws IOException {
    try (Stream<Path> articles = Files.list(TESTDATA.resolve("articles"))) {
      for (Path article : articles.sorted().toList()) {
        TokenizedText text = TokenizedText.of(Files.readString(article));
        String language = article.getFileName().toString().startsWith("001") ? "ar" : "fa";
        assertThat(karabakh.isOnTopic(language, text, List.of())).as(article.toString()).isTrue();
      }
    }
  }

  /** One sentence that tells what one side does to the other, or what happens in the theatre. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "هاجمت القوات الأذربيجانية مواقع القوات الأرمنية.",
        "قصفت أذربيجان بلدات في أرمينيا.",
        "إصابة جنديين أذريين بنيران أرمينية",
        "التقى باشينيان علييف في بروكسل.",
        "أذربيجان تتهم أرمينيا بالكذب.",
        "مقتل شخصين في ستيباناكرت"
      })
  void aBulletinOfOneSentenceIsOnTopic(String bulletin) {
    assertThat(karabakh.isOnTopic("ar", TokenizedText.of(bulletin), List.of())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "فازت أذربيجان على أرمينيا بثلاثة أهداف في كرة القدم.",
        "زادت صادرات أرمينيا وأذربيجان من الفاكهة."
      })
  void namingBothIsNotEnough(String sentence) {
    assertThat(karabakh.isOnTopic("ar", TokenizedText.of(sentence), List.of())).isFalse();
  }

  @Test
  void theProfileAllLetsEverythingThrough() {
    assertThat(ConflictProfile.named("all").isOnTopic("en", TokenizedText.of("abc"), List.of()))
        .isTrue();
  }
}
