// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taqvim.entity.EntityLinker.Basis;
import org.taqvim.entity.EntityLinker.Link;

/** Names in seven languages get one id: the forms of {@code testdata/entity/linking.tsv}. */
class EntityLinkerTest {
  private static final EntityLinker LINKER = EntityLinker.standard();

  static Stream<NameCases.Form> forms() throws IOException {
    return NameCases.linking().stream().filter(form -> !form.isKnownLimit());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormIsLinkedToItsIdAndANamesakeToNone(NameCases.Form form) {
    Link link = form.link();
    if (form.isNegative()) {
      assertThat(link.isListed()).as(form + " -> " + link).isFalse();
    } else {
      assertThat(link.id()).as(form + " -> " + link).isEqualTo(form.id());
    }
  }

  @Test
  void theTableIsLargeAndHard() throws IOException {
    List<NameCases.Form> forms = NameCases.linking();
    assertThat(forms).hasSizeGreaterThanOrEqualTo(150);
    assertThat(forms.stream().filter(NameCases.Form::isNegative).count())
        .isGreaterThanOrEqualTo(40);
    assertThat(forms.stream().map(NameCases.Form::language).distinct())
        .contains("fa", "ar", "en", "ru", "tr", "az", "hy");
  }

  @Test
  void anUnlistedPersonMeetsHimselfInTheOtherLanguage() {
    Link persian = LINKER.person("سیامک تهماسبی‌راد", "fa", Set.of());
    Link arabic = LINKER.person("سيامك طهماسبي راد", "ar", Set.of());
    assertThat(persian.id()).startsWith("per:x-").isEqualTo(arabic.id());
    assertThat(persian.basis()).isEqualTo(Basis.NONE);
  }

  @Test
  void twoUnlistedPeopleStayTwo() {
    assertThat(LINKER.person("نازلی شاهوردیان", "fa", Set.of()).id())
        .isNotEqualTo(LINKER.person("نازلی پتروسیان", "fa", Set.of()).id());
  }

  @Test
  void anUnlistedNameIsShownInLatinLetters() {
    assertThat(LINKER.person("آرام باغداساریان", "fa", Set.of()).name())
        .isEqualTo("Aram Baghdasaryan");
  }

  @Test
  void anOfficeBesideTheNameForgivesABrokenSpelling() {
    String broken = "واقف درگاه‌لی‌ای";
    assertThat(LINKER.person("زهراب مناتسکانین", "fa", Set.of("per:zohrab-mnatsakanyan")).id())
        .isEqualTo("per:zohrab-mnatsakanyan");
    assertThat(LINKER.person(broken, "fa", Set.of("per:zohrab-mnatsakanyan")).id())
        .isNotEqualTo("per:zohrab-mnatsakanyan");
  }
}
