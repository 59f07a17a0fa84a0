// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.TokenizedText;

/** Every case table of every language pack: {@code testdata/lang/<tag>/times.tsv} and negatives. */
class TimeCasesTest {
  private static final Path FOLDERS = Path.of(System.getProperty("taqvim.testdata"), "lang");
  private static final String REFERENCE = "2020-10-06";

  record Case(String pack, int line, String text, String expected, String flags, String reference) {
    @Override
    public String toString() {
      return pack + ":" + line + " " + text;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("positives")
  void aTimeExpressionIsFoundAndResolved(Case row) {
    List<TimeMention> mentions = find(row);
    List<TimeValue> values =
        TimeResolver.resolve(mentions, Reference.day(LocalDate.parse(row.reference())));
    StringBuilder got = new StringBuilder();
    TreeSet<String> flags = new TreeSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      got.append(i == 0 ? "" : " ; ");
      got.append('[').append(mentions.get(i).text()).append("] ");
      got.append(values.get(i).value().orElse("-"));
      flags.addAll(values.get(i).flags());
    }
    flags.removeAll(List.of("year-inferred", Glosses.FLAG));
    assertThat(got).hasToString(row.expected());
    assertThat(String.join("|", flags)).isEqualTo(row.flags());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("negatives")
  void whatOnlyLooksLikeATimeGivesNothing(Case row) {
    assertThat(find(row)).extracting(TimeMention::text).isEmpty();
  }

  @Test
  void everyPackHasCasesOfBothKinds() {
    assertThat(positives().map(Case::pack).distinct())
        .containsAll(LanguagePacks.all().stream().map(LanguagePack::tag).toList());
    assertThat(negatives().map(Case::pack).distinct())
        .containsAll(LanguagePacks.all().stream().map(LanguagePack::tag).toList());
    assertThat(positives().count() + negatives().count()).isGreaterThanOrEqualTo(400);
    assertThat(negatives().count()).isGreaterThanOrEqualTo(160);
  }

  private static List<TimeMention> find(Case row) {
    String language =
        LanguagePacks.of(row.pack()).flatMap(p -> p.property("language")).orElse(row.pack());
    return TimeFinder.forLanguage(language).find(TokenizedText.of(row.text()));
  }

  static Stream<Case> positives() {
    return cases("times.tsv");
  }

  static Stream<Case> negatives() {
    return cases("negative.tsv");
  }

  private static Stream<Case> cases(String file) {
    List<Case> cases = new ArrayList<>();
    for (LanguagePack pack : LanguagePacks.all()) {
      Path path = FOLDERS.resolve(pack.tag()).resolve(file);
      List<String> lines;
      try {
        lines = Files.readAllLines(path);
      } catch (IOException e) {
        throw new AssertionError("a pack without cases: " + path, e);
      }
      boolean header = true;
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("#") || lines.get(i).isBlank()) {
          continue;
        }
        if (!header) {
          cases.add(row(pack.tag(), i + 1, lines.get(i)));
        }
        header = false;
      }
    }
    return cases.stream();
  }

  private static Case row(String pack, int line, String text) {
    List<String> cells = new ArrayList<>(List.of(text.split("\t", -1)));
    while (cells.size() < 4) {
      cells.add("");
    }
    String reference = cells.get(3).isEmpty() ? REFERENCE : cells.get(3);
    return new Case(pack, line, cells.get(0), cells.get(1), cells.get(2), reference);
  }
}
