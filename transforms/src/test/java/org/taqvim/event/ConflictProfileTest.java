// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taqvim.text.TokenizedText;

class ConflictProfileTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));
  private final ConflictProfile karabakh = ConflictProfile.named("karabakh");

  @Test
  void theFiveArticlesAreOnTopic() throws IOException {
    try (Stream<Path> articles = Files.list(TESTDATA.resolve("articles"))) {
      for (Path article : articles.sorted().toList()) {
        TokenizedText text = TokenizedText.of(Files.readString(article));
        assertThat(karabakh.isOnTopic(text, List.of())).as(article.toString()).isTrue();
      }
    }
  }

  @Test
  void theProfileAllLetsEverythingThrough() {
    assertThat(ConflictProfile.named("all").isOnTopic(TokenizedText.of("abc"), List.of())).isTrue();
  }
}
