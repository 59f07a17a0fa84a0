// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.taqvim.text.TokenizedText;

/** Texts a second over the length of the text: the product with the length should stay the same. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DatesLengthBenchmark {
  @Param({"1000", "10000", "100000", "1000000"})
  public int length;

  private String text;

  @Setup
  public void prepare() throws IOException {
    String part = DatesBenchmark.Texts.articles("fa");
    text = part.repeat(length / part.length() + 1).substring(0, length);
  }

  @Benchmark
  public List<TimeValue> findAndResolve() {
    return TimeResolver.resolve(
        TimeFinder.forLanguage("fa").find(TokenizedText.of(text)),
        Reference.day(LocalDate.of(2020, 10, 6)));
  }
}
