// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.json.Json;

/** A timeline is a function of its set of articles, and what changes between two is told. */
class NightsTest {
  private static List<TimelineEvent> timeline(List<Account> accounts) {
    return TimelineBuilder.gather(accounts).stream()
        .map(entry -> TimelineMerger.merge(entry, LookAlikes.REGISTRY))
        .sorted(TimelineOrder.COMPARATOR)
        .toList();
  }

  private static String lines(List<TimelineEvent> events) {
    return events.stream().map(Json::write).collect(Collectors.joining("\n"));
  }

  @Test
  void shufflingChangesNothing() {
    List<Account> accounts = new ArrayList<>(MentionGenerator.accounts(2000, 3));
    String expected = lines(timeline(accounts));
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(accounts, new Random(i));
      assertThat(lines(timeline(accounts))).isEqualTo(expected);
    }
  }

  @Test
  void eachEarlierEntryIsKeptOrRedirected() {
    List<Account> accounts = new ArrayList<>(MentionGenerator.accounts(2000, 4));
    Collections.shuffle(accounts, new Random(5));
    List<TimelineEvent> before = timeline(accounts.subList(0, 1000));
    List<TimelineEvent> after = timeline(accounts);
    TimelineChanges changes = TimelineChanges.between(before, after);
    Set<String> known = after.stream().map(TimelineEvent::id).collect(Collectors.toSet());
    Set<String> redirected = new HashSet<>();
    for (TimelineChanges.Redirect redirect : changes.redirects()) {
      assertThat(known).contains(redirect.to()).doesNotContain(redirect.from());
      redirected.add(redirect.from());
    }
    for (TimelineEvent event : before) {
      assertThat(known.contains(event.id()) || redirected.contains(event.id())).isTrue();
    }
    assertThat(changes.changes()).noneMatch(c -> c.change() == TimelineChanges.Kind.GONE);
  }

  @Test
  void articlesPublishedLaterChangeNoIds() {
    List<Account> accounts = new ArrayList<>(MentionGenerator.accounts(2000, 6));
    accounts.sort(
        java.util.Comparator.comparing(
            (Account a) -> a.mentions().get(0).published().orElseThrow()));
    List<TimelineEvent> before = timeline(accounts.subList(0, 1500));
    List<TimelineEvent> after = timeline(accounts);
    long renamed =
        TimelineChanges.between(before, after).redirects().stream()
            .filter(r -> r.reason().equals("renamed"))
            .count();
    assertThat(renamed).isZero();
  }

  @Test
  void aChangeSaysHowManyArticlesAndLanguagesTellTheEventAndWhatItWasCalled() {
    Account first =
        LookAlikes.account(
            "a",
            EventType.ASSAULT,
            Optional.empty(),
            Modality.HAPPENED,
            false,
            LookAlikes.date("2020-07"),
            List.of("ARM:p", "AZE:p"),
            List.of("tovuz@40.99,45.63"),
            List.of());
    Account second =
        LookAlikes.account(
            "b",
            EventType.ASSAULT,
            Optional.empty(),
            Modality.HAPPENED,
            false,
            LookAlikes.date("2020-07-12"),
            List.of("ARM:p", "AZE:p"),
            List.of("tovuz@40.99,45.63"),
            List.of("AZE:3"));
    TimelineChanges changes =
        TimelineChanges.between(timeline(List.of(first)), timeline(List.of(first, second)));
    assertThat(changes.changes())
        .extracting(TimelineChanges.Change::summary)
        .anyMatch(s -> s.startsWith("told by 2 articles, before by 1; titled before: "))
        .contains("dated 2020-07-12, before 2020-07");
  }

  @Test
  void nothingChangesBetweenEqualTimelines() {
    List<TimelineEvent> events = timeline(MentionGenerator.accounts(500, 9));
    TimelineChanges changes = TimelineChanges.between(events, events);
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.redirects()).isEmpty();
  }
}
