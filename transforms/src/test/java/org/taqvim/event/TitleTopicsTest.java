// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.event.EventTitles.Titles;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;

class TitleTopicsTest {
  private static final Titles STATEMENT =
      new Titles("Statement by Armenia", "اظهارات ارمنستان", "تصريح أرمينيا");

  private static Titles about(Titles title, EventType type, String... matters) {
    return TitleTopics.with(title, type, List.of(List.of(matters)));
  }

  @Test
  void aStatementSaysWhatItIsAboutInThreeLanguages() {
    assertThat(about(STATEMENT, EventType.STATEMENT, "constitution", "corridor"))
        .isEqualTo(
            new Titles(
                "Statement by Armenia: constitution and corridor",
                "اظهارات ارمنستان: قانون اساسی و گذرگاه",
                "تصريح أرمينيا: الدستور والممر"));
  }

  @Test
  void whatMoreArticlesNameComesFirst() {
    List<List<String>> matters =
        List.of(List.of("peace-treaty", "visa"), List.of("visa", "gas"), List.of("gas", "visa"));

    assertThat(TitleTopics.with(STATEMENT, EventType.STATEMENT, matters).en())
        .isEqualTo("Statement by Armenia: visas and gas");
  }

  @Test
  void aTitleSaysNothingTwice() {
    Titles truce = new Titles("A and B agree on a ceasefire", "", "");

    assertThat(about(truce, EventType.AGREE, "ceasefire")).isEqualTo(truce);
    assertThat(about(STATEMENT, EventType.STATEMENT, "border", "delimitation").en())
        .isEqualTo("Statement by Armenia: border delimitation");
  }

  @Test
  void violenceIsAboutNothingAndSomeMattersSayNothing() {
    assertThat(about(STATEMENT, EventType.ASSAULT, "corridor")).isEqualTo(STATEMENT);
    assertThat(about(STATEMENT, EventType.STATEMENT, "interview", "car")).isEqualTo(STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everyTopicIsAMatterOfEveryLanguage(String language) {
    Set<String> matters =
        LanguagePacks.of(language).orElseThrow().tables("matters").stream()
            .flatMap(table -> table.rows().stream())
            .map(row -> row.get("matter"))
            .collect(Collectors.toSet());

    assertThat(PackTable.resource("org/taqvim/event/topics.tsv").rows())
        .extracting(row -> row.get("matter"))
        .isSubsetOf(matters);
  }
}
