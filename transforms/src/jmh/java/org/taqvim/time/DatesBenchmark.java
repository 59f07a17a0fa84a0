// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * Characters a second of tokenising, finding and resolving together; an operation is a character,
 * and tokens are counted beside them, for hostile text is all short ones.
 *
 * <p>{@code article} is real text repeated to the length, {@code dense} the case table's sentences,
 * each with a time to find; the others are hostile: what a matcher that looks back and forth would
 * choke on.
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

  @Param({"article", "dense", "digits", "months", "brackets", "weekdays", "numbers", "quotations"})
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
          case "dense" -> fill(Texts.cases(language));
          case "digits" -> fill("1399/07/15-12:30.2020,");
          case "months" -> fill(fa ? "۶ مهر مهر آبان ۱۳۹۹ " : "6 سبتمبر/أيلول أيلول 2020 ");
          case "brackets" -> fill("((((");
          case "weekdays" -> fill(fa ? "روز دوشنبه شب " : "يوم الاثنين مساء ");
          case "quotations" ->
              fill(
                  fa
                      ? "او دوشنبه گفت: «دیروز ۶ مهر بود». "
                      : "قال يوم الاثنين: \"كان أمس 6 سبتمبر\". ");
          default -> fill(fa ? "بیست و سه هزار و " : "ثلاثة وعشرين ألفا و");
        };
  }

  private static String fill(String part) {
    return part.repeat(MEGABYTE / part.length() + 1).substring(0, MEGABYTE);
  }

  @Benchmark
  @OperationsPerInvocation(MEGABYTE)
  public List<TimeValue> findAndResolve(Counter counter) {
    TokenizedText tokenized = TokenizedText.of(text);
    counter.tokens += tokenized.tokens().size();
    return TimeResolver.resolve(finder.find(tokenized), reference);
  }

  /** Tokens a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public long tokens;
  }

  /** Texts of the project's own test data. */
  static final class Texts {
    private Texts() {}

    /** The sentences of the case table. */
    static String cases(String language) throws IOException {
      Path table = Path.of(System.getProperty("taqvim.testdata"), "lang", language, "times.tsv");
      return Files.readAllLines(table).stream()
          .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
          .map(line -> line.split("\t", 2)[0] + "\n")
          .collect(Collectors.joining());
    }

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
