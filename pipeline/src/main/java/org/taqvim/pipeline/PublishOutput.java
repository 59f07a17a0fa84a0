// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.taqvim.beam.Counting;
import org.taqvim.beam.Tally;
import org.taqvim.json.Json;
import org.taqvim.pipeline.io.OutputFolder;
import org.taqvim.pipeline.io.WriteSorted;

/**
 * Publishes the output as the job's last step, for a job that nobody waits for.
 *
 * <p>It takes what all other steps have counted, the lines of each output among it. A grouping
 * gives its one key when all of that has come, and so when every part is written. The step may run
 * twice, one after the other or side by side: it writes the same bytes again, and what it reads is
 * deleted by a step after it, never by itself.
 */
final class PublishOutput extends PTransform<PCollectionList<KV<String, Long>>, PDone> {
  private static final long serialVersionUID = 1L;
  private static final String ALL = "all";

  private final RunPlan plan;
  private final long began;

  private PublishOutput(RunPlan plan, long began) {
    this.plan = plan;
    this.began = began;
  }

  /** Publishes what a plan is to make; the run began then, in milliseconds of the epoch. */
  static PublishOutput of(RunPlan plan, long began) {
    return new PublishOutput(plan, began);
  }

  @Override
  public PDone expand(PCollectionList<KV<String, Long>> counted) {
    // So that there is something to be grouped in a run that counts nothing.
    PCollection<KV<String, Long>> nothing =
        counted
            .getPipeline()
            .apply("Nothing", Create.of(KV.of(Counting.READ, 0L)).withCoder(Tally.CODER));
    counted
        .and(nothing)
        .apply("AllCounts", Flatten.pCollections())
        .apply("OneKey", WithKeys.of(ALL))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), Tally.CODER))
        .apply("WaitForAll", GroupByKey.create())
        .apply(
            "Publish", ParDo.of(new Publish(Json.write(plan.publication()), plan.parts(), began)))
        .setCoder(StringUtf8Coder.of())
        .apply("Published", Reshuffle.viaRandomKey())
        .apply("DeleteParts", ParDo.of(new DeleteParts()));
    return PDone.in(counted.getPipeline());
  }

  private static final class Publish extends DoFn<KV<String, Iterable<KV<String, Long>>>, String> {
    private static final long serialVersionUID = 1L;
    private final String publication;
    private final String parts;
    private final long began;

    Publish(String publication, String parts, long began) {
      this.publication = publication;
      this.parts = parts;
      this.began = began;
    }

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<KV<String, Long>>> counted, OutputReceiver<String> out)
        throws IOException {
      Counts counts = Counts.sum(counted.getValue());
      try (OutputFolder folder = OutputFolder.takenOver(parts)) {
        Publisher publisher =
            new Publisher(
                Json.read(publication, Publication.class),
                folder,
                counts.without(WriteSorted.LINES_OF));
        publisher.write();
        publisher.check(new Counts(counts.under(WriteSorted.LINES_OF)));
        publisher.publish(seconds());
      }
      out.output(parts);
    }

    private Map<String, Double> seconds() {
      Map<String, Double> seconds = new TreeMap<>();
      seconds.put("total", (System.currentTimeMillis() - began) / 1e3);
      return seconds;
    }
  }

  private static final class DeleteParts extends DoFn<String, Void> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element String parts) throws IOException {
      OutputFolder.deleteWork(parts);
    }
  }
}
