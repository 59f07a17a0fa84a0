// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.taqvim.beam.Counting;
import org.taqvim.beam.Tally;

/**
 * Writes a line for each value into sorted parts, which {@link Parts} later reads as one sorted
 * whole.
 *
 * <p>Each worker writes what it has as it comes, so that nothing is exchanged for the sake of
 * order. Work that a runner does twice, because a worker was lost, leaves its lines twice; every
 * line of an output is a different one, and {@link Parts} gives it once. What comes out says how
 * many lines were written ({@link #LINES_OF}), once for each line however often its work was done.
 */
public final class WriteSorted<T>
    extends PTransform<PCollection<T>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1L;

  /** Before the name of an output: how many lines it has. */
  public static final String LINES_OF = "lines.";

  private final String folder;
  private final String output;
  private final Line<T> line;

  /** Gives the line of a value, behind the key that it is sorted by. */
  public interface Line<T> extends Serializable {
    KV<String, String> of(T value);
  }

  private WriteSorted(String folder, String output, Line<T> line) {
    this.folder = folder;
    this.output = output;
    this.line = line;
  }

  /** Writes the parts of an output into a folder. */
  public static <T> WriteSorted<T> to(String folder, String output, Line<T> line) {
    return new WriteSorted<>(folder, output, line);
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<T> values) {
    return values
        .apply("WriteParts", ParDo.of(new WriteParts<>(folder, output, line)))
        .setCoder(Tally.CODER);
  }

  private static final class WriteParts<T> extends DoFn<T, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    /** A part of this size is written before its bundle ends. */
    private static final long LARGE = 8L << 20;

    private static final String STEP = "WriteLines";

    private final String folder;
    private final String output;
    private final Line<T> line;
    private transient List<PartFile.Line> lines;
    private transient long bytes;
    private transient long written;

    WriteParts(String folder, String output, Line<T> line) {
      this.folder = folder;
      this.output = output;
      this.line = line;
    }

    @StartBundle
    public void begin() {
      lines = new ArrayList<>();
      bytes = 0;
      written = 0;
    }

    @ProcessElement
    public void process(@Element T value) throws IOException {
      long begin = System.nanoTime();
      KV<String, String> keyed = line.of(value);
      byte[] key = keyed.getKey().getBytes(StandardCharsets.UTF_8);
      byte[] text = keyed.getValue().getBytes(StandardCharsets.UTF_8);
      lines.add(new PartFile.Line(key, text));
      bytes += key.length + text.length;
      if (bytes >= LARGE) {
        writePart();
      }
      Counting.countTime(STEP, begin);
    }

    @FinishBundle
    public void end(FinishBundleContext out) throws IOException {
      if (!lines.isEmpty()) {
        long begin = System.nanoTime();
        writePart();
        Counting.countTime(STEP, begin);
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
