// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.taqvim.article.AnnotatedArticle;

/** Writes what a next run needs besides the annotated articles. */
public final class KnownWriter {
  /** The output whose sorted lines are the fingerprints of the stored articles. */
  public static final String OUTPUT = "known";

  private KnownWriter() {}

  /** The line of an article, which is also its key. */
  public static String line(AnnotatedArticle article) {
    return Fingerprint.of(article.id(), article.contentHash());
  }

  /** The fingerprints in order, sixteen bytes each. */
  public static void write(String folder, OutputStream out) throws IOException {
    try (Parts parts = Parts.open(folder, OUTPUT)) {
      for (byte[] line = parts.next(); line != null; line = parts.next()) {
        out.write(
            HexFormat.of().parseHex(new String(line, java.nio.charset.StandardCharsets.US_ASCII)));
      }
    }
  }

  /** The articles as read: those of the earlier run, then the new ones. */
  public static void writeTexts(String folder, Optional<Previous> previous, OutputStream out)
      throws IOException {
    if (previous.isPresent()) {
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
}
