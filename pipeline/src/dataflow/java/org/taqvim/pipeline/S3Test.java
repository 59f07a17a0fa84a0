// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.pipeline.Runs.Ended;
import org.taqvim.pipeline.io.Previous;

/** The whole program with Beam's own S3 client, against a server that speaks S3's protocol. */
@Tag("dataflow")
class S3Test {
  private static final String IN = "bucket/in/";
  private static final String OUT = "bucket/out/";

  @TempDir Path folder;
  private S3Stub store;

  @BeforeEach
  void fill() throws IOException {
    System.setProperty("aws.accessKeyId", "nobody");
    System.setProperty("aws.secretAccessKey", "nothing");
    store = new S3Stub();
    Runs.putArticles(store.objects, IN);
  }

  @AfterEach
  void close() {
    store.close();
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  private Ended night(String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add("--input=s3://" + IN + "*.txt");
    arguments.add("--output=s3://" + OUT);
    arguments.add("--formats=csv");
    arguments.add("--awsRegion=eu-west-1");
    arguments.add("--endpoint=" + store.endpoint());
    return Runs.run(arguments.toArray(String[]::new));
  }

  private Map<String, String> published() {
    return Runs.texts(store.objects, OUT);
  }

  @Test
  void aGlobIsReadAndTheBytesOfALocalRunArePublishedTheReportLast() throws IOException {
    Ended ended = night();
    assertThat(ended.err()).isEmpty();
    Path local = folder.resolve("out");
    Runs.run("--input=" + Runs.testdata("articles") + "/*.txt", "--output=" + local);
    Map<String, String> files = published();
    Runs.stable(local).forEach((name, content) -> assertThat(files).containsEntry(name, content));
    assertThat(files.keySet()).noneMatch(name -> name.contains("/") || name.startsWith("."));
    assertThat(store.written).last().isEqualTo(OUT + "run.json");
  }

  @Test
  void whatANightHadBegunToPublishTheNextOneFinishes() {
    night();
    String previous = "--previous=s3://" + OUT;
    assertThat(night(previous).out()).contains("nothing new");
    store.objects.put(IN + "more.txt", "یک خبر دیگر".getBytes(UTF_8));
    store.broken = OUT + "rejected.jsonl";
    assertThat(night(previous).status()).isEqualTo(1);
    assertThatThrownBy(() -> Previous.open("s3://" + OUT)).hasMessageContaining("is not the file");
    store.broken = "";
    assertThat(night(previous).out()).contains("nothing new");
    assertThat(published().get("articles.jsonl").lines()).hasSize(6);
    assertThat(published().keySet()).noneMatch(name -> name.contains("/") || name.startsWith("."));
  }
}
