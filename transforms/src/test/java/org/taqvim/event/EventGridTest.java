// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.article.Frame;
import org.taqvim.article.Frame.Filled;
import org.taqvim.entity.EntityLinker;
import org.taqvim.entity.EntityType;
import org.taqvim.event.Participant.Role;
import org.taqvim.language.PackTable;

/**
 * Plain sentences by the thousand: each row of {@code testdata/lang/<tag>/event-grid.tsv} is a
 * frame whose places can be filled in several ways, and whatever fills them, the event must be
 * read. A rule that holds for the sentence it was made with, and not for the same sentence with
 * "again" in it or another minister as subject, shows here.
 *
 * <p>With {@code -Dtaqvim.grid=<language>:<table>} a table from anywhere is tried, and what fails
 * is printed with the fillings that fail most.
 */
class EventGridTest {
  /*
   * The letters of places: the sides by role (s source, t target, p party), the numbers by harm (k
   * killed, i injured, c captured, m missing, d displaced, each as "AZE 3"), the identifiers of
   * places (l), by whom it is claimed (b) and through which outlet it comes (v), each by what
   * follows the colon of the identifier.
   */

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whateverFillsAFrameTheEventIsRead(String language) throws IOException {
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : EventCases.rows(language, "event-grid.tsv")) {
      List<Filled> all = sentences(language, row.get("text"));
      List<Filled> wrong = all.stream().filter(s -> !isRight(language, row, s)).toList();
      int least = Integer.parseInt(row.get("least"));
      if (all.size() - wrong.size() < least) {
        failures.add(row.get("text") + ": " + shown(language, wrong, 3));
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "taqvim.grid", matches = ".+:.+")
  void tryAnotherTable() throws IOException {
    String[] given = System.getProperty("taqvim.grid").split(":", 2);
    Path path = Path.of(given[1]);
    int total = 0;
    int right = 0;
    for (PackTable.Row row : PackTable.read(given[1], Files.newInputStream(path)).rows()) {
      List<Filled> all = sentences(given[0], row.get("text"));
      List<Filled> wrong = all.stream().filter(s -> !isRight(given[0], row, s)).toList();
      total += all.size();
      right += all.size() - wrong.size();
      System.out.println(
          (all.size() - wrong.size())
              + "/"
              + all.size()
              + " "
              + row.get("event")
              + " "
              + row.get("text"));
      if (!wrong.isEmpty()) {
        System.out.println("    fails with: " + Frame.blame(all, wrong));
        shown(given[0], wrong, 3).forEach(s -> System.out.println("    " + s));
      }
    }
    System.out.println("read right: " + right + " of " + total);
    assertThat(total).isPositive();
  }

  private static List<Filled> sentences(String language, String frame) {
    return Frame.fill(frame).stream().map(f -> labelled(language, f)).toList();
  }

  private static Filled labelled(String language, Filled filled) {
    Map<String, Set<String>> named = new TreeMap<>();
    filled
        .named()
        .forEach(
            (letter, names) ->
                named.put(
                    letter,
                    names.stream()
                        .map(n -> label(language, n))
                        .collect(Collectors.toCollection(TreeSet::new))));
    return new Filled(filled.text(), filled.fillings(), named);
  }

  /** What is told of a filling: a person whom no list names is given as "~" and his name. */
  private static String label(String language, String named) {
    if (!named.startsWith("~")) {
      return named;
    }
    String id = EntityLinker.standard().link(EntityType.PER, named.substring(1), language).id();
    return id.substring(id.indexOf(':') + 1);
  }

  private static boolean isRight(String language, PackTable.Row row, Filled sentence) {
    List<EventMention> events = EventCases.events(language, sentence.text());
    if (row.get("event").equals("-")) {
      return events.isEmpty();
    }
    List<String> wanted = List.of(row.get("event").split(","));
    return events.stream()
        .anyMatch(
            e ->
                (wanted.contains(e.type().name())
                        || wanted.contains(e.type() + "/" + e.mode().orElse("")))
                    && fits(e, sentence.named(), "s", Role.SOURCE)
                    && fits(e, sentence.named(), "t", Role.TARGET)
                    && fits(e, sentence.named(), "p", Role.PARTY)
                    && told(sentence.named(), "l", e.places().stream().map(Place::id))
                    && told(sentence.named(), "b", e.claimedBy().stream().map(EventGridTest::bare))
                    && told(sentence.named(), "v", e.via().stream().map(EventGridTest::bare))
                    && Arrays.stream(Harm.values())
                        .allMatch(harm -> told(sentence.named(), letter(harm), numbers(e, harm))));
  }

  /** An identifier without its kind: "nikol-pashinyan". */
  private static String bare(Speaker speaker) {
    return speaker.id().substring(speaker.id().indexOf(':') + 1);
  }

  private static String letter(Harm harm) {
    return harm.name().substring(0, 1).toLowerCase(Locale.ROOT);
  }

  private static Stream<String> numbers(EventMention event, Harm harm) {
    return event.casualties().stream()
        .filter(c -> c.figures().containsKey(harm))
        .map(c -> c.side() + " " + c.number(harm).orElseThrow());
  }

  private static String voices(String label, List<Speaker> speakers) {
    return speakers.stream().map(v -> label + bare(v)).collect(Collectors.joining());
  }

  private static String toll(EventMention event) {
    return Arrays.stream(Harm.values())
        .flatMap(harm -> numbers(event, harm).map(n -> " " + letter(harm) + ":" + n))
        .collect(Collectors.joining());
  }

  /** Whether just what the fillings of a letter name is told. */
  private static boolean told(Map<String, Set<String>> sides, String letter, Stream<String> read) {
    Set<String> named = sides.get(letter);
    return named == null || named.equals(read.collect(Collectors.toCollection(TreeSet::new)));
  }

  private static boolean fits(
      EventMention event, Map<String, Set<String>> sides, String letter, Role role) {
    Set<String> named = sides.get(letter);
    return named == null || String.join("+", named).equals(EventCases.side(event, role));
  }

  private static List<String> shown(String language, List<Filled> wrong, int most) {
    return wrong.stream()
        .limit(most)
        .map(
            s ->
                s.text()
                    + " -> "
                    + EventCases.events(language, s.text()).stream()
                        .map(
                            e ->
                                e.type()
                                    + e.mode().map(m -> "/" + m).orElse("")
                                    + " "
                                    + EventCases.sides(e)
                                    + voices(" by:", e.claimedBy())
                                    + voices(" via:", e.via())
                                    + toll(e))
                        .toList())
        .toList();
  }
}
