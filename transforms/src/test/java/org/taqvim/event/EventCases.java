// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taqvim.entity.EntityTagger;
import org.taqvim.entity.Gazetteer;
import org.taqvim.language.PackTable;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;

/** The case tables of {@code testdata/lang/<tag>}, and what the event stage tells of a text. */
final class EventCases {
  static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));
  static final ConflictProfile KARABAKH = ConflictProfile.named("karabakh");

  private EventCases() {}

  /** The events of a text by itself, topic or not, in text order. */
  static List<EventMention> events(String language, String text) {
    TokenizedText tokens = TokenizedText.of(text);
    return EventExtractor.forLanguage(language, KARABAKH)
        .extract(
            tokens,
            List.of(),
            TimeFinder.forLanguage(language).find(tokens),
            EntityTagger.forLanguage(language).tag(tokens, List.of()));
  }

  /** The rows of one of the language's tables, named with its ending. */
  static List<PackTable.Row> rows(String language, String table) throws IOException {
    Path path = TESTDATA.resolve("lang").resolve(language).resolve(table);
    return PackTable.read(path.toString(), Files.newInputStream(path)).rows();
  }

  /**
   * What is read otherwise than a table has it: each such text and what is told of it.
   *
   * @param column what must be told of the column "text"
   * @param told says what the events of a text tell
   */
  static List<String> failures(
      String language, String table, String column, Function<List<EventMention>, String> told)
      throws IOException {
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : rows(language, table)) {
      String text = row.get("text");
      String read = told.apply(events(language, text));
      if (!read.equals(row.get(column))) {
        failures.add(text + " -> " + read);
      }
    }
    return failures;
  }

  /** Each once, in the order of its letters, divided by "; ". */
  static String inOrder(Stream<String> told) {
    return told.collect(Collectors.toCollection(TreeSet::new)).stream()
        .collect(Collectors.joining("; "));
  }

  /** "AZE>ARM": whose deed it is and on whom, a state by its code, who has none by his name. */
  static String sides(EventMention event) {
    return side(event, Participant.Role.SOURCE)
        + ">"
        + side(event, Participant.Role.TARGET)
        + (side(event, Participant.Role.PARTY).isEmpty()
            ? ""
            : "=" + side(event, Participant.Role.PARTY));
  }

  /** The sides in one role, joined by "+", in order. */
  static String side(EventMention event, Participant.Role role) {
    return event.actors().stream()
        .filter(a -> a.role() == role)
        .map(
            a ->
                KARABAKH
                    .side(a.id(), Gazetteer.standard().country(a.id()))
                    .orElseGet(() -> a.id().substring(a.id().indexOf(':') + 1)))
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }
}
