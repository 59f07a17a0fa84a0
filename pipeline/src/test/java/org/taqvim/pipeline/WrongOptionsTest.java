// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.pipeline.Runs.Ended;

/** What is mistyped ends with status 2 and one line that says what to do. */
class WrongOptionsTest {
  @TempDir Path folder;

  private Path in;
  private String input;
  private String output;

  @BeforeEach
  void fill() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    input = "--input=" + in + "/*.txt";
    output = "--output=" + folder.resolve("out");
  }

  private static void assertWrong(String reason, String... args) {
    Ended ended = Runs.run(args);
    assertThat(ended.err()).contains(reason);
    assertThat(ended.err().strip().lines()).hasSize(1);
    assertThat(ended.status()).isEqualTo(2);
  }

  private void assertWrongBesideTheRest(String reason, String... args) {
    List<String> all = new ArrayList<>(List.of(input, output));
    all.addAll(Arrays.asList(args));
    assertWrong(reason, all.toArray(String[]::new));
  }

  @Test
  void anOptionThatThereIsNot() {
    assertWrongBesideTheRest("--nonsense: no such option", "--nonsense=1");
    assertWrongBesideTheRest("--formats", "--format=csv");
    assertWrongBesideTheRest("did you mean --conflict?", "--conflct=all");
    assertWrongBesideTheRest("an option is written --name=value", "stray");
    assertWrongBesideTheRest("an option is written --name=value", "-formats=csv");
  }

  @Test
  void anOptionWithoutItsValue() {
    assertWrong("--input is missing", output);
    assertWrong("--output is missing", input);
    assertWrong("--output is missing", input, "--output=");
    assertWrong("--input has no value: write --input=", "--input", output);
    assertWrong("--output has no value", input, "--output", "out");
    assertWrong("--input is given twice: part the patterns by commas", input, input, output);
  }

  @Test
  void aValueThatIsNone() {
    assertWrongBesideTheRest("--max-file-size=huge", "--max-file-size=huge");
    assertWrongBesideTheRest("--max-file-size=0", "--max-file-size=0");
    assertWrongBesideTheRest("xml is none of csv, html, timelinejs", "--formats=csv,xml");
    assertWrongBesideTheRest("--threads=zero: give a number", "--threads=zero");
    assertWrongBesideTheRest("--threads=-3: give a number", "--threads=-3");
    assertWrongBesideTheRest("--targetParallelism=two: no such value", "--targetParallelism=two");
    assertWrongBesideTheRest("--publish=me: give launcher or job", "--publish=me");
    assertWrongBesideTheRest("no conflict profile", "--conflict=nowhere");
  }

  @Test
  void aRunnerThatIsNotThere() {
    assertWrongBesideTheRest("give DirectRunner, FlinkRunner or Dataflow", "--runner=Spark");
  }

  @Test
  void inputThatCannotBeMeant() throws IOException {
    assertWrong("matches no file", "--input=" + in + "/*.none", output);
    assertWrong(in + ": a folder; " + in + "/* names its files", "--input=" + in, output);
    assertWrong("no pattern", "--input=" + in + "/[x.txt", output);
    assertWrong("this jar does not know nowhere://", "--input=nowhere://a/*", output);
    assertWrong("holds x.txt, which --input names", input, "--output=" + in);
  }

  @Test
  void anOutputThatCannotBeWritten() throws IOException {
    assertWrong("there is a file of that name", input, "--output=" + in.resolve("x.txt"));
    assertWrong("cannot write beside it", input, "--output=" + in.resolve("x.txt/out"));
    assertWrong("this jar does not know nowhere://", input, "--output=nowhere://a");
    Files.createDirectories(folder.resolve("out/precious"));
    assertWrong("precious, which is no run's", input, output);
  }

  @Test
  void filesBesideTheInputThatCannotBeRead() throws IOException {
    Path broken = Files.writeString(folder.resolve("m.jsonl"), "{\"file\": \"x\"}\n{\n");
    assertWrongBesideTheRest("m.jsonl:2: not JSON", "--metadata=" + broken);
    assertWrongBesideTheRest("cannot be read", "--metadata=" + folder.resolve("none.csv"));
    assertWrongBesideTheRest("holds no run.json", "--previous=" + in);
    assertWrongBesideTheRest("cannot be read", "--forget=" + folder.resolve("none"));
  }

  @Test
  void aDateOfPublicationThatIsNoneIsToldAndTheRunGoesOn() throws IOException {
    Path rows = folder.resolve("m.csv");
    Files.writeString(rows, "file,published\nx.txt,yesterday\ny.txt,2020-07-14\n");
    Ended ended = Runs.run(input, output, "--metadata=" + rows);
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("1 of 2 rows").contains("in line 2: yesterday");
  }
}
