// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taqvim.article.ShortArticles;

/** The pages of {@code testdata/chronicle}: which days the events of each line get. */
class ChroniclesTest {
  private static final String NONE = "none";

  /** A line of the page, where it stands, and the days of what it tells. */
  private record Line(int begin, int end, String days, String text) {
    boolean holds(TimelineEvent.Source source) {
      return begin <= source.begin() && source.begin() < end;
    }
  }

  static List<Path> pages() throws IOException {
    Path folder = Path.of(System.getProperty("taqvim.testdata"), "chronicle");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".page")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatALineTellsIsOfTheDayThatHeadsIt(Path page) throws IOException {
    List<String> all = Files.readAllLines(page);
    String published = all.get(0).substring("published".length()).strip();
    StringBuilder text = new StringBuilder();
    List<Line> lines = new ArrayList<>();
    for (String row : all.subList(1, all.size())) {
      int tab = row.indexOf('\t');
      String line = row.substring(tab + 1);
      int begin = text.codePointCount(0, text.length());
      text.append(line).append('\n');
      int end = text.codePointCount(0, text.length());
      lines.add(new Line(begin, end, tab < 0 ? "" : row.substring(0, tab), line));
    }
    List<TimelineEvent> events =
        TimelineBuilder.build(
                List.of(
                    ShortArticles.annotate(
                        "a",
                        text.toString(),
                        Optional.of(published).filter(day -> !day.isEmpty()))))
            .events();
    List<String> failures = new ArrayList<>();
    for (Line line : lines) {
      List<String> days =
          events.stream()
              .flatMap(e -> e.sources().stream().filter(line::holds).map(s -> days(e, s)))
              .distinct()
              .toList();
      boolean right =
          line.days().equals(NONE)
              ? days.isEmpty()
              : !days.isEmpty() && Arrays.asList(line.days().split("\\|")).containsAll(days);
      if (!line.days().isEmpty() && !right) {
        failures.add(line.days() + " " + line.text() + " " + days);
      }
    }
    assertThat(failures).isEmpty();
  }

  /** The days as a source tells them, else those of the event. */
  private static String days(TimelineEvent event, TimelineEvent.Source source) {
    String start = source.start().or(event::start).map(Object::toString).orElse("");
    String end = source.last().or(event::end).map(Object::toString).orElse("");
    return start.equals(end) ? start : start + "/" + end;
  }
}
