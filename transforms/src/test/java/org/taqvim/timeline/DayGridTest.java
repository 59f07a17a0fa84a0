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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.article.Frame;
import org.taqvim.article.Frame.Filled;
import org.taqvim.article.ShortArticles;
import org.taqvim.event.Place;
import org.taqvim.language.PackTable;

/**
 * Short articles by the thousand: each row of {@code testdata/lang/<tag>/day-grid.tsv} is a frame
 * of a few sentences, of which the part in braces tells an event whose days (and places, where the
 * frame names them) must be read, whatever fills the frame's places.
 *
 * <p>What is not read as an event at all is no matter of this table. With {@code
 * -Dtaqvim.grid=<language>:<table>} a table from anywhere is tried, and what fails is printed with
 * the fillings that fail most.
 */
class DayGridTest {
  /** What one filled frame gives: the days and the places of each event told in its braces. */
  private record Read(List<DatedMention> events) {
    boolean isRight(PackTable.Row row, Filled filled) {
      return events.stream().anyMatch(e -> isRight(e, row, filled));
    }

    private static boolean isRight(DatedMention mention, PackTable.Row row, Filled filled) {
      Set<String> days = filled.named().getOrDefault("d", new TreeSet<>());
      List<String> right = row.get("days").isEmpty() ? List.copyOf(days) : row.list("days");
      Set<String> places = filled.named().get("l");
      return (right.isEmpty() || right.contains(days(mention.date())))
          && (places == null || places.equals(places(mention)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void whateverFillsAFrameTheEventIsOfItsDayAndPlace(String language) {
    List<String> failures = new ArrayList<>();
    for (PackTable.Row row : ShortArticles.cases(language, "day-grid.tsv")) {
      List<Filled> all = Frame.fill(row.get("text"));
      List<Filled> wrong =
          all.stream().filter(f -> !read(language, row, f).isRight(row, f)).toList();
      if (all.size() - wrong.size() < Integer.parseInt(row.get("least"))) {
        failures.add(row.get("text") + ": " + shown(language, row, wrong));
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "taqvim.grid", matches = ".+:.+")
  void tryAnotherTable() throws IOException {
    String[] property = System.getProperty("taqvim.grid").split(":", 2);
    String language = property[0];
    String given = property[1];
    int right = 0;
    int told = 0;
    for (PackTable.Row row : PackTable.read(given, Files.newInputStream(Path.of(given))).rows()) {
      List<Filled> all = Frame.fill(row.get("text"));
      List<Filled> read =
          all.stream().filter(f -> !read(language, row, f).events().isEmpty()).toList();
      List<Filled> wrong =
          read.stream().filter(f -> !read(language, row, f).isRight(row, f)).toList();
      right += read.size() - wrong.size();
      told += read.size();
      System.out.println(
          (read.size() - wrong.size())
              + "/"
              + read.size()
              + " (of "
              + all.size()
              + ") "
              + row.get("text"));
      if (!wrong.isEmpty()) {
        System.out.println("    fails with: " + Frame.blame(read, wrong));
        shown(language, row, wrong).forEach(s -> System.out.println("    " + s));
      }
    }
    System.out.println("right: " + right + " of " + told + " read");
    assertThat(told).isPositive();
  }

  /** The events of the row's types that the part in braces tells. */
  private static Read read(String language, PackTable.Row row, Filled filled) {
    String marked = ShortArticles.onTopic(language, filled.text());
    int begin = marked.indexOf('{');
    int end = marked.indexOf('}') - 1;
    String text = marked.replace("{", "").replace("}", "");
    List<String> types = Arrays.asList(row.get("event").split(",", -1));
    Timeline timeline =
        TimelineBuilder.build(
            List.of(ShortArticles.annotate("a", text, Optional.of(row.get("published")))));
    return new Read(
        timeline.articles().stream()
            .flatMap(a -> a.mentions().stream())
            .filter(m -> m.mention().begin() < end && m.mention().end() > begin)
            .filter(m -> row.get("event").equals("*") || types.contains(m.mention().type().name()))
            .toList());
  }

  private static String days(EventDate date) {
    String start = date.start().map(Object::toString).orElse("");
    String end = date.end().map(Object::toString).orElse("");
    return start.equals(end) ? start : start + "/" + end;
  }

  private static Set<String> places(DatedMention mention) {
    return mention.mention().places().stream()
        .map(Place::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> shown(String language, PackTable.Row row, List<Filled> wrong) {
    return wrong.stream()
        .limit(3)
        .map(
            f ->
                f.text()
                    + " -> "
                    + read(language, row, f).events().stream()
                        .map(
                            m ->
                                m.mention().type()
                                    + " "
                                    + days(m.date())
                                    + " "
                                    + m.mention().dating().basis()
                                    + " "
                                    + places(m)
                                    + " wanted "
                                    + f.named())
                        .toList())
        .toList();
  }
}
