// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.taqvim.beam.Tally;

/**
 * Writes lines into sorted parts, which {@link Parts} later reads as one sorted whole.
 *
 * <p>Each worker writes what it has as it comes, so that nothing is exchanged for the sake of
 * order. Work that a runner does twice, because a worker was lost, leaves its lines twice; every
 * line of an output is a different one, and {@link Parts} gives it once. What comes out says how
 * many lines were written ({@link #LINES_OF}), once for each line however often its work was done.
 */
public final class WriteSorted
    extends PTransform<PCollection<KV<byte[], byte[]>>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1L;

  /** Keys and lines as UTF-8. */
  public static final KvCoder<byte[], byte[]> LINES =
      KvCoder.of(ByteArrayCoder.of(), ByteArrayCoder.of());

  /** Before the name of an output: how many lines it has. */
  public static final String LINES_OF = "lines.";

  private final String folder;
  private final String output;

  private WriteSorted(String folder, String output) {
    this.folder = folder;
    this.output = output;
  }

  /** Writes the parts of {@code output}, keyed by what they are to be sorted by. */
  public static WriteSorted to(String folder, String output) {
    return new WriteSorted(folder, output);
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<KV<byte[], byte[]>> lines) {
    return lines
        .apply("WriteParts", ParDo.of(new WriteParts(folder, output)))
        .setCoder(Tally.CODER);
  }

  private static final class WriteParts extends DoFn<KV<byte[], byte[]>, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    /** A part of this size is written before its bundle ends. */
    private static final long LARGE = 8L << 20;

    private final String folder;
    private final String output;
    private transient List<PartFile.Line> lines;
    private transient long bytes;
    private transient long written;

    WriteParts(String folder, String output) {
      this.folder = folder;
      this.output = output;
    }

    @StartBundle
    public void begin() {
      lines = new ArrayList<>();
      bytes = 0;
      written = 0;
    }

    @ProcessElement
    public void process(@Element KV<byte[], byte[]> line) throws IOException {
      lines.add(new PartFile.Line(line.getKey(), line.getValue()));
      bytes += line.getKey().length + line.getValue().length;
      if (bytes >= LARGE) {
        writePart();
      }
    }

    @FinishBundle
    public void end(FinishBundleContext out) throws IOException {
      if (!lines.isEmpty()) {
        writePart();
      }
      out.output(
          KV.of(LINES_OF + output, written),
          GlobalWindow.INSTANCE.maxTimestamp(),
          GlobalWindow.INSTANCE);
    }

    private void writePart() throws IOException {
      lines.sort(PartFile.Line.ORDER);
      String name = UUID.randomUUID().toString();
      ResourceId draft = Files.resource(folder + "draft-" + name);
      try (OutputStream out =
          Channels.newOutputStream(FileSystems.create(draft, "application/octet-stream"))) {
        PartFile.write(lines, out);
      }
      // The name that readers look for becomes whole at once.
      FileSystems.rename(
          List.of(draft),
          List.of(Files.resource(folder + Parts.name(output, name))),
          MoveOptions.StandardMoveOptions.IGNORE_MISSING_FILES);
      written += lines.size();
      lines.clear();
      bytes = 0;
    }
  }
}
