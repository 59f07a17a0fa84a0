// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.taqvim.text.TokenizedText;

/**
 * Characters a second of tokenising, finding and resolving together; an operation is a character.
 *
 * <p>{@code article} is real text repeated to the length; the others are hostile: what a matcher
 * that looks back and forth would choke on.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DatesBenchmark {
  private static final int MEGABYTE = 1_000_000;

  @Param({"fa", "ar"})
  public String language;

  @Param({"article", "digits", "months", "brackets", "weekdays", "numbers"})
  public String kind;

  private TimeFinder finder;
  private Reference reference;
  private String text;

  @Setup
  public void prepare() throws IOException {
    finder = TimeFinder.forLanguage(language);
    reference = Reference.day(LocalDate.of(2020, 10, 6));
    boolean fa = language.equals("fa");
    text =
        switch (kind) {
          case "article" -> fill(Texts.articles(language));
          case "digits" -> fill("1399/07/15-12:30.2020,");
          case "months" -> fill(fa ? "۶ مهر مهر آبان ۱۳۹۹ " : "6 سبتمبر/أيلول أيلول 2020 ");
          case "brackets" -> fill("((((");
          case "weekdays" -> fill(fa ? "روز دوشنبه شب " : "يوم الاثنين مساء ");
          default -> fill(fa ? "بیست و سه هزار و " : "ثلاثة وعشرين ألفا و");
        };
  }

  private static String fill(String part) {
    return part.repeat(MEGABYTE / part.length() + 1).substring(0, MEGABYTE);
  }

  @Benchmark
  @OperationsPerInvocation(MEGABYTE)
  public List<TimeValue> findAndResolve() {
    return TimeResolver.resolve(finder.find(TokenizedText.of(text)), reference);
  }

  /** Texts of the project's own test data. */
  static final class Texts {
    private Texts() {}

    static String articles(String language) throws IOException {
      Path folder = Path.of(System.getProperty("taqvim.testdata"), "articles");
      StringBuilder all = new StringBuilder();
      List<String> names =
          language.equals("fa")
              ? List.of(
                  "000_e248dd479bec5a6f.txt",
                  "002_43bb6cb116c00e72.txt",
                  "004_cbac61c5832fe7fb.txt")
              : List.of("001_680842df61cb0a63.txt");
      for (String name : names) {
        all.append(Files.readString(folder.resolve(name))).append('\n');
      }
      return all.toString();
    }
  }
}
