// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.json.Json;
import org.taqvim.pipeline.Runs.Ended;
import org.taqvim.pipeline.io.MemoryFileSystem;
import org.taqvim.pipeline.io.OutputFolder;

/** A job that publishes by itself gives what the program gives that waits for the job. */
class PublishInJobTest {
  private static final String IN = "mem://bucket/in/";
  private static final String BY_PROGRAM = "mem://bucket/program/";
  private static final String BY_JOB = "mem://bucket/job/";

  private static final String FIRST = "000_e248dd479bec5a6f.txt";

  @TempDir Path folder;

  private String second;

  @BeforeEach
  void fill() throws IOException {
    MemoryFileSystem.FILES.clear();
    Runs.putArticles(MemoryFileSystem.FILES, IN);
    second = MemoryFileSystem.FILES.keySet().stream().skip(1).findFirst().orElseThrow();
    MemoryFileSystem.FILES.put(IN + "broken.txt", new byte[] {(byte) 0xff});
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @AfterEach
  void empty() {
    MemoryFileSystem.beforeCopy = address -> {};
    MemoryFileSystem.FILES.clear();
  }

  private static Ended run(String output, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--input=" + IN + "*", "--output=" + output));
    arguments.addAll(List.of(more));
    if (output.equals(BY_JOB)) {
      arguments.add("--publish=job");
    }
    return Runs.run(arguments.toArray(String[]::new));
  }

  private static void put(String name, String text) {
    MemoryFileSystem.FILES.put(IN + name, text.getBytes(UTF_8));
  }

  /** All files, in hex, that lie in an output, without the report, which tells durations. */
  private static Map<String, String> files(String output) {
    Map<String, String> files = new TreeMap<>();
    MemoryFileSystem.FILES.forEach(
        (address, bytes) -> {
          if (address.startsWith(output) && !address.endsWith("/run.json")) {
            files.put(address.substring(output.length()), HexFormat.of().formatHex(bytes));
          }
        });
    return files;
  }

  private static JsonNode report(String output) throws IOException {
    return Json.mapper().readTree(MemoryFileSystem.FILES.get(output + "run.json"));
  }

  private static void assertThatBothAreTheSame() throws IOException {
    assertThat(files(BY_JOB)).isEqualTo(files(BY_PROGRAM)).isNotEmpty();
    for (String part : List.of("counts", "languages", "files", "annotator", "conflict")) {
      assertThat(report(BY_JOB).get(part)).as(part).isEqualTo(report(BY_PROGRAM).get(part));
    }
  }

  @Test
  void theFilesAreTheSameAndSoAreTheCounts() throws IOException {
    assertThat(run(BY_PROGRAM, "--formats=csv,html,timelinejs").err()).isEmpty();
    assertThat(run(BY_JOB, "--formats=csv,html,timelinejs").err()).isEmpty();
    assertThatBothAreTheSame();
    assertThat(report(BY_JOB).at("/counts/rejected").asInt()).isEqualTo(1);
    assertThat(report(BY_JOB).at("/seconds/total").asDouble()).isPositive();
  }

  @Test
  void soItIsInANightThatAddsChangesRepeatsAndForgets() throws IOException {
    run(BY_PROGRAM);
    run(BY_JOB);
    put(FIRST, "یک خبر دیگر");
    String twice = new String(MemoryFileSystem.FILES.get(second), UTF_8);
    put("copy.txt", twice);
    MemoryFileSystem.FILES.remove(IN + "broken.txt");
    Path forgotten = Files.writeString(folder.resolve("forget"), known(2));
    for (String output : List.of(BY_PROGRAM, BY_JOB)) {
      assertThat(run(output, "--previous=" + output, "--forget=" + forgotten).err()).isEmpty();
    }
    assertThatBothAreTheSame();
    assertThat(report(BY_JOB).at("/counts/changed").asInt()).isEqualTo(1);
    assertThat(report(BY_JOB).at("/counts/forgotten").asInt()).isEqualTo(1);
    assertThat(report(BY_JOB).at("/counts/repeated").asInt()).isEqualTo(1);
  }

  /** The id of a stored article. */
  private static String known(int number) throws IOException {
    String articles = new String(MemoryFileSystem.FILES.get(BY_JOB + "articles.jsonl"), UTF_8);
    String line = articles.lines().skip(number).findFirst().orElseThrow();
    return Json.mapper().readTree(line).get("id").asText();
  }

  @Test
  void aNightWithoutNewsChangesNothing() {
    run(BY_JOB);
    Map<String, byte[]> before = new TreeMap<>(MemoryFileSystem.FILES);
    assertThat(run(BY_JOB, "--previous=" + BY_JOB).status()).isZero();
    assertThat(MemoryFileSystem.FILES).isEqualTo(before);
  }

  @Test
  void whatAJobHadBegunToPublishTheNextRunFinishes() throws IOException {
    run(BY_JOB);
    put("more.txt", "یک خبر دیگر");
    MemoryFileSystem.beforeCopy =
        address -> {
          if (address.equals(BY_JOB + "rejected.jsonl")) {
            throw new IllegalStateException("the store is gone");
          }
        };
    assertThat(run(BY_JOB, "--previous=" + BY_JOB).status()).isEqualTo(1);
    MemoryFileSystem.beforeCopy = address -> {};
    assertThat(run(BY_JOB, "--previous=" + BY_JOB).status()).isZero();
    run(BY_PROGRAM);
    assertThat(files(BY_JOB).get("articles.jsonl"))
        .isEqualTo(files(BY_PROGRAM).get("articles.jsonl"));
  }

  @Test
  void anAttemptThatFindsThePartsGonePublishesNothing() throws IOException {
    RunConfig config =
        new RunConfig(
            List.of(IN + "*"),
            BY_JOB,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "karabakh",
            Optional.empty(),
            java.util.Set.of(),
            10 << 20,
            true);
    Counts counts = new Counts(Map.of());
    try (OutputFolder folder = OutputFolder.takenOver(BY_JOB + ".taqvim-x/parts/")) {
      Publisher publisher =
          new Publisher(new Publication(config, Optional.empty(), "1"), folder, counts);
      publisher.write();
      publisher.check(new Counts(Map.of("timeline", 0L)));
      assertThatThrownBy(() -> publisher.check(new Counts(Map.of("timeline", 7L))))
          .hasMessageContaining("timeline has 0 lines, not the 7");
    }
    assertThat(MemoryFileSystem.FILES.keySet()).noneMatch(name -> name.startsWith(BY_JOB));
  }

  @Test
  void onADiskTheJobCannotPublish() {
    Ended ended =
        Runs.run("--input=" + IN + "*", "--output=" + folder.resolve("out"), "--publish=job");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("--output=").contains("object store");
  }
}
