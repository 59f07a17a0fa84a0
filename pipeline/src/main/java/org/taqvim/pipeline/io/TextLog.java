// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.taqvim.article.Article;
import org.taqvim.json.Json;

/**
 * Keeps the articles as read, so that a later version of the annotator can annotate them again even
 * where their files are gone.
 *
 * <p>Each batch writes a part of its own beside reading, so that no text is exchanged among
 * workers. A part's name follows from what was read: a batch that is read again after a worker was
 * lost writes it again.
 */
final class TextLog {
  static final String OUTPUT = "texts";

  private final String folder;

  /** Parts go into this folder. */
  TextLog(String folder) {
    this.folder = folder;
  }

  /**
   * Writes the articles of a batch.
   *
   * @param batch what was read
   */
  void write(Batch batch, List<Article> articles) throws IOException {
    if (articles.isEmpty()) {
      return;
    }
    ResourceId draft = Files.resource(folder + "draft-" + UUID.randomUUID());
    try (OutputStream out =
        new FastGzip(Channels.newOutputStream(FileSystems.create(draft, "application/gzip")))) {
      for (Article article : articles) {
        out.write((Json.write(article) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    String name = OUTPUT + "-" + Fingerprint.of(batch.toString(), "") + ".part";
    FileSystems.rename(
        List.of(draft),
        List.of(Files.resource(folder + name)),
        StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
