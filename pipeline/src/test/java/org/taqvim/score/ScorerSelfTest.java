// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The scorer gives full marks to the gold itself, and less to each kind of damage. */
class ScorerSelfTest {
  private final Sets sets = Sets.ofTheBuild();
  private final GoldSet gold = sets.seeds();

  @Test
  void goldAgainstItselfIsPerfect() {
    assertPerfect(gold);
  }

  @Test
  void writtenGoldAgainstItselfIsPerfect() {
    assertPerfect(sets.written("written"));
    assertPerfect(sets.written("wire"));
  }

  @Test
  void nothingFoundIsNoSuccess() {
    Scorecard card = Scorer.score(gold, Output.of(List.of(), List.of()), sets.sides());
    assertThat(card.get("events all")).isZero();
    assertThat(card.get("times all strict")).isZero();
    assertThat(card.get("names fa exact")).isZero();
    assertThat(card.get("language")).isZero();
    assertThat(card.get("published exact")).isZero();
    assertThat(card.get("merges articles joined")).isZero();
    assertThat(card.get("timeline date-F1")).isZero();
  }

  @Test
  void mergingNothingKeepsBCubedHighAndJoinsNoArticles() {
    Scorecard card = damaged(event -> event.put("timeline", Rows.text(event, "id")));
    assertThat(card.get("merges B-cubed")).isBetween(0.8, 0.86);
    assertThat(card.get("merges articles joined")).isZero();
  }

  @Test
  void mergingEverythingIsPunished() {
    Scorecard card = damaged(event -> event.put("timeline", "one"));
    assertThat(card.get("merges B-cubed")).isLessThan(0.3);
    assertThat(card.get("merges pairs")).isLessThan(0.2);
  }

  @Test
  void eachDamageLowersItsOwnFigure() {
    assertThat(damaged(e -> e.put("type", "AID")).get("events type")).isZero();
    assertThat(damaged(e -> e.put("modality", "planned")).get("events modality")).isZero();
    assertThat(damaged(e -> e.putArray("actors")).get("events actors")).isZero();
    assertThat(damaged(e -> e.putArray("casualties")).get("events casualties")).isZero();
    assertThat(damaged(e -> e.putArray("claimedBy")).get("events claimed by")).isLessThan(0.6);
    assertThat(damaged(e -> e.putObject("date")).get("events date exact")).isZero();
    assertThat(damaged(e -> e.put("end", 1).put("begin", 0)).get("events all")).isLessThan(0.05);
  }

  @Test
  void aSecondTellingInTheSameEntryIsHarmless() {
    assertThat(withDoubledEvents("").get("events all")).isEqualTo(1);
    assertThat(withDoubledEvents("other").get("events all")).isLessThan(0.7);
  }

  @Test
  void aSideMayBeNamedByItsCode() {
    Names names = new Names(gold.entities(), sets.sides());
    assertThat(names.side("AZE")).isEqualTo(names.side("Azerbaijan"));
    assertThat(names.side("Ministry of Defence of Armenia")).isEqualTo("ARM");
    assertThat(names.side("Sergei Lavrov")).isEqualTo("RUS");
    assertThat(names.side("both")).isEqualTo("both");
  }

  @Test
  void eventsFromPageFurnitureAndDisorderAreCounted() {
    Output output = GoldOutput.of(gold);
    ObjectNode article = (ObjectNode) output.article("003_c61a09b20bd48ff1.txt");
    article.withArray("events").addObject().put("begin", 1980).put("end", 2000);
    List<JsonNode> reversed = new ArrayList<>(output.timeline());
    java.util.Collections.reverse(reversed);
    Scorecard card = Scorer.score(gold, new Output(output.articles(), reversed), sets.sides());
    assertThat(card.get("errors boilerplate leaks")).isEqualTo(1);
    assertThat(card.get("errors order violations")).isGreaterThan(30);
    assertThat(card.get("errors events without their timeline entry")).isEqualTo(1);
  }

  @Test
  void aReportIsReadBackAndItsDropsAreNamed() {
    Scorecard card = Scorer.score(gold, GoldOutput.of(gold), sets.sides());
    assertThat(Scorecard.parse(card.render().lines().toList()).keySet())
        .containsExactlyElementsOf(card.values().keySet());
    assertThat(card.drops(card.values())).isEmpty();
    Scorecard worse = damaged(event -> event.put("type", "AID"));
    assertThat(worse.drops(card.values())).anyMatch(drop -> drop.startsWith("events type"));
  }

  @Test
  void theAssignmentWithTheGreatestSumWins() {
    assertThat(Assignment.best(new double[][] {{2, 3}, {0, 3}})).containsExactly(0, 1);
    assertThat(Assignment.best(new double[][] {{1, 2, 0}})).containsExactly(1);
    assertThat(Assignment.best(new double[][] {{1}, {2}})).containsExactly(-1, 0);
    assertThat(Assignment.best(new double[0][0])).isEmpty();
  }

  private void assertPerfect(GoldSet set) {
    Scorecard card = Scorer.score(set, GoldOutput.of(set), sets.sides());
    assertThat(card.notes()).isEmpty();
    card.values()
        .forEach(
            (name, value) ->
                assertThat(value).as(name).isEqualTo(Scorecard.lessIsBetter(name) ? 0 : 1));
  }

  private Scorecard damaged(Consumer<ObjectNode> damage) {
    Output output = GoldOutput.of(gold);
    output
        .articles()
        .values()
        .forEach(article -> article.path("events").forEach(e -> damage.accept((ObjectNode) e)));
    return Scorer.score(gold, output, sets.sides());
  }

  private Scorecard withDoubledEvents(String entrySuffix) {
    Output output = GoldOutput.of(gold);
    for (JsonNode article : output.articles().values()) {
      List<JsonNode> events = new ArrayList<>();
      article.path("events").forEach(events::add);
      for (JsonNode event : events) {
        ObjectNode copy = event.deepCopy();
        copy.put("timeline", Rows.text(event, "timeline") + entrySuffix);
        ((ObjectNode) article).withArray("events").add(copy);
      }
    }
    return Scorer.score(gold, output, sets.sides());
  }
}
