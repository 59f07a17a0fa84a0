// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.taqvim.article.ShortArticles;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;

/** The sentences of {@code testdata/event/matters.tsv}, and the tables by which they are read. */
class MattersTest {
  @TestFactory
  Stream<DynamicTest> aSentenceSpeaksOfWhatItNames() {
    return ShortArticles.rows(Path.of("event", "matters.tsv")).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("text"),
                    () ->
                        assertThat(Matters.of(row.get("lang")).in(row.get("text")))
                            .isEqualTo(row.list("matters"))));
  }

  @Test
  void allPacksCallOneThingByOneName() {
    assertThat(names("fa")).isEqualTo(names("ar"));
  }

  @Test
  void matterThatIsCommonIsOneThatThePacksKnow() {
    List<String> common =
        PackTable.resource("org/taqvim/timeline/common-matters.tsv").rows().stream()
            .map(row -> row.get("matter"))
            .toList();
    assertThat(names("fa")).containsAll(common);
  }

  private static Set<String> names(String language) {
    return LanguagePacks.of(language).orElseThrow().tables("matters").stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.get("matter"))
        .collect(Collectors.toSet());
  }
}
