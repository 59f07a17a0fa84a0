// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The sorted parts of an output, read as one sorted whole without repetitions; memory holds one
 * line of each.
 */
public final class Parts implements AutoCloseable {
  private record Head(PartFile.Line line, PartFile.Reader rest) {}

  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(Comparator.comparing(Head::line, PartFile.Line.ORDER));
  private final List<PartFile.Reader> readers = new ArrayList<>();
  private PartFile.@Nullable Line last;

  private Parts() {}

  static String name(String output, String part) {
    return output + "-" + part + ".part";
  }

  public static Parts open(String folder, String output) throws IOException {
    Parts parts = new Parts();
    MatchResult found = FileSystems.match(folder + output + "-*.part", EmptyMatchTreatment.ALLOW);
    if (found.status() == MatchResult.Status.OK) {
      for (MatchResult.Metadata file : found.metadata()) {
        parts.add(
            new PartFile.Reader(Channels.newInputStream(FileSystems.open(file.resourceId()))));
      }
    }
    return parts;
  }

  private void add(PartFile.Reader reader) throws IOException {
    readers.add(reader);
    push(reader);
  }

  private void push(PartFile.Reader reader) throws IOException {
    PartFile.Line line = reader.next();
    if (line != null) {
      heads.add(new Head(line, reader));
    }
  }

  /** The next line as UTF-8, or null at the end. */
  public byte @Nullable [] next() throws IOException {
    while (true) {
      Head head = heads.poll();
      if (head == null) {
        return null;
      }
      push(head.rest());
      if (last == null || PartFile.Line.ORDER.compare(last, head.line()) != 0) {
        last = head.line();
        return last.text();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (PartFile.Reader reader : readers) {
      reader.close();
    }
  }
}
