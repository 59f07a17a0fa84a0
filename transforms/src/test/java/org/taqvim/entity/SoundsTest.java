// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What letters of four scripts sound like, and how far apart two names may be. */
class SoundsTest {
  private static double alike(String a, String aLanguage, String b, String bLanguage) {
    return SoundDistance.score(
        String.join("", Sounds.of(a, aLanguage)), String.join("", Sounds.of(b, bLanguage)));
  }

  @Test
  void oneNameHasNearlyTheSameSoundsInFourScripts() {
    assertThat(alike("لاوروف", "fa", "لافروف", "ar")).isGreaterThan(0.9);
    assertThat(alike("لافروف", "ar", "Лавров", "ru")).isGreaterThan(0.9);
    assertThat(alike("Лавров", "ru", "Լավրով", "hy")).isGreaterThan(0.9);
    assertThat(alike("Լավրով", "hy", "Lavrov", "en")).isGreaterThan(0.9);
  }

  @Test
  void anotherConsonantIsAnotherName() {
    assertThat(alike("لازاروف", "fa", "لاوروف", "fa")).isLessThan(0.83);
  }

  @Test
  void turkishAndAzerbaijaniReadTheirLettersTheirOwnWay() {
    assertThat(Sounds.of("Ceyhun", "tr")).isEqualTo(Sounds.of("Jeyhun", "en"));
    assertThat(Sounds.of("Xankəndi", "az")).isEqualTo(Sounds.of("Khankandi", "en"));
  }

  @Test
  void aVowelBetweenVowelsIsAConsonantInPersian() {
    assertThat(Sounds.of("علی‌اوا", "fa")).containsExactly("aLy", "aFa");
  }

  @Test
  void theArabicArticleFallsOffButNotTheAlOfAlexander() {
    assertThat(Sounds.of("البرزاني", "ar").get(0)).startsWith("a");
    assertThat(Sounds.of("الحريري", "ar")).containsExactly("HRyRy");
    assertThat(Sounds.of("الكسندر", "ar").get(0)).startsWith("aLK");
  }

  @Test
  void theSkeletonKeepsWhatBothLanguagesWrite() {
    assertThat(Sounds.skeleton(List.of("NaZLy", "BaGDaSaRyaN"))).isEqualTo("nzlbgdsrn");
  }

  @Test
  void aShortNameKeepsItsVowels() {
    assertThat(Sounds.skeleton(Sounds.of("علی", "fa"))).isEqualTo("aly");
  }

  @Test
  void lettersOfOtherScriptsAreNoError() {
    assertThat(Sounds.of("王毅 αβγ 123", "en")).isEmpty();
    assertThat(Sounds.latin("王毅", "en")).isEqualTo("王毅");
  }
}
