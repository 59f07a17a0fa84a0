// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.Participant.Role;
import org.taqvim.language.PackTable;

/** What titles say in three languages: {@code testdata/event/titles.tsv}. */
class EventTitlesTest {
  private static final Path CASES =
      Path.of(System.getProperty("taqvim.testdata")).resolve("event/titles.tsv");

  @Test
  void everyTitleReadsAsTheTableSays() throws IOException {
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : PackTable.read(CASES.toString(), Files.newInputStream(CASES)).rows()) {
      EventTitles.Titles made = EventTitles.title(codes(row), new GazetteerLabels());
      Map.of("en", made.en(), "fa", made.fa(), "ar", made.ar())
          .forEach(
              (language, title) -> {
                if (!row.get(language).isEmpty() && !row.get(language).equals(title)) {
                  failures.add(row.get(language) + "\n  is: " + title);
                }
              });
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void everyTypeHasATitleThatNamesWhoDidIt() {
    for (EventType type : EventType.values()) {
      EventTitles.Codes codes =
          new EventTitles.Codes(
              type,
              Optional.empty(),
              Modality.HAPPENED,
              false,
              List.of(
                  new Participant("a", "Aa", Role.SOURCE), new Participant("b", "Bb", Role.TARGET)),
              List.of(),
              List.of());
      EventTitles.Titles titles = EventTitles.title(codes, new GazetteerLabels());
      assertThat(List.of(titles.en(), titles.fa(), titles.ar()))
          .allMatch(title -> title.contains("Aa") && !title.contains("{"));
    }
  }

  @Test
  void whateverIsToldHasATitleInEveryLanguage() {
    List<String> failures = new ArrayList<>();
    for (EventType type : EventType.values()) {
      for (String mode : modes(type)) {
        for (Modality modality : Modality.values()) {
          for (List<Participant> actors : casts()) {
            for (boolean negated : new boolean[] {false, true}) {
              EventTitles.Codes codes =
                  new EventTitles.Codes(
                      type,
                      Optional.of(mode).filter(m -> !m.isEmpty()),
                      modality,
                      negated,
                      actors,
                      List.of(),
                      modality == Modality.CLAIMED ? List.of(new Speaker("c", "Cc")) : List.of());
              EventTitles.Titles made = EventTitles.title(codes, new GazetteerLabels());
              if (Stream.of(made.en(), made.fa(), made.ar())
                  .anyMatch(title -> title.isBlank() || title.contains("{"))) {
                failures.add(codes + ": " + made);
              }
            }
          }
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  /** The modes that a type has titles for, and none. */
  private static Set<String> modes(EventType type) {
    Set<String> modes = new TreeSet<>(Set.of(""));
    PackTable.resource("org/taqvim/event/titles.tsv").rows().stream()
        .filter(row -> row.get("type").equals(type.name()))
        .map(row -> row.get("mode"))
        .forEach(modes::add);
    return modes;
  }

  /** Nobody, and somebody in each role and in each two of them. */
  private static List<List<Participant>> casts() {
    List<List<Participant>> casts = new ArrayList<>(List.of(List.of()));
    for (Role first : Role.values()) {
      casts.add(List.of(new Participant("a", "Aa", first)));
      for (Role second : Role.values()) {
        casts.add(List.of(new Participant("a", "Aa", first), new Participant("b", "Bb", second)));
      }
    }
    return casts;
  }

  private static EventTitles.Codes codes(PackTable.Row row) {
    String modality = row.get("modality");
    return new EventTitles.Codes(
        EventType.valueOf(row.get("type")),
        Optional.of(row.get("mode")).filter(mode -> !mode.isEmpty()),
        modality.isEmpty()
            ? Modality.HAPPENED
            : Modality.valueOf(modality.toUpperCase(Locale.ROOT)),
        false,
        participants(row.get("actors")),
        Optional.of(row.get("place")).filter(id -> !id.isEmpty()).stream()
            .map(EventTitlesTest::place)
            .toList(),
        Optional.of(row.get("claims")).filter(id -> !id.isEmpty()).stream()
            .map(id -> new Speaker(id, name(id)))
            .toList(),
        Optional.of(row.get("killed")).filter(n -> !n.isEmpty()).map(EventTitlesTest::toll));
  }

  private static List<Participant> participants(String cell) {
    List<Participant> actors = new ArrayList<>();
    for (String actor : cell.split(" \\+ ", -1)) {
      boolean inferred = actor.startsWith("~");
      String[] parts = (inferred ? actor.substring(1) : actor).split(":", 2);
      Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
      actors.add(new Participant(parts[1], name(parts[1]), role, inferred));
    }
    return actors;
  }

  private static EventTitles.Toll toll(String killed) {
    String[] bounds = killed.split("-", -1);
    return new EventTitles.Toll(
        Integer.parseInt(bounds[0]), Integer.parseInt(bounds[bounds.length - 1]));
  }

  private static Place place(String id) {
    return new Place(id, name(id), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String name(String id) {
    return Gazetteer.standard().entry(id).map(GazetteerEntry::name).orElse(id);
  }

  /** The gazetteer's labels. */
  private static final class GazetteerLabels implements EventTitles.Labels {
    @Override
    public Optional<String> label(String id, String language) {
      return Gazetteer.standard().label(id, language);
    }

    @Override
    public Optional<String> country(String id) {
      return Gazetteer.standard().country(id);
    }

    @Override
    public boolean isState(String id) {
      return Gazetteer.standard().entry(id).map(e -> e.kind().equals("state")).orElse(false);
    }
  }
}
