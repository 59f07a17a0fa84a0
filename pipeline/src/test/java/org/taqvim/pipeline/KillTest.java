// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.bench.GenerateArticles;
import org.taqvim.pipeline.io.Previous;

/** A nightly run may be killed at any moment. */
@Tag("slow")
class KillTest {
  private static final int KILLS = 10;
  private static final long SEED = 20201110;

  @TempDir Path folder;

  private Process night(Path input, Path out) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "org.taqvim.pipeline.Main",
                "--input=" + input,
                "--output=" + out,
                "--previous=" + out,
                "--formats=csv"))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("night.log").toFile())
        .start();
  }

  @Test
  void killedAtTenRandomMomentsTheOldOutputStandsAndTheNextRunIsRight() throws Exception {
    Path first = folder.resolve("first.jsonl");
    Path second = folder.resolve("second.jsonl");
    GenerateArticles.write(60, 1, 1, first);
    GenerateArticles.write(40, 1, 2, second);
    Files.writeString(second, Files.readString(second).replace("\"g-", "\"h-"));
    Path out = folder.resolve("out");
    assertThat(night(first, out).waitFor()).as(log()).isZero();
    Map<String, String> former = Runs.stable(out);
    Path trial = folder.resolve("trial");
    Path saved = folder.resolve("saved");
    copy(out, saved);
    copy(out, trial);
    long begin = System.nanoTime();
    assertThat(night(second, trial).waitFor()).as(log()).isZero();
    long length = System.nanoTime() - begin;
    Map<String, String> next = Runs.stable(trial);
    assertThat(next).isNotEqualTo(former);

    Random random = new Random(SEED);
    List<String> seen = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      if (!Runs.stable(out).equals(former)) {
        reset(out, saved);
      }
      Process night = night(second, out);
      boolean over =
          night.waitFor((long) (random.nextDouble() * 0.9 * length), TimeUnit.NANOSECONDS);
      night.destroyForcibly().waitFor();
      Map<String, String> found = Runs.stable(out);
      assertThat(found).isIn(former, next);
      assertThat(Previous.open(out.toString())).as("whole, by run.json").isPresent();
      seen.add(over ? "over" : found.equals(former) ? "old" : "new");
    }
    assertThat(seen).contains("old");
    assertThat(night(second, out).waitFor()).as(log()).isZero();
    assertThat(Runs.stable(out)).isEqualTo(next);
    assertThat(Runs.names(folder.resolve(".out.taqvim"))).doesNotContain("next", "parts");
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("night.log"));
  }

  private static void reset(Path out, Path saved) throws IOException {
    for (String name : Runs.names(out)) {
      Files.delete(out.resolve(name));
    }
    copy(saved, out);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : Runs.names(from)) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }
}
