// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.language.PackTable.Row;

/** What the gazetteer holds, and that its rows are sound. */
class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final List<String> SPOTS = List.of("city", "town", "village", "capital");
  private static final Pattern TRANSLITERATED =
      Pattern.compile("((?:[a-z]{2}, )*[a-z]{2}) by the usual transliteration");

  private static long count(String prefix) {
    return GAZETTEER.entries().stream()
        .filter(e -> e.id().startsWith(prefix) && !GAZETTEER.isComposed(e.id()))
        .count();
  }

  @Test
  void itHoldsThePeoplePlacesAndOrganisationsOfTheConflict() {
    assertThat(count("per:")).isGreaterThanOrEqualTo(480);
    assertThat(count("org:")).isGreaterThanOrEqualTo(280);
    assertThat(GazetteerTables.table("places").rows()).hasSizeGreaterThanOrEqualTo(530);
  }

  @Test
  void everyPlaceOfTheConflictHasCoordinatesWhereItIsOneSpot() {
    assertThat(GAZETTEER.entries())
        .filteredOn(e -> SPOTS.contains(e.kind()) || e.kind().equals("district"))
        .allMatch(e -> e.latitude().isPresent() && e.longitude().isPresent());
  }

  @Test
  void coordinatesOfTheTwoCountriesLieInsideThem() {
    assertThat(GAZETTEER.entries())
        .filteredOn(e -> e.country().filter(c -> c.equals("AZE") || c.equals("ARM")).isPresent())
        .filteredOn(e -> e.latitude().isPresent())
        .allSatisfy(
            e -> {
              assertThat(e.latitude().get()).as(e.id()).isBetween(38.3, 42.0);
              assertThat(e.longitude().get()).as(e.id()).isBetween(43.3, 50.8);
            });
  }

  @Test
  void bothNamesOfARenamedPlaceAreOnePlace() {
    EntityLinker linker = EntityLinker.standard();
    for (List<String> pair :
        List.of(
            List.of("خانکندی", "استپاناکرت"),
            List.of("شوشا", "شوشی"),
            List.of("آغدره", "مارتاکرت"),
            List.of("سوقوووشان", "ماداگیز"),
            List.of("زابوخ", "آغاونو"))) {
      assertThat(linker.link(EntityType.LOC, pair.get(0), "fa").id())
          .isEqualTo(linker.link(EntityType.LOC, pair.get(1), "fa").id())
          .doesNotStartWith("loc:x-");
    }
  }

  @Test
  void everyStateHasItsMinistriesAndOfficesListedOrNot() {
    assertThat(GAZETTEER.name("org:defence-ministry-aze"))
        .contains("Ministry of Defence of Azerbaijan");
    assertThat(GAZETTEER.name("org:foreign-ministry-usa"))
        .contains("United States Department of State");
    assertThat(GAZETTEER.organisationOf("office:foreign-minister-rus"))
        .map(GazetteerEntry::id)
        .contains("org:foreign-ministry-rus");
  }

  @Test
  void theHolderOfAnOfficeDependsOnTheDay() {
    assertThat(GAZETTEER.holder("office:foreign-minister-aze", LocalDate.of(2020, 7, 1)))
        .map(Holder::person)
        .contains("per:elmar-mammadyarov");
    assertThat(GAZETTEER.holder("office:foreign-minister-aze", LocalDate.of(2020, 9, 27)))
        .map(Holder::person)
        .contains("per:jeyhun-bayramov");
  }

  @Test
  void aLabelShowsNoMarksOfTheTable() {
    assertThat(GAZETTEER.entries())
        .allSatisfy(
            e ->
                assertThat(e.label("fa").orElse("") + e.label("ar").orElse(""))
                    .doesNotContain("/"));
  }

  @Test
  void everyRowTellsWhereItIsFrom() {
    for (String table : List.of("people", "places", "organisations", "terms")) {
      assertThat(GazetteerTables.table(table).rows())
          .as(table)
          .allMatch(row -> !row.get("source").isBlank());
    }
  }

  /**
   * Brands keep their Latin letters in Cyrillic and Armenian text; numerals of popes do everywhere.
   */
  @Test
  void everyFormIsInTheScriptOfItsColumn() {
    Map<String, UnicodeScript> scripts =
        Map.of(
            "fa", UnicodeScript.ARABIC,
            "ar", UnicodeScript.ARABIC,
            "ru", UnicodeScript.CYRILLIC,
            "tr", UnicodeScript.LATIN,
            "az", UnicodeScript.LATIN,
            "hy", UnicodeScript.ARMENIAN);
    for (String table : List.of("people", "places", "organisations")) {
      for (Row row : GazetteerTables.table(table).rows()) {
        scripts.forEach(
            (language, script) ->
                row.list(language)
                    .forEach(
                        form ->
                            assertThat(isWritten(form, script))
                                .as(row.get("id") + " " + language + " " + form)
                                .isTrue()));
      }
    }
  }

  private static boolean isWritten(String form, UnicodeScript script) {
    List<String> words = List.of(form.split("[ /]+"));
    boolean brand =
        words.stream()
            .allMatch(w -> w.chars().filter(Character::isLetter).allMatch(GazetteerTest::isLatin));
    return words.stream()
        .filter(word -> !word.matches("[IVX]+|\\d*news|1news"))
        .allMatch(
            word ->
                (brand && script != UnicodeScript.ARABIC)
                    || word.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> UnicodeScript.of(c) == script || isMark(c)));
  }

  private static boolean isMark(int letter) {
    return UnicodeScript.of(letter) == UnicodeScript.COMMON;
  }

  private static boolean isLatin(int letter) {
    return UnicodeScript.of(letter) == UnicodeScript.LATIN;
  }

  /** What is not known for certain of a person or body is left empty in the other languages. */
  @ParameterizedTest
  @ValueSource(strings = {"people", "organisations"})
  void everyNameHasAFormInTheLanguagesOfNews(String table) {
    for (Row row : GazetteerTables.table(table).rows()) {
      for (String language : List.of("fa", "ar")) {
        assertThat(row.list(language)).as(row.get("id") + " " + language).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"places"})
  void everyRowHasAFormInEveryLanguage(String table) {
    for (Row row : GazetteerTables.table(table).rows()) {
      for (String language : List.of("fa", "ar", "ru", "tr", "az", "hy")) {
        assertThat(row.list(language)).as(row.get("id") + " " + language).isNotEmpty();
      }
    }
  }

  /** What a rule spelt must sound as the same name does in a language that nobody had to spell. */
  @ParameterizedTest
  @ValueSource(strings = {"people", "places"})
  void aTransliteratedFormSoundsAsTheName(String table) {
    for (Row row : GazetteerTables.table(table).rows()) {
      Matcher note = TRANSLITERATED.matcher(row.get("source"));
      if (note.find() && (table.equals("people") || SPOTS.contains(row.get("kind")))) {
        for (String language : note.group(1).split(", ", -1)) {
          assertThat(row.list(language))
              .as(row.get("id") + " " + language)
              .anyMatch(form -> soundsAsElsewhere(row, language, form));
        }
      }
    }
  }

  private static boolean soundsAsElsewhere(Row row, String language, String form) {
    String sounds = String.join("", Sounds.of(form, language));
    return GazetteerTables.LANGUAGES.stream()
        .filter(other -> !other.equals(language))
        .flatMap(
            other ->
                (other.equals("en") ? Stream.of(row.get("name")) : row.list(other).stream())
                    .map(name -> String.join("", Sounds.of(name, other))))
        .anyMatch(name -> SoundDistance.score(sounds, name) >= PlacesBySound.ALIKE);
  }

  @Test
  void bothNamesOfARenamedPlaceAreShown() {
    assertThat(GAZETTEER.entry("loc:stepanakert").flatMap(e -> e.shown("en")))
        .contains("Khankendi (Stepanakert)");
    assertThat(GAZETTEER.entry("loc:shusha").flatMap(e -> e.shown("fa"))).contains("شوشا (شوشی)");
    assertThat(GAZETTEER.entry("loc:mets-tagher").flatMap(e -> e.shown("ar")))
        .contains("ميتس تاغير (بويوك تاغلار)");
    assertThat(GAZETTEER.entry("loc:ganja").flatMap(e -> e.shown("en"))).contains("Ganja");
  }

  @Test
  void aCapitalKnowsItsState() {
    assertThat(GAZETTEER.capitalOf("loc:baku")).contains("AZE");
    assertThat(GAZETTEER.capitalOf("loc:ganja")).isEmpty();
  }
}
