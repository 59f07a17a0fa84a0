// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.json.Json;
import org.taqvim.pipeline.Runs.Ended;
import org.taqvim.timeline.TimelineChanges;
import org.taqvim.timeline.TimelineEvent;

/** Nights that add to each other end where one run over everything ends. */
class NightlyTest extends FolderTest {
  private Ended night(String input) {
    return Runs.run("--input=" + input, "--output=" + out, "--previous=" + out, "--formats=none");
  }

  private Map<String, String> atOnce() throws IOException {
    Path whole = folder.resolve("whole");
    Ended ended = Runs.run("--input=" + in + "/**", "--output=" + whole, "--formats=none");
    assertThat(ended.err()).isEmpty();
    return Runs.stable(whole);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anySplitInAnyOrderGivesTheBytesOfOneRun(long seed) throws IOException {
    Random random = new Random(seed);
    List<Path> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Runs.testdata("articles"))) {
      articles.addAll(files.sorted().toList());
    }
    Collections.shuffle(articles, random);
    int nights = 2 + random.nextInt(3);
    for (int night = 0; night < nights; night++) {
      Path tonight = Files.createDirectories(in.resolve("night" + night));
      for (int i = night; i < articles.size(); i += nights) {
        Files.copy(articles.get(i), tonight.resolve(articles.get(i).getFileName()));
      }
      Files.writeString(tonight.resolve("broken" + night + ".jsonl"), "{\n");
      List<TimelineEvent> before = night == 0 ? List.of() : timeline();
      Ended ended = night(tonight + "/*");
      assertThat(ended.err()).isEmpty();
      assertThat(ended.status()).isZero();
      if (night > 0) {
        assertChangesAreTold(TimelineChanges.between(before, timeline()));
      }
    }
    assertThat(Runs.stable(out)).isEqualTo(atOnce());
  }

  private List<TimelineEvent> timeline() throws IOException {
    return Runs.lines(out, "timeline.jsonl").stream()
        .map(line -> Json.read(line, TimelineEvent.class))
        .toList();
  }

  private void assertChangesAreTold(TimelineChanges expected) throws IOException {
    assertThat(Runs.lines(out, "changes.jsonl"))
        .containsExactlyElementsOf(expected.changes().stream().map(Json::write).toList());
    assertThat(Runs.lines(out, "redirects.jsonl"))
        .containsAll(expected.redirects().stream().map(Json::write).toList());
  }

  @Test
  void aNightWithoutNewsPublishesNothing() throws IOException {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    night(in + "/*.txt");
    String report = Files.readString(out.resolve("run.json"));
    Ended again = night(in + "/*.txt");
    assertThat(again.out()).contains("nothing new");
    assertThat(again.status()).isZero();
    Ended empty = night(in + "/*.none");
    assertThat(empty.out()).contains("nothing new");
    assertThat(Files.readString(out.resolve("run.json"))).isEqualTo(report);
  }

  @Test
  void aChangedArticleReplacesItsFormerSelf() throws IOException {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    Files.writeString(in.resolve("y.txt"), "خبر دیگر");
    night(in + "/*.txt");
    Files.writeString(in.resolve("x.txt"), "Something quite different, in English");
    Ended ended = night(in + "/x.txt");
    assertThat(ended.out()).contains("1 changed").contains("1 kept that the input lacks");
    assertThat(texts()).contains("Something quite").contains("خبر دیگر").doesNotContain("یک خبر");
    assertThat(Runs.lines(out, "articles.jsonl")).hasSize(2);
    assertThat(Runs.stable(out)).isEqualTo(atOnce());
  }

  @Test
  void aForgottenArticleIsGone() throws IOException {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    Files.writeString(in.resolve("y.txt"), "خبر دیگر");
    night(in + "/*.txt");
    Path forget = folder.resolve("forget.txt");
    Files.writeString(forget, "y.txt\n");
    Ended ended =
        Runs.run(
            "--input=" + in + "/x.txt",
            "--output=" + out,
            "--previous=" + out,
            "--forget=" + forget,
            "--formats=none");
    assertThat(ended.out()).contains("1 dropped");
    assertThat(texts()).contains("یک خبر").doesNotContain("خبر دیگر");
    assertThat(Runs.lines(out, "changes.jsonl")).isEmpty();
    assertThat(Files.readString(out.resolve("run.json"))).contains("\"forgotten\" : 1");
    Files.delete(in.resolve("y.txt"));
    assertThat(Runs.stable(out)).isEqualTo(atOnce());
  }

  private String texts() throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(out.resolve("texts.jsonl.gz")))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aRepeatedArticleIsCountedOnceAndThatIsSaid() throws IOException {
    Path article = Runs.testdata("articles").resolve("004_cbac61c5832fe7fb.txt");
    Files.copy(article, in.resolve("a.txt"));
    night(in + "/*.txt");
    Files.copy(article, in.resolve("b.txt"));
    Ended ended = night(in + "/*.txt");
    assertThat(ended.out()).contains("1 articles repeat another's text");
    List<String> entries = Runs.lines(out, "timeline.jsonl");
    assertThat(entries).isNotEmpty().allMatch(e -> e.contains("\"reports\":1"));
    assertThat(entries).anyMatch(e -> e.contains("\"copyOf\":\"a.txt\""));
    assertThat(Runs.lines(out, "changes.jsonl"))
        .hasSameSizeAs(entries)
        .allMatch(c -> c.contains("\"change\":\"extended\""))
        .as("which articles newly tell it")
        .allMatch(c -> c.contains("\"articles\":[\"b.txt\"]"));
  }

  @Test
  void aNameThatALaterNightSharesIsMadeUniqueInBothNights() throws IOException {
    Files.createDirectories(in.resolve("one"));
    Files.createDirectories(in.resolve("two"));
    Files.writeString(in.resolve("one/x.txt"), "یک");
    night(in + "/one/*.txt");
    Files.writeString(in.resolve("two/x.txt"), "دو");
    night(in + "/two/*.txt");
    assertThat(Runs.lines(out, "articles.jsonl")).hasSize(2);
    assertThat(Runs.stable(out)).isEqualTo(atOnce());
    byAnotherAnnotator();
    assertThat(night(in + "/two/*.txt").status()).isZero();
    assertThat(Runs.lines(out, "articles.jsonl")).as("annotated again").hasSize(2);
  }

  private void byAnotherAnnotator() throws IOException {
    Path report = out.resolve("run.json");
    Files.writeString(
        report,
        Files.readString(report)
            .replaceFirst("\"annotator\" : \"[^\"]*\"", "\"annotator\" : \"0\""));
  }

  @Test
  void aRepeatedIdDoesNotFlipFromNightToNight() throws IOException {
    Files.writeString(in.resolve("a.jsonl"), line("same", "یک") + line("same", "دو"));
    night(in + "/*");
    Map<String, String> first = Runs.stable(out);
    assertThat(night(in + "/*").out()).contains("nothing new");
    assertThat(Runs.stable(out)).isEqualTo(first);
  }

  @Test
  void anotherAnnotatorAnnotatesAgainEvenWhereTheFilesAreGone() throws IOException {
    Files.copy(Runs.testdata("articles").resolve("000_e248dd479bec5a6f.txt"), in.resolve("a.txt"));
    Files.writeString(in.resolve("b.txt"), "یک خبر");
    night(in + "/a.txt");
    Map<String, String> before = Runs.stable(out);
    byAnotherAnnotator();
    Files.move(in.resolve("a.txt"), folder.resolve("gone.txt"));
    assertThat(night(in + "/b.txt").status()).isZero();
    Files.move(folder.resolve("gone.txt"), in.resolve("a.txt"));
    assertThat(Runs.stable(out)).isEqualTo(atOnce()).isNotEqualTo(before);
  }

  @Test
  void aMixtureOfTwoOutputsIsNoticed() throws IOException {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    night(in + "/*.txt");
    Files.writeString(out.resolve("timeline.jsonl"), "{}\n");
    Ended ended = night(in + "/*.txt");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("timeline.jsonl is not the file that run.json tells of");
  }

  @Test
  void aStateOfAnotherVersionIsRefusedRatherThanReadInPart() throws IOException {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    night(in + "/*.txt");
    Path report = out.resolve("run.json");
    String told = Files.readString(report);
    Files.writeString(report, told.replaceFirst("\"state\" ?: ?\\d+", "\"state\":1"));
    assertThat(Files.readString(report)).isNotEqualTo(told);
    Ended ended = night(in + "/*.txt");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("was written by another version");
  }
}
