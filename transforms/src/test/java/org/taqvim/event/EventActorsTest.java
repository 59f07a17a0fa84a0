// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Participant.Role;
import org.taqvim.language.PackTable;

/** Who did what to whom: the sentences of {@code testdata/lang/<tag>/event-actors.tsv}. */
class EventActorsTest {
  private static final Set<EventType> HOSTILE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.THREATEN, EventType.ACCUSE);

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everySentenceNamesWhoDidItToWhom(String language) throws IOException {
    List<String> failures =
        EventCases.rows(language, "event-actors.tsv").stream()
            .filter(
                row ->
                    EventCases.events(language, row.get("text")).stream()
                        .noneMatch(e -> fits(e, row)))
            .map(
                row ->
                    row.get("note")
                        + ": "
                        + EventCases.events(language, row.get("text")).stream()
                            .map(EventActorsTest::show)
                            .toList())
            .toList();
    assertThat(failures).isEmpty();
  }

  private static boolean fits(EventMention event, PackTable.Row row) {
    return event.type().name().equals(row.get("type"))
        && told(event, Role.SOURCE).equals(row.get("source"))
        && told(event, Role.TARGET).equals(row.get("target"))
        && told(event, Role.PARTY).equals(row.get("party"))
        && claimants(event).equals(row.get("claimed"))
        && (row.get("toll").isEmpty() || tolls(event).contains(row.get("toll")));
  }

  private static String show(EventMention event) {
    return event.type()
        + " "
        + told(event, Role.SOURCE)
        + " > "
        + told(event, Role.TARGET)
        + " = "
        + told(event, Role.PARTY)
        + " by "
        + claimants(event)
        + " "
        + tolls(event);
  }

  private static String told(EventMention event, Role role) {
    return joined(
        event.actors().stream()
            .filter(a -> a.role() == role && !a.inferred())
            .map(Participant::id));
  }

  private static String claimants(EventMention event) {
    return joined(event.claimedBy().stream().map(Speaker::id));
  }

  private static List<String> tolls(EventMention event) {
    return event.casualties().stream()
        .flatMap(c -> c.killed().stream().map(k -> c.side() + " " + k))
        .toList();
  }

  private static String joined(Stream<String> ids) {
    String all = ids.sorted().collect(Collectors.joining("|"));
    return all.isEmpty() ? "-" : all;
  }

  @Test
  void noSideDoesAHostileThingToItselfInAnyArticle() throws IOException {
    for (String folder : List.of("articles", "written/articles")) {
      try (Stream<Path> files = Files.list(EventCases.TESTDATA.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          String text = Files.readString(file);
          for (String language : List.of("fa", "ar")) {
            assertThat(EventCases.events(language, text))
                .as(file.toString())
                .filteredOn(e -> HOSTILE.contains(e.type()))
                .allMatch(e -> disjoint(e.actors()));
          }
        }
      }
    }
  }

  private static boolean disjoint(List<Participant> actors) {
    Set<String> sources = countries(actors, Role.SOURCE);
    return countries(actors, Role.TARGET).stream().noneMatch(sources::contains);
  }

  private static Set<String> countries(List<Participant> actors, Role role) {
    Set<String> countries = new TreeSet<>();
    actors.stream()
        .filter(a -> a.role() == role)
        .forEach(
            a ->
                EventCases.KARABAKH
                    .side(a.id(), Gazetteer.standard().country(a.id()))
                    .ifPresent(countries::add));
    return countries;
  }

  @Test
  void aSideThatSuffersDidNotDoIt() {
    List<Participant> actors =
        List.of(
            new Participant("loc:armenia", "Armenia", Role.SOURCE),
            new Participant("org:armed-forces-arm", "Armed Forces of Armenia", Role.TARGET));
    assertThat(Sides.apart(EventType.ASSAULT, actors, Gazetteer.standard()::country))
        .extracting(Participant::role)
        .containsExactly(Role.TARGET);
  }
}
