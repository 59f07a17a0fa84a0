// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.taqvim.json.Json;
import org.taqvim.pipeline.RunReport.FileDigest;
import org.taqvim.pipeline.io.FastGzip;
import org.taqvim.pipeline.io.OutputFolder;
import org.taqvim.pipeline.io.Parts;
import org.taqvim.timeline.TimelineEvent;

/** Writes the files of a new output, and remembers size and digest of each. */
final class Outputs {
  static final String TIMELINE = "timeline.jsonl";

  /** What a night has changed, for whoever reads it in the morning. */
  static final String CHANGES = "changes.jsonl";

  /** Where ids of earlier nights went, for whoever kept one. */
  static final String REDIRECTS = "redirects.jsonl";

  private final OutputFolder folder;
  private final Map<String, FileDigest> files = new TreeMap<>();
  private final Map<String, Long> lines = new TreeMap<>();

  Outputs(OutputFolder folder) {
    this.folder = folder;
  }

  Map<String, FileDigest> files() {
    return files;
  }

  /** How many lines each output of the workers turned out to have. */
  Map<String, Long> lines() {
    return lines;
  }

  /** Something that writes a file. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  void file(String name, Body body) throws IOException {
    MessageDigest digest = sha256();
    Measured out = new Measured(new DigestOutputStream(folder.create(name), digest));
    try (out) {
      body.write(out);
    }
    files.put(name, new FileDigest(out.bytes, HexFormat.of().formatHex(digest.digest())));
  }

  void text(String name, TextBody body) throws IOException {
    file(
        name,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          body.write(writer);
          writer.flush();
        });
  }

  /** Something that writes a text file. */
  interface TextBody {
    void write(Writer out) throws IOException;
  }

  /** The sorted lines of an output, as they are. */
  void lines(String name, String output) throws IOException {
    file(name, out -> copy(output, out));
  }

  /** The sorted lines of an output, compressed; the same lines give the same bytes. */
  void compressed(String name, String output) throws IOException {
    file(
        name,
        out -> {
          GZIPOutputStream zip = new FastGzip(out);
          copy(output, zip);
          zip.finish();
        });
  }

  private void copy(String output, OutputStream out) throws IOException {
    long count = 0;
    try (Parts parts = Parts.open(folder.parts(), output)) {
      for (byte[] line = parts.next(); line != null; line = parts.next()) {
        out.write(line);
        out.write('\n');
        count++;
      }
    }
    lines.put(output, count);
  }

  /** Reads the new timeline in its order. */
  void events(EventsBody body) throws IOException {
    try (Parts parts = Parts.open(folder.parts(), "timeline")) {
      body.read(
          new Iterator<>() {
            private byte[] line = parts.next();

            @Override
            public boolean hasNext() {
              return line != null;
            }

            @Override
            public TimelineEvent next() {
              if (line == null) {
                throw new NoSuchElementException();
              }
              try {
                TimelineEvent event = Json.mapper().readValue(line, TimelineEvent.class);
                line = parts.next();
                return event;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          });
    }
  }

  /** Something that reads the timeline. */
  interface EventsBody {
    void read(Iterator<TimelineEvent> events) throws IOException;
  }

  void report(RunReport report) throws IOException {
    try (OutputStream out = folder.create(OutputFolder.REPORT)) {
      out.write(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
      out.write('\n');
    }
  }

  void publish() throws IOException {
    List<String> names = new ArrayList<>(files.keySet());
    names.add(OutputFolder.REPORT);
    folder.publish(names);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Measured extends FilterOutputStream {
    private long bytes;

    Measured(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
      bytes += length;
    }
  }
}
