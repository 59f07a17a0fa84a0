// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the gazetteer holds, and that its rows are sound. */
class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  private static long count(String prefix) {
    return GAZETTEER.entries().stream()
        .filter(e -> e.id().startsWith(prefix) && !GAZETTEER.isComposed(e.id()))
        .count();
  }

  @Test
  void itHoldsThePeoplePlacesAndOrganisationsOfTheConflict() {
    assertThat(count("per:")).isGreaterThanOrEqualTo(300);
    assertThat(count("org:")).isGreaterThanOrEqualTo(200);
    assertThat(GazetteerTables.table("places").rows()).hasSizeGreaterThanOrEqualTo(330);
  }

  @Test
  void everyPlaceOfTheConflictHasCoordinatesWhereItIsOneSpot() {
    List<String> spots = List.of("city", "town", "village", "capital", "district");
    assertThat(GAZETTEER.entries())
        .filteredOn(e -> spots.contains(e.kind()))
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
  void aCapitalKnowsItsState() {
    assertThat(GAZETTEER.capitalOf("loc:baku")).contains("AZE");
    assertThat(GAZETTEER.capitalOf("loc:ganja")).isEmpty();
  }
}
