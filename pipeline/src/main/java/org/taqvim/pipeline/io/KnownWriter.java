// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.json.Json;

/** Writes what a next run needs besides the annotated articles. */
public final class KnownWriter {
  /** The output whose sorted lines are the fingerprints of the stored articles. */
  public static final String OUTPUT = "known";

  private KnownWriter() {}

  /** The line of an article, which is also its key. */
  public static String line(AnnotatedArticle article) {
    return Fingerprint.of(article.file(), article.id(), article.contentHash());
  }

  /** The fingerprints in order, sixteen bytes each. */
  public static void write(String folder, OutputStream out) throws IOException {
    try (Parts parts = Parts.open(folder, OUTPUT)) {
      for (byte[] line = parts.next(); line != null; line = parts.next()) {
        out.write(HexFormat.of().parseHex(new String(line, StandardCharsets.US_ASCII)));
      }
    }
  }

  /**
   * The articles as read: those of the earlier run, then the new ones.
   *
   * @param some whether articles of the earlier run were forgotten or changed: then each of its
   *     texts is looked at, and none is kept that this run does not know; else all are copied
   */
  public static void writeTexts(
      String folder, Optional<Previous> previous, boolean some, OutputStream out)
      throws IOException {
    if (previous.isPresent() && some) {
      writeLiving(previous.get().file(Previous.TEXTS), living(folder), out);
    } else if (previous.isPresent()) {
      try (InputStream in = Files.openAt(previous.get().file(Previous.TEXTS), 0)) {
        in.transferTo(out);
      }
    }
    MatchResult found =
        FileSystems.match(folder + TextLog.OUTPUT + "-*.part", EmptyMatchTreatment.ALLOW);
    List<String> files = new ArrayList<>();
    if (found.status() == MatchResult.Status.OK) {
      found.metadata().forEach(file -> files.add(file.resourceId().toString()));
    }
    for (String file : files.stream().sorted().toList()) {
      try (InputStream in = Channels.newInputStream(FileSystems.open(Files.resource(file)))) {
        in.transferTo(out);
      }
    }
  }

  private static KnownArticles living(String folder) throws IOException {
    ByteArrayOutputStream known = new ByteArrayOutputStream();
    write(folder, known);
    return KnownArticles.of(known.toByteArray());
  }

  private static void writeLiving(String texts, KnownArticles living, OutputStream out)
      throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Files.open(texts), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Article article = Json.read(line, Article.class);
        if (living.contains(article.file(), article.id(), article.contentHash())) {
          zip.write(line.getBytes(StandardCharsets.UTF_8));
          zip.write('\n');
        }
      }
    }
    zip.finish();
  }
}
