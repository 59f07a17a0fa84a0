// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.timeline.Linkage.Neighbours;

/** Two articles that tell one event alike are believed to tell their neighbouring events alike. */
class CompanionArticlesTest {
  private static final String BRIDGE = "bridge@40.1,46.2";
  private static final String CITY = "city@41.0,47.0";
  private static final List<String> BOTH = List.of("per:aliyev:p", "per:pashinyan:p");

  private static DatedMention told(
      String article, int index, EventType type, String date, List<String> actors, String place) {
    return told(article, index, type, date, actors, place, false);
  }

  private static DatedMention told(
      String article,
      int index,
      EventType type,
      String date,
      List<String> actors,
      String place,
      boolean negated) {
    Account account =
        LookAlikes.account(
            article,
            type,
            Optional.empty(),
            Modality.HAPPENED,
            negated,
            LookAlikes.date(date),
            actors,
            List.of(place),
            List.of());
    return LookAlikes.mention(article, account, index);
  }

  private static List<Account> accounts(List<DatedMention> one, List<DatedMention> other) {
    Accounts maker = new Accounts(LookAlikes.REGISTRY);
    List<Account> accounts = new ArrayList<>(maker.of(one, List.of()));
    accounts.addAll(maker.of(other, List.of()));
    return accounts;
  }

  private static long ofBoth(List<Account> accounts) {
    return TimelineBuilder.gather(accounts).stream().filter(entry -> entry.size() > 1).count();
  }

  private static DatedMention meeting(String article) {
    return told(article, 0, EventType.CONSULT, "2023-05-14", BOTH, CITY);
  }

  private static DatedMention closed(String article, String date) {
    return told(article, 1, EventType.SANCTION, date, List.of("AZE:s"), BRIDGE);
  }

  private static DatedMention protest(String article, String date) {
    return told(article, 1, EventType.PROTEST, date, List.of("AZE:s"), BRIDGE);
  }

  @Test
  void whatTheyTellNextToOneEventIsOneThoughItIsCalledByTwoNames() {
    List<Account> accounts =
        accounts(
            List.of(meeting("a"), closed("a", "2023-05-13")),
            List.of(meeting("b"), protest("b", "2023-05-13")));
    assertThat(ofBoth(accounts)).isEqualTo(2);
    TimelineBuilder.gather(accounts)
        .forEach(
            entry ->
                assertThat(TimelineMerger.merge(entry, LookAlikes.REGISTRY).mergedBecause())
                    .isNotEmpty());
  }

  @Test
  void withoutAnEventThatBothTellTheyAreTwo() {
    assertThat(
            ofBoth(
                accounts(List.of(closed("a", "2023-05-13")), List.of(protest("b", "2023-05-13")))))
        .isZero();
  }

  @Test
  void historyThatBothTellMakesNoCompanions() {
    assertThat(
            ofBoth(
                accounts(
                    List.of(
                        told("a", 0, EventType.CONSULT, "2020-11-09", BOTH, CITY),
                        closed("a", "2023-05-13")),
                    List.of(
                        told("b", 0, EventType.CONSULT, "2020-11-09", BOTH, CITY),
                        protest("b", "2023-05-13")))))
        .isEqualTo(1);
  }

  @Test
  void whatIsTwoDaysApartIsTwo() {
    assertThat(
            ofBoth(
                accounts(
                    List.of(meeting("a"), closed("a", "2023-05-13")),
                    List.of(meeting("b"), protest("b", "2023-05-11")))))
        .isEqualTo(1);
  }

  @Test
  void whatDidNotHappenIsNotWhatDid() {
    assertThat(
            ofBoth(
                accounts(
                    List.of(meeting("a"), closed("a", "2023-05-13")),
                    List.of(
                        meeting("b"),
                        told(
                            "b",
                            1,
                            EventType.PROTEST,
                            "2023-05-13",
                            List.of("AZE:s"),
                            BRIDGE,
                            true)))))
        .isEqualTo(1);
  }

  @Test
  void whatTwoAskOfOneAddresseeIsTwo() {
    assertThat(
            ofBoth(
                accounts(
                    List.of(meeting("a"), appeal("a", "RUS:s")),
                    List.of(meeting("b"), appeal("b", "IRN:s")))))
        .isEqualTo(1);
    assertThat(
            ofBoth(
                accounts(
                    List.of(meeting("a"), appeal("a", "RUS:s")),
                    List.of(meeting("b"), appeal("b", "RUS:s")))))
        .isEqualTo(2);
  }

  private static DatedMention appeal(String article, String doer) {
    return told(
        article, 1, EventType.REQUEST, "2023-05-13", List.of(doer, "ARM:t", "AZE:t"), BRIDGE);
  }

  /** The one article names beside its telling what the other names in its own. */
  @Test
  void whatIsNamedBesideSpeaksForOneEventAndACommonEventBetweenAgainstIt() {
    assertThat(Linkage.ofBeside(1)).isPositive().isLessThan(Linkage.ofBeside(2));
    assertThat(Linkage.weigh(new Neighbours(2, 0.5, 1, true)))
        .isLessThan(Linkage.weigh(new Neighbours(2, 0.5, 1, false)));
  }

  @Test
  void whatTwoArticlesOfTwoWeeksTellAsNewsIsTwo() {
    Facts may = facts(closed("a", "2023-05-13"));
    Facts june = facts(closed("b", "2023-06-03"));
    FreshNews news = new FreshNews();
    news.add("a", may);
    news.add("b", june);
    assertThat(news.areOfTwoTimes("a", may, "b", june)).isTrue();
    assertThat(news.areOfTwoTimes("a", may, "b", may)).isFalse();
    news.add("a", june);
    assertThat(news.areOfTwoTimes("a", may, "b", june)).isFalse();
  }

  private static Facts facts(DatedMention mention) {
    return new Accounts(LookAlikes.REGISTRY).of(List.of(mention), List.of()).get(0).facts();
  }

  @Test
  void whatOneArticleTellsApartStaysApart() {
    List<Account> accounts =
        accounts(
            List.of(meeting("a"), closed("a", "2023-05-13")),
            List.of(
                meeting("b"),
                protest("b", "2023-05-13"),
                told("b", 2, EventType.MOBILIZE, "2023-05-13", List.of("AZE:s"), BRIDGE)));
    for (List<Account> entry : TimelineBuilder.gather(accounts)) {
      assertThat(entry.stream().map(Account::article).distinct().count()).isEqualTo(entry.size());
    }
  }

  @Test
  void theOrderOfTheAccountsChangesNothing() {
    List<Account> accounts =
        accounts(
            List.of(meeting("a"), closed("a", "2023-05-13")),
            List.of(meeting("b"), protest("b", "2023-05-13")));
    List<List<Account>> expected = TimelineBuilder.gather(accounts);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(accounts, new Random(i));
      assertThat(TimelineBuilder.gather(accounts).stream().map(List::size).toList())
          .isEqualTo(expected.stream().map(List::size).toList());
    }
  }
}
