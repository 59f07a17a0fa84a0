// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taqvim.language.LanguagePacks;

/** What the words of two languages mean is called by one name. */
class ConceptsTest {
  @Test
  void oneSentenceInTwoLanguagesMeansTheSame() {
    assertThat(Concepts.of("fa").in("قطار حامل گندم آزاد شد")).contains("release", "train");
    assertThat(Concepts.of("ar").in("أفرج عن القطار المحمل بالقمح"))
        .contains("release", "train", "wheat-grain");
  }

  @Test
  void aPeaceTreatyIsOfPeaceAndATreaty() {
    assertThat(Concepts.of("fa").in("پیمان صلح امضا شد"))
        .contains("peace", "peace-treaty", "treaty");
    assertThat(Concepts.of("ar").in("وقع البلدان معاهدة السلام"))
        .contains("peace", "peace-treaty", "treaty");
  }

  @Test
  void aMinistryIsNoVisit() {
    assertThat(Concepts.of("ar").in("قالت وزارة الخارجية")).doesNotContain("visit");
  }

  @Test
  void allPacksCallOneMeaningByOneName() {
    assertThat(names("fa")).isEqualTo(names("ar")).isNotEmpty();
  }

  @Test
  void aLanguageWithoutAPackHasNone() {
    assertThat(Concepts.of("xx").in("wheat")).isEmpty();
  }

  private static Set<String> names(String language) {
    return LanguagePacks.of(language).orElseThrow().tables("concepts").stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.get("concept"))
        .collect(Collectors.toSet());
  }
}
