// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.taqvim.pipeline.io.WriteSorted;

/** Writes a line of an output for each value, into sorted parts, and says how many. */
final class WriteLines<T> extends PTransform<PCollection<T>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1L;

  private final Line<T> line;
  private final WriteSorted write;

  /** Gives the line of a value, behind the key that it is sorted by. */
  interface Line<T> extends Serializable {
    KV<String, String> of(T value);
  }

  private WriteLines(Line<T> line, WriteSorted write) {
    this.line = line;
    this.write = write;
  }

  /** Into the parts of an output that lie in a folder. */
  static <T> WriteLines<T> of(Line<T> line, String parts, String output) {
    return new WriteLines<>(line, WriteSorted.to(parts, output));
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<T> values) {
    return values
        .apply("Format", ParDo.of(new Format<>(line)))
        .setCoder(WriteSorted.LINES)
        .apply("WriteSorted", write);
  }

  private static final class Format<T> extends DoFn<T, KV<byte[], byte[]>> {
    private static final long serialVersionUID = 1L;
    private final Line<T> line;

    Format(Line<T> line) {
      this.line = line;
    }

    @ProcessElement
    public void process(@Element T value, OutputReceiver<KV<byte[], byte[]>> out) {
      KV<String, String> keyed = line.of(value);
      out.output(KV.of(bytes(keyed.getKey()), bytes(keyed.getValue())));
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
