// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.pipeline.Runs.Ended;
import org.taqvim.pipeline.io.MemoryFileSystem;
import org.taqvim.pipeline.io.Previous;

/** The whole program on a store of objects, which knows neither folders nor locks nor renames. */
class ObjectStoreTest {
  private static final String IN = "mem://bucket/in/";
  private static final String OUT = "mem://bucket/out/";

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    MemoryFileSystem.FILES.clear();
    Runs.putArticles(MemoryFileSystem.FILES, IN);
  }

  @AfterEach
  void empty() {
    MemoryFileSystem.beforeCopy = address -> {};
    MemoryFileSystem.FILES.clear();
  }

  private static Ended night() {
    return Runs.run(
        "--input=" + IN + "*.txt", "--output=" + OUT, "--previous=" + OUT, "--formats=csv");
  }

  private static Map<String, String> published() {
    return Runs.texts(MemoryFileSystem.FILES, OUT);
  }

  @Test
  void itGivesTheBytesOfALocalRunAndLeavesNoWorkBehind() throws IOException {
    Ended ended = night();
    assertThat(ended.err()).isEmpty();
    Path local = folder.resolve("out");
    Runs.run("--input=" + Runs.testdata("articles") + "/*.txt", "--output=" + local);
    Map<String, String> files = published();
    Runs.stable(local).forEach((name, content) -> assertThat(files).containsEntry(name, content));
    assertThat(files.keySet()).noneMatch(name -> name.contains("/"));
  }

  @Test
  void aNextNightReadsItsPredecessorFromTheStore() {
    night();
    Map<String, String> first = published();
    assertThat(night().out()).contains("nothing new");
    assertThat(published()).isEqualTo(first);
    MemoryFileSystem.FILES.put(IN + "more.txt", "یک خبر دیگر".getBytes(UTF_8));
    assertThat(night().status()).isZero();
    assertThat(published().get("articles.jsonl").lines()).hasSize(6);
  }

  @Test
  void whatARunHadBegunToPublishTheNextOneFinishes() throws Exception {
    night();
    MemoryFileSystem.FILES.put(IN + "more.txt", "یک خبر دیگر".getBytes(UTF_8));
    MemoryFileSystem.beforeCopy =
        address -> {
          if (address.equals(OUT + "rejected.jsonl")) {
            throw new IllegalStateException("the store is gone");
          }
        };
    assertThat(night().status()).isEqualTo(1);
    assertThatThrownBy(() -> Previous.open(OUT)).hasMessageContaining("is not the file");
    MemoryFileSystem.beforeCopy = address -> {};
    assertThat(night().out()).contains("nothing new");
    assertThat(Previous.open(OUT)).isPresent();
    assertThat(published().get("articles.jsonl").lines()).hasSize(6);
    assertThat(published().keySet()).noneMatch(name -> name.contains("/") || name.startsWith("."));
  }

  @Test
  void aRunThatDiesBeforePublishingLeavesTheFormerFiles() {
    night();
    Map<String, String> first = published();
    MemoryFileSystem.FILES.put(IN + "more.txt", "یک خبر دیگر".getBytes(UTF_8));
    assertThat(
            Runs.run(
                    "--input=" + IN + "*.txt",
                    "--output=" + OUT,
                    "--previous=" + OUT,
                    "--targetParallelism=0")
                .status())
        .isEqualTo(1);
    assertThat(published()).isEqualTo(first);
  }
}
