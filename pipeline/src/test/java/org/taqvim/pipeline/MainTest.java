// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taqvim.json.Json;
import org.taqvim.pipeline.Runs.Ended;

class MainTest extends FolderTest {
  @Test
  void theFiveArticlesBecomeATimeline() throws IOException {
    Ended ended = Runs.run("--input=" + Runs.testdata("articles") + "/*.txt", "--output=" + out);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(Runs.lines(out, "articles.jsonl")).hasSize(5);
    assertThat(Runs.names(out))
        .contains(
            "timeline.jsonl",
            "articles.jsonl",
            "rejected.jsonl",
            "run.json",
            "timeline.csv",
            "timeline.html");
    assertThat(Files.readString(out.resolve("timeline.csv"))).startsWith("\uFEFFid,start,");
  }

  @Test
  void aTwoFoldRunAShuffledOneAndOneInOneFileGiveTheSameBytes() throws IOException {
    List<String> rows = new ArrayList<>();
    try (Stream<Path> articles = Files.list(Runs.testdata("articles"))) {
      for (Path article : articles.sorted().toList()) {
        Files.copy(article, in.resolve(article.getFileName()));
        rows.add(line(article.getFileName().toString(), Files.readString(article)));
      }
    }
    runAll();
    Map<String, String> first = Runs.stable(out);
    assertThat(first.get("articles.jsonl").lines()).hasSize(5);
    runAll("--targetParallelism=1");
    assertThat(Runs.stable(out)).isEqualTo(first);
    Collections.shuffle(rows, new Random(7));
    Path lines = folder.resolve("all.jsonl");
    Files.writeString(lines, String.join("", rows));
    Runs.run("--input=" + lines, "--output=" + out, "--targetParallelism=4");
    assertThat(Runs.stable(out)).isEqualTo(first);
    Path zipped = folder.resolve("all.jsonl.gz");
    gzip(zipped, Files.readAllBytes(lines));
    Runs.run("--input=" + zipped, "--output=" + out);
    assertThat(Runs.stable(out)).isEqualTo(first);
  }

  @Test
  void helpIsShortAndOurs() {
    Ended ended = Runs.run("--help");
    assertThat(ended.status()).isZero();
    assertThat(ended.out())
        .contains("--input=")
        .contains("Exit status")
        .doesNotContain("--jobName");
    assertThat(ended.out().lines().count()).isLessThan(40);
    assertThat(ended.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aFailedRunLeavesTheFormerOutputAlone() throws IOException {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    runAll();
    Map<String, String> before = Runs.stable(out);
    String report = Files.readString(out.resolve("run.json"));
    Path lockedOut = folder.resolve(".out.taqvim").resolve("parts");
    Files.writeString(in.resolve("y.txt"), "دو");
    Ended ended = runAll("--runner=DirectRunner", "--targetParallelism=0");
    assertThat(ended.status()).isNotZero();
    assertThat(Runs.stable(out)).isEqualTo(before);
    assertThat(Files.readString(out.resolve("run.json"))).isEqualTo(report);
    assertThat(lockedOut).doesNotExist();
  }

  @Test
  void aFileThatIsNoRunsStaysInTheFolder() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("notes.md"), "mine");
    Files.writeString(out.resolve("timeline.csv"), "stale");
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    assertThat(Runs.run("--input=" + in + "/*", "--output=" + out, "--formats=none").status())
        .isZero();
    assertThat(Files.readString(out.resolve("notes.md"))).isEqualTo("mine");
    assertThat(out.resolve("timeline.csv")).doesNotExist();
    assertThat(Runs.names(folder)).containsExactly(".out.taqvim", "in", "out");
  }

  @Test
  void twoRunsAtOnceDoNotMeet() throws Exception {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    try (org.taqvim.pipeline.io.OutputFolder held =
        org.taqvim.pipeline.io.OutputFolder.open(out.toString())) {
      Ended ended = runAll();
      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.err()).contains("another run is writing");
      assertThat(held.parts()).isNotEmpty();
    }
    assertThat(runAll().status()).isZero();
  }

  @Test
  void everyFileIsAsRunJsonSays() throws Exception {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    runAll();
    JsonNode files = Json.mapper().readTree(out.resolve("run.json").toFile()).get("files");
    JsonNode rates =
        Json.mapper().readTree(out.resolve("run.json").toFile()).get("articlesPerSecond");
    assertThat(rates.get("total").asDouble()).isPositive();
    for (String step : List.of("ReadArticles", "CleanArticles", "ExtractEvents", "WriteLines")) {
      assertThat(rates.path("step." + step).asDouble()).as(step).isPositive();
    }
    List<String> told = new ArrayList<>(List.of("run.json"));
    files.fieldNames().forEachRemaining(told::add);
    assertThat(Runs.names(out)).containsExactlyInAnyOrderElementsOf(told);
    byte[] timeline = Files.readAllBytes(out.resolve("articles.jsonl"));
    assertThat(files.at("/articles.jsonl/bytes").asInt()).isEqualTo(timeline.length);
    assertThat(files.at("/articles.jsonl/sha256").asText())
        .isEqualTo(
            java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(timeline)));
  }

  @Test
  void explainTellsHowAnArticlesDatesAndEventsWereFound() {
    String article = "004_cbac61c5832fe7fb.txt";
    Ended ended =
        Runs.run("--input=" + Runs.testdata("articles") + "/*.txt", "--explain=" + article);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith(article)
        .contains("published:", "times", "by the shape", "events");
    assertThat(Runs.run("--input=" + Runs.testdata("articles") + "/*.txt", "--explain=x").err())
        .contains("no such article");
  }
}
