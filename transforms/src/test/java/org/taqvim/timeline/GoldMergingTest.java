// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taqvim.json.Json;

/** Merging judged on the gold mentions of the five articles, with the gold's dates. */
class GoldMergingTest {

  @Test
  void goldMentionsMergeIntoGoldEntries() {
    MergeScore score = GoldMerging.score("gold/seed");
    assertThat(score.wrong()).as("wrong merges").isEmpty();
    assertThat(score.f1()).as("pair F1").isGreaterThanOrEqualTo(0.9);
    assertThat(score.bCubed()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.crossMerged()).isEqualTo(7);
  }

  @Test
  void writtenMentionsMergeIntoTheirEntries() {
    MergeScore score = GoldMerging.score("written/gold/written");
    assertThat(score.precision()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.recall()).as(score.missed().toString()).isGreaterThanOrEqualTo(0.96);
    assertThat(score.bCubed()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void wireMentionsMergeIntoTheirEntries() {
    MergeScore score = GoldMerging.score("wire/gold/wire");
    assertThat(score.wrong()).as("wrong merges").isEmpty();
    assertThat(score.recall()).as(score.missed().toString()).isGreaterThanOrEqualTo(0.93);
    assertThat(score.bCubed()).isGreaterThanOrEqualTo(0.97);
  }

  /** What extraction loses must cost merges rather than make wrong ones. */
  @ParameterizedTest
  @CsvSource({
    "gold/seed, 0.97, 0.70",
    "written/gold/written, 0.95, 0.85",
    "wire/gold/wire, 0.94, 0.65"
  })
  void accountsThatLackAFifthOfWhatTheySayAreSeldomMergedWrongly(
      String prefix, double leastPrecision, double leastRecall) {
    List<GoldMentions.Gold> whole = GoldMentions.load(prefix);
    double precision = 0;
    double recall = 0;
    int runs = 20;
    for (int i = 0; i < runs; i++) {
      Lossy lossy = new Lossy(i, 0.2);
      MergeScore score = GoldMerging.score(prefix, whole.stream().map(lossy::of).toList());
      precision += score.precision() / runs;
      recall += score.recall() / runs;
    }
    assertThat(precision).as("precision, recall %s", recall).isGreaterThanOrEqualTo(leastPrecision);
    assertThat(recall).as("recall, precision %s", precision).isGreaterThanOrEqualTo(leastRecall);
  }

  @Test
  void theOrderOfAccountsChangesNothing() {
    List<Account> accounts = new ArrayList<>(GoldMerging.accounts(GoldMentions.load("gold/seed")));
    String expected = entries(accounts);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(accounts, random);
      assertThat(entries(accounts)).isEqualTo(expected);
    }
  }

  /** What nobody can date is merged with its copies alone, and is no error. */
  @Test
  void theUndatedGoWithTheirCopies() {
    List<GoldMentions.Gold> undated = new ArrayList<>();
    for (GoldMentions.Gold g : GoldMentions.load("gold/seed")) {
      undated.add(undated(g, g.id(), g.mention().article()));
      undated.add(undated(g, g.id() + "-copy", "copy-" + g.mention().article()));
    }
    List<List<Account>> entries = TimelineBuilder.gather(GoldMerging.accounts(undated));
    assertThat(entries).isNotEmpty().hasSizeLessThanOrEqualTo(undated.size() / 2);
  }

  private static GoldMentions.Gold undated(GoldMentions.Gold g, String id, String article) {
    DatedMention m = g.mention();
    return new GoldMentions.Gold(id, g.entry(), told(m, article, EventDate.UNDATED));
  }

  /** What an article is called says nothing of what it tells. */
  @Test
  void theNamesOfArticlesChangeNothing() {
    List<GoldMentions.Gold> gold = GoldMentions.load("gold/seed");
    assertThat(partition(gold, "z")).isEqualTo(partition(gold, ""));
  }

  /** Which mentions go together, where articles are named so that they sort the other way round. */
  private static Set<Set<String>> partition(List<GoldMentions.Gold> gold, String prefix) {
    List<String> docs = gold.stream().map(g -> g.mention().article()).distinct().sorted().toList();
    Map<String, String> ids = new HashMap<>();
    List<GoldMentions.Gold> renamed = new ArrayList<>();
    for (GoldMentions.Gold g : gold) {
      int place = docs.indexOf(g.mention().article());
      String name = prefix.isEmpty() ? "a" + place : prefix + (docs.size() - place);
      DatedMention mention = told(g.mention(), name, g.mention().date());
      ids.put(name + "#" + mention.index(), g.id());
      renamed.add(new GoldMentions.Gold(g.id(), g.entry(), mention));
    }
    Set<Set<String>> entries = new HashSet<>();
    for (List<Account> entry : TimelineBuilder.gather(GoldMerging.accounts(renamed))) {
      Set<String> together = new HashSet<>();
      entry.forEach(
          a -> a.mentions().forEach(m -> together.add(ids.get(m.article() + "#" + m.index()))));
      entries.add(together);
    }
    return entries;
  }

  /** A mention as another article tells it, on other days. */
  private static DatedMention told(DatedMention m, String article, EventDate date) {
    return new DatedMention(
        article,
        m.index(),
        m.twin(),
        m.language(),
        m.published(),
        m.url(),
        m.outlet(),
        m.begin(),
        m.end(),
        m.mention(),
        date,
        m.marks(),
        m.matters(),
        m.headline());
  }

  private static String entries(List<Account> accounts) {
    return TimelineBuilder.gather(accounts).stream()
        .map(TimelineMerger::merge)
        .sorted(TimelineOrder.COMPARATOR)
        .map(Json::write)
        .reduce("", (a, b) -> a + b + "\n");
  }
}
