// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTest {
  private static final List<String> NAMES = List.of("run.json", "timeline.jsonl");

  @TempDir Path folder;

  private void publish(String content) throws Exception {
    try (OutputFolder out = OutputFolder.open(folder.resolve("out").toString())) {
      for (String name : NAMES) {
        try (OutputStream file = out.create(name)) {
          file.write(content.getBytes(StandardCharsets.UTF_8));
        }
      }
      out.publish(NAMES);
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void aReaderSeesAllOldOrAllNewFiles() throws Exception {
    publish("0");
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newSingleThreadExecutor();
    Future<Integer> reader = readers.submit(() -> readPairs(done));
    for (int i = 1; i <= 100; i++) {
      publish("" + i);
    }
    done.set(true);
    assertThat(reader.get()).isPositive();
    readers.shutdown();
    assertThat(read("timeline.jsonl")).isEqualTo("100");
  }

  /** Opens the folder once and reads both files in it, again and again. */
  private int readPairs(AtomicBoolean done) throws IOException {
    int pairs = 0;
    while (!done.get()) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.resolve("out"))) {
        if (!(stream instanceof SecureDirectoryStream<Path> opened)) {
          return 1;
        }
        String first = read(opened, NAMES.get(0));
        String second = read(opened, NAMES.get(1));
        if (!first.equals(second)) {
          throw new AssertionError("a mixture: " + first + " and " + second);
        }
        pairs++;
      } catch (NoSuchFileException e) {
        // So slow that two outputs have come and gone meanwhile.
        if (!Files.isDirectory(folder.resolve("out"))) {
          throw new AssertionError("no output at all", e);
        }
      }
    }
    return pairs;
  }

  private static String read(SecureDirectoryStream<Path> folder, String name) throws IOException {
    try (SeekableByteChannel file =
        folder.newByteChannel(Path.of(name), Set.of(StandardOpenOption.READ))) {
      ByteBuffer bytes = ByteBuffer.allocate(16);
      file.read(bytes);
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theOutputBeforeIsKeptForGoingBack() throws Exception {
    publish("old");
    publish("new");
    assertThat(folder.resolve(".out.taqvim/former/timeline.jsonl")).hasContent("old");
  }

  @Test
  void aSwitchByTwoRenamesThatWasCutShortIsUndone() throws Exception {
    publish("old");
    Path work = folder.resolve(".out.taqvim");
    Files.writeString(work.resolve("switching"), "");
    Files.move(folder.resolve("out"), work.resolve("former"));
    OutputFolder.open(folder.resolve("out").toString()).close();
    assertThat(read("timeline.jsonl")).isEqualTo("old");
    assertThat(work.resolve("switching")).doesNotExist();
  }

  @Test
  void withoutPublishingNothingChanges() throws Exception {
    publish("old");
    try (OutputFolder out = OutputFolder.open(folder.resolve("out").toString());
        OutputStream file = out.create("timeline.jsonl")) {
      file.write('x');
    }
    assertThat(read("timeline.jsonl")).isEqualTo("old");
  }

  @Test
  void theFoldersPathMayBeALink() throws Exception {
    Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("out"), folder.resolve("real"));
    publish("old");
    publish("new");
    assertThat(folder.resolve("real/timeline.jsonl")).hasContent("new");
    assertThat(folder.resolve("out")).isSymbolicLink();
  }

  @Test
  void oneAtATime() throws Exception {
    try (OutputFolder held = OutputFolder.open(folder.resolve("out").toString())) {
      assertThat(held.parts()).endsWith("/");
      assertThatThrownBy(() -> OutputFolder.open(folder.resolve("out").toString()))
          .isInstanceOf(OutputFolder.Unusable.class)
          .hasMessageContaining("another run is writing");
    }
  }
}
