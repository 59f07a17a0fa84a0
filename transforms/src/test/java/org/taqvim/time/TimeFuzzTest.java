// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taqvim.calendar.DayRange;
import org.taqvim.json.Json;
import org.taqvim.text.TokenizedText;

/** No input may throw; fixed seeds, a few seconds. */
class TimeFuzzTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));
  private static final List<TimeFinder> FINDERS =
      List.of(TimeFinder.forLanguage("fa"), TimeFinder.forLanguage("ar"), TimeFinder.anyLanguage());
  private static final List<Reference> REFERENCES =
      List.of(
          Reference.day(LocalDate.of(2020, 10, 6)),
          Reference.day(LocalDate.of(1, 1, 1)),
          Reference.between(DayRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 12, 31))),
          Reference.unknown());

  @Test
  void randomUnicodeThrowsNothing() {
    Random random = new Random(20200927);
    within(
        Duration.ofSeconds(2),
        () -> {
          StringBuilder text = new StringBuilder();
          for (int i = random.nextInt(200); i > 0; i--) {
            text.append(
                (char)
                    (random.nextInt(8) == 0
                        ? random.nextInt(0x10000)
                        : 0x600 + random.nextInt(0x100)));
          }
          return text.toString();
        });
  }

  @Test
  void shuffledWordsOfRealCasesThrowNothing() throws IOException {
    List<String> words = words();
    Random random = new Random(19940512);
    within(
        Duration.ofSeconds(4),
        () -> {
          StringBuilder text = new StringBuilder();
          for (int i = random.nextInt(60); i > 0; i--) {
            String word = words.get(random.nextInt(words.size()));
            boolean cut = random.nextInt(12) == 0;
            text.append(cut ? word.substring(random.nextInt(word.length())) : word);
            text.append(random.nextInt(9) == 0 ? "" : random.nextInt(20) == 0 ? "\n" : " ");
          }
          return text.toString();
        });
  }

  @Test
  void aMonthInAYearBeforeItsCalendarBeganThrowsNothing() {
    FINDERS.forEach(finder -> check("۲۳ مهر ۲۰۰ میلادی", finder));
  }

  private interface Source {
    String next();
  }

  private static void within(Duration time, Source source) {
    long end = System.nanoTime() + time.toNanos();
    for (int i = 0; i < 20_000 && System.nanoTime() < end; i++) {
      String text = source.next();
      for (TimeFinder finder : FINDERS) {
        check(text, finder);
      }
    }
  }

  private static void check(String text, TimeFinder finder) {
    TokenizedText tokenized = TokenizedText.of(text);
    String source = tokenized.source().text();
    List<TimeMention> mentions = finder.find(tokenized);
    int last = 0;
    for (TimeMention mention : mentions) {
      assertThat(mention.begin()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(source.substring(mention.begin(), mention.end())).isEqualTo(mention.text());
      last = mention.end();
    }
    for (Reference reference : REFERENCES) {
      assertThat(TimeResolver.resolve(mentions, reference)).hasSameSizeAs(mentions);
    }
    if (!mentions.isEmpty()) {
      assertThat(Json.read(Json.write(mentions.get(0)), TimeMention.class))
          .isEqualTo(mentions.get(0));
    }
  }

  private static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TESTDATA.resolve("lang"))) {
      for (Path file : files.filter(f -> f.endsWith("times.tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("#")) {
            words.addAll(List.of(line.split("\t", -1)[0].split("\\s+")));
          }
        }
      }
    }
    words.removeIf(String::isEmpty);
    words.addAll(List.of("99", "1399", "٢٠٢٠", "0", "31", "(", ")", "/", "-", "،", ":", "و", "30"));
    return words;
  }
}
