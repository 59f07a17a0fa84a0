// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Participant.Role;
import org.taqvim.language.PackTable;

/**
 * Who did what to whom, over whole classes of sentences: the patterns of {@code
 * testdata/lang/<tag>/event-matrix.tsv}, filled with both parties in both parts.
 */
class EventMatrixTest {
  private static final Pattern SLOT = Pattern.compile("\\{([AV])\\.(\\w+)\\}");

  /** A pattern filled, with what it must give. */
  private record Case(PackTable.Row pattern, String text, String agent, String victim) {
    String side(String letter) {
      return switch (letter) {
        case "A" -> agent;
        case "V" -> victim;
        default -> letter;
      };
    }

    /** Sources and targets, the same for both where they fight each other. */
    Set<String> told(Role role) {
      String event = pattern.get("event");
      String letter = event.substring(role == Role.SOURCE ? 0 : 2, role == Role.SOURCE ? 1 : 3);
      return event.charAt(1) == '-' || letter.equals("?") ? Set.of() : Set.of(side(letter));
    }

    boolean isMutual() {
      return pattern.get("event").charAt(1) == '-';
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void noPatternIsReadTheOtherWayRound(String language) throws IOException {
    assertThat(cases(language).filter(c -> isReversed(language, c)).map(c -> show(language, c)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everyPatternIsReadAsOftenAsItWas(String language) throws IOException {
    Map<String, List<Case>> byPattern =
        cases(language)
            .collect(
                Collectors.groupingBy(
                    c -> c.pattern.get("text"), LinkedHashMap::new, Collectors.toList()));
    List<String> failures = new ArrayList<>();
    byPattern.forEach(
        (text, all) -> {
          List<Case> wrong = all.stream().filter(c -> !isRight(language, c)).toList();
          int right = all.size() - wrong.size();
          if (right < Integer.parseInt(all.get(0).pattern.get("right"))) {
            failures.add(
                right
                    + " of "
                    + all.size()
                    + ": "
                    + wrong.stream().map(c -> show(language, c)).toList());
          }
        });
    assertThat(failures).isEmpty();
  }

  private static Stream<Case> cases(String language) throws IOException {
    Map<String, PackTable.Row> forms = new TreeMap<>();
    EventCases.rows(language, "event-forms.tsv").forEach(row -> forms.put(row.get("kind"), row));
    return EventCases.rows(language, "event-matrix.tsv").stream()
        .flatMap(
            row ->
                Stream.concat(filled(row, forms, "ARM", "AZE"), filled(row, forms, "AZE", "ARM")));
  }

  private static Stream<Case> filled(
      PackTable.Row row, Map<String, PackTable.Row> forms, String agent, String victim) {
    List<String> texts = new ArrayList<>(List.of(row.get("text")));
    Matcher slots = SLOT.matcher(row.get("text"));
    while (slots.find()) {
      String side = slots.group(1).equals("A") ? agent : victim;
      List<String> words = forms.get(slots.group(2)).list(side);
      texts =
          texts.stream()
              .flatMap(text -> words.stream().map(word -> text.replace(slots.group(), word)))
              .distinct()
              .collect(Collectors.toCollection(ArrayList::new));
    }
    return texts.stream().map(text -> new Case(row, text, agent, victim));
  }

  private static List<EventMention> violence(String language, Case c) {
    return EventCases.events(language, c.text).stream()
        .filter(e -> e.type() == EventType.ASSAULT)
        .toList();
  }

  private static boolean isReversed(String language, Case c) {
    return violence(language, c).stream()
        .anyMatch(
            e ->
                c.told(Role.TARGET).stream().anyMatch(sides(e, Role.SOURCE)::contains)
                    || c.told(Role.SOURCE).stream().anyMatch(sides(e, Role.TARGET)::contains));
  }

  private static boolean isRight(String language, Case c) {
    return violence(language, c).stream().anyMatch(e -> fits(e, c));
  }

  private static boolean fits(EventMention event, Case c) {
    boolean roles =
        c.isMutual()
            ? sides(event, Role.PARTY).equals(Set.of(c.agent, c.victim))
            : sides(event, Role.TARGET).equals(c.told(Role.TARGET))
                && (c.told(Role.SOURCE).isEmpty()
                    || sides(event, Role.SOURCE).equals(c.told(Role.SOURCE)));
    return roles && fitsToll(event, c) && fitsClaim(event, c);
  }

  private static boolean fitsToll(EventMention event, Case c) {
    String toll = c.pattern.get("toll");
    if (toll.equals("*")) {
      return event.casualties().stream().allMatch(k -> k.killed().isEmpty());
    }
    String[] parts = toll.split(" ", -1);
    List<String> killed =
        event.casualties().stream()
            .flatMap(k -> k.killed().stream().map(n -> k.side() + " " + n))
            .toList();
    return killed.equals(List.of(c.side(parts[0]) + " " + parts[1]));
  }

  private static boolean fitsClaim(EventMention event, Case c) {
    Set<String> sides = new TreeSet<>();
    event.claimedBy().forEach(s -> Gazetteer.standard().country(s.id()).ifPresent(sides::add));
    return switch (c.pattern.get("claimed")) {
      case "*" -> true;
      case "-" -> event.claimedBy().isEmpty();
      default -> sides.equals(Set.of(c.side(c.pattern.get("claimed"))));
    };
  }

  private static Set<String> sides(EventMention event, Role role) {
    Set<String> sides = new TreeSet<>();
    event.actors().stream()
        .filter(a -> a.role() == role)
        .map(a -> EventCases.KARABAKH.side(a.id(), Gazetteer.standard().country(a.id())))
        .flatMap(Optional::stream)
        .forEach(sides::add);
    return sides;
  }

  private static String show(String language, Case c) {
    return c.text
        + " -> "
        + violence(language, c).stream()
            .map(
                e ->
                    sides(e, Role.SOURCE)
                        + ">"
                        + sides(e, Role.TARGET)
                        + "="
                        + sides(e, Role.PARTY)
                        + " "
                        + e.casualties().stream().map(k -> k.side() + k.killed()).toList()
                        + " by "
                        + e.claimedBy().stream().map(Speaker::id).toList())
            .toList();
  }
}
