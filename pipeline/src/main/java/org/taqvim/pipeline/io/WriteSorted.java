// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
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

/**
 * Writes lines into sorted parts, which {@link Parts} later reads as one sorted whole.
 *
 * <p>A worker holds one part at a time; how many parts there are follows from the size of the
 * input, and what they hold when merged does not depend on it.
 */
public final class WriteSorted extends PTransform<PCollection<KV<String, String>>, PDone> {
  private static final long serialVersionUID = 1L;

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
  public PDone expand(PCollection<KV<String, String>> lines) {
    int count = parts;
    lines
        .apply(
            "ChoosePart",
            WithKeys.of((KV<String, String> line) -> Math.floorMod(mix(line.getKey()), count))
                .withKeyType(org.apache.beam.sdk.values.TypeDescriptors.integers()))
        .setCoder(
            KvCoder.of(VarIntCoder.of(), KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())))
        .apply("GatherPart", GroupByKey.create())
        .apply("WritePart", ParDo.of(new WritePart(folder, output)));
    return PDone.in(lines.getPipeline());
  }

  private static int mix(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 16;
  }

  private static final class WritePart
      extends DoFn<KV<Integer, Iterable<KV<String, String>>>, Void> {
    private static final long serialVersionUID = 1L;
    private final String folder;
    private final String output;

    WritePart(String folder, String output) {
      this.folder = folder;
      this.output = output;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<KV<String, String>>> part)
        throws IOException {
      List<PartFile.Line> lines = new ArrayList<>();
      part.getValue().forEach(line -> lines.add(PartFile.Line.of(line.getKey(), line.getValue())));
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
