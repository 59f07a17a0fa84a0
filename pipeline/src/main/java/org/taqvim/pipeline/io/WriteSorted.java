// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes lines into sorted parts, which {@link Parts} later reads as one sorted whole.
 *
 * <p>A worker holds one part at a time; how many parts there are follows from the size of the
 * input, and what they hold when merged does not depend on it.
 */
public final class WriteSorted extends PTransform<PCollection<KV<byte[], byte[]>>, PDone> {
  private static final long serialVersionUID = 1L;

  /** Keys and lines as UTF-8, which the direct runner copies cheaply. */
  public static final KvCoder<byte[], byte[]> LINES =
      KvCoder.of(ByteArrayCoder.of(), ByteArrayCoder.of());

  private final String folder;
  private final String output;
  private final int parts;

  private WriteSorted(String folder, String output, int parts) {
    this.folder = folder;
    this.output = output;
    this.parts = parts;
  }

  /** Writes the parts of {@code output}, keyed by what they are to be sorted by. */
  public static WriteSorted to(String folder, String output, int parts) {
    return new WriteSorted(folder, output, parts);
  }

  @Override
  public PDone expand(PCollection<KV<byte[], byte[]>> lines) {
    int count = parts;
    lines
        .apply(
            "ChoosePart",
            WithKeys.of((KV<byte[], byte[]> line) -> Math.floorMod(mix(line.getKey()), count))
                .withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), LINES))
        .apply("GatherPart", GroupByKey.create())
        .apply("WritePart", ParDo.of(new WritePart(folder, output)));
    return PDone.in(lines.getPipeline());
  }

  private static int mix(byte[] key) {
    int hash = Arrays.hashCode(key) * 0x9E3779B9;
    return hash ^ (hash >>> 16);
  }

  private static final class WritePart
      extends DoFn<KV<Integer, Iterable<KV<byte[], byte[]>>>, Void> {
    private static final long serialVersionUID = 1L;
    private final String folder;
    private final String output;

    WritePart(String folder, String output) {
      this.folder = folder;
      this.output = output;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<KV<byte[], byte[]>>> part)
        throws IOException {
      List<PartFile.Line> lines = new ArrayList<>();
      part.getValue().forEach(line -> lines.add(new PartFile.Line(line.getKey(), line.getValue())));
      lines.sort(PartFile.Line.ORDER);
      // A worker that is lost and done again writes the same bytes; the name becomes whole at once.
      String name = Parts.name(output, part.getKey());
      ResourceId draft = Files.resource(folder + "draft-" + UUID.randomUUID());
      try (OutputStream out =
          Channels.newOutputStream(FileSystems.create(draft, "application/octet-stream"))) {
        PartFile.write(lines, out);
      }
      FileSystems.rename(
          List.of(draft),
          List.of(Files.resource(folder + name)),
          MoveOptions.StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }
}
