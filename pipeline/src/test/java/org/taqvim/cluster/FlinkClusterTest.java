// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.bench.GenerateArticles;

/** The program's jar on a Flink cluster: the direct runner's bytes, whoever dies on the way. */
@Tag("flink")
class FlinkClusterTest {
  private static final Path JAR = Path.of(System.getProperty("taqvim.jar", "target/taqvim.jar"));
  private static final Path FLINK =
      Path.of(System.getProperty("taqvim.flink", "target/flink-cluster"));
  private static final int FILES = 7;
  private static final int ARTICLES_A_FILE = 300;
  private static final long PATIENCE = 400;

  @TempDir static Path folder;
  private static Path in;
  private static Map<String, String> direct;

  @BeforeAll
  static void runDirectly() throws Exception {
    in = Files.createDirectories(folder.resolve("in"));
    try (Stream<Path> articles =
        Files.list(Path.of(System.getProperty("taqvim.testdata"), "articles"))) {
      for (Path article : articles.toList()) {
        Files.copy(article, in.resolve(article.getFileName()));
      }
    }
    for (int i = 0; i < FILES; i++) {
      Path lines = in.resolve("generated" + i + ".jsonl");
      GenerateArticles.write(ARTICLES_A_FILE, 0.25, 100 + i, lines);
      Files.writeString(lines, Files.readString(lines).replace("\"g-", "\"g" + i + "-"));
      Files.delete(Path.of(lines + ".truth"));
    }
    Process run = program("direct", "--output=" + folder.resolve("direct"));
    assertThat(run.waitFor()).isZero();
    direct = stable("direct");
    assertThat(direct.get("articles.jsonl").lines()).hasSize(5 + FILES * ARTICLES_A_FILE);
  }

  private static Process program(String name, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                JAR.toString(),
                "--input=" + in + "/*",
                "--formats=none"));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  private static Process submit(FlinkCluster cluster, String name, int parallelism)
      throws IOException {
    return program(
        name,
        "--output=" + folder.resolve(name),
        "--runner=FlinkRunner",
        "--flinkMaster=" + cluster.address(),
        "--parallelism=" + parallelism);
  }

  private static Map<String, String> stable(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String file : List.of("timeline.jsonl", "articles.jsonl", "rejected.jsonl")) {
      files.put(file, Files.readString(folder.resolve(name).resolve(file)));
    }
    return files;
  }

  private static String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  @Test
  void theClusterGivesTheSameBytesWhoeverIsKilled() throws Exception {
    try (FlinkCluster cluster = new FlinkCluster(FLINK, folder.resolve("cluster"))) {
      cluster.addTaskManager();
      cluster.addTaskManager();
      cluster.awaitTaskManagers(2);

      Process calm = submit(cluster, "calm", 4);
      assertThat(calm.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
      assertThat(calm.exitValue()).as(log("calm")).isZero();
      assertThat(stable("calm")).isEqualTo(direct);
      assertThat(cluster.workers(cluster.lastJob())).isEqualTo(2);

      Process struck = submit(cluster, "struck", 4);
      cluster.awaitWork();
      cluster.killTaskManager(0);
      cluster.addTaskManager();
      assertThat(struck.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
      assertThat(struck.exitValue()).as(log("struck")).isZero();
      assertThat(stable("struck")).isEqualTo(direct);

      Process headless = submit(cluster, "calm", 4);
      String report = Files.readString(folder.resolve("calm/run.json"));
      cluster.awaitWork();
      cluster.killJobManager();
      assertThat(headless.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
      assertThat(headless.exitValue()).isEqualTo(1);
      assertThat(log("calm"))
          .contains("the run failed, nothing was published: the cluster or service does not answer")
          .doesNotContain("\tat ");
      assertThat(stable("calm")).isEqualTo(direct);
      assertThat(Files.readString(folder.resolve("calm/run.json"))).isEqualTo(report);
    }
  }
}
