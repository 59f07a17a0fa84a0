// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;

class DoersTest {
  @Test
  void whoStruckFirstByOneSidesClaimIsOnlyAPartyToTheFightingThatIsAFact() {
    assertThat(actors(told(Modality.HAPPENED, "ARM:p", "AZE:p"), claimed("ARM:s", "AZE:t")))
        .containsExactlyInAnyOrder("ARM:PARTY", "AZE:PARTY");
  }

  @Test
  void whoIsStruckAsAFactStaysStruckThoughTheDoerIsOnlyClaimed() {
    assertThat(actors(told(Modality.HAPPENED, "AZE:t"), claimed("ARM:s", "AZE:t")))
        .containsExactlyInAnyOrder("ARM:PARTY", "AZE:TARGET");
  }

  @Test
  void aDoerWhomAnAccountTellsAsAFactStaysTheDoer() {
    assertThat(actors(told(Modality.HAPPENED, "ARM:s", "AZE:t"), claimed("ARM:s", "AZE:t")))
        .containsExactlyInAnyOrder("ARM:SOURCE", "AZE:TARGET");
  }

  @Test
  void aDoerOfWhatIsOnlyClaimedStaysTheDoerOfTheClaim() {
    assertThat(actors(claimed("ARM:s", "AZE:t"), claimed("ARM:s")))
        .containsExactlyInAnyOrder("ARM:SOURCE", "AZE:TARGET");
  }

  @Test
  void whoTookATownIsToldByTheTakingNotByTheTollBesideIt() {
    List<Account> accounts =
        List.of(
            account("a", EventType.COERCE, told(Modality.HAPPENED, "ARM:s", "AZE:t")),
            account("b", EventType.COERCE, told(Modality.HAPPENED, "ARM:s")),
            account("c", EventType.ASSAULT, told(Modality.HAPPENED, "ARM:t")));
    assertThat(actors(accounts)).containsExactlyInAnyOrder("ARM:SOURCE", "AZE:TARGET");
  }

  private static List<String> actors(List<String> first, List<String> second) {
    return actors(
        List.of(account("a", EventType.ASSAULT, first), account("b", EventType.ASSAULT, second)));
  }

  private static List<String> actors(List<Account> accounts) {
    return TimelineMerger.merge(accounts, LookAlikes.REGISTRY).actors().stream()
        .map(a -> a.id() + ":" + a.role())
        .toList();
  }

  /** The modality, then the actors. */
  private static List<String> told(Modality modality, String... actors) {
    List<String> account = new ArrayList<>(List.of(modality.name()));
    account.addAll(List.of(actors));
    return account;
  }

  private static List<String> claimed(String... actors) {
    return told(Modality.CLAIMED, actors);
  }

  private static Account account(String article, EventType type, List<String> told) {
    return LookAlikes.account(
        article,
        type,
        Optional.empty(),
        Modality.valueOf(told.get(0)),
        false,
        LookAlikes.date("2020-09-27"),
        told.subList(1, told.size()),
        List.of(),
        List.of());
  }
}
