// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of office by which dating bounds articles. */
class StandardActorsTest {
  private final KnownActors actors = StandardActors.instance();

  @ParameterizedTest
  @CsvSource({
    "per:antonio-guterres, 2017-01-01, ",
    "per:charles-michel, 2019-12-01, 2024-11-30",
    "per:josep-borrell, 2019-12-01, 2024-11-30",
    "per:kaja-kallas, 2024-12-01, ",
    "per:helga-schmid, 2020-12-04, 2024-09-03",
    "per:jens-stoltenberg, 2014-10-01, 2024-10-01",
    "per:stanislav-zas, 2020-01-01, 2022-12-31",
    "per:zohrab-mnatsakanyan, 2018-05-12, 2020-11-16",
    "per:mevlut-cavusoglu, 2014-08-29, 2023-06-03",
    "per:sergei-shoigu, 2012-11-06, ",
    "per:donald-trump, 2017-01-20, "
  })
  void aTermReachesFromTheFirstOfficeToTheLast(String person, String from, String to) {
    KnownActors.Term term = actors.term(person).orElseThrow();
    assertThat(term.from()).isEqualTo(LocalDate.parse(from));
    assertThat(term.to().map(LocalDate::toString).orElse(null)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "per:ned-price, false",
    "per:jeyhun-bayramov, false",
    "per:charles-michel, false",
    "per:nikol-pashinyan, true",
    "per:serzh-sargsyan, true",
    "per:ruben-vardanyan, true"
  })
  void newsGoesOnSpeakingOfLeadersNotOfSpokespersons(String person, boolean lasting) {
    assertThat(actors.term(person).orElseThrow().lasting()).isEqualTo(lasting);
  }

  @ParameterizedTest
  @CsvSource({
    "office:foreign-minister-arm, 2020-10-01, per:zohrab-mnatsakanyan",
    "office:foreign-minister-arm, 2022-09-13, per:ararat-mirzoyan",
    "office:foreign-minister-tur, 2015-01-10, per:mevlut-cavusoglu",
    "office:foreign-minister-deu, 2016-04-05, per:frank-walter-steinmeier",
    "office:president-irn, 2024-06-15, per:mohammad-mokhber",
    "office:president-usa, 2025-08-08, per:donald-trump"
  })
  void anOfficeHasOneHolderOnADay(String office, String day, String person) {
    assertThat(actors.holder(office, LocalDate.parse(day))).hasValue(person);
  }
}
