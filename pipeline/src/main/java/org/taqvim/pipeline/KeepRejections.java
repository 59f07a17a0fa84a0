// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.taqvim.beam.JsonCoder;
import org.taqvim.outcome.Rejection;

/** Keeps what an earlier run rejected, except of files that this run has read again. */
final class KeepRejections extends PTransform<PCollection<Rejection>, PCollection<Rejection>> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<Rejection> EARLIER = new TupleTag<>("earlier");
  private static final TupleTag<String> READ = new TupleTag<>("read");

  private final PCollection<String> files;

  private KeepRejections(PCollection<String> files) {
    this.files = files;
  }

  static KeepRejections unlessReadAgain(PCollection<String> files) {
    return new KeepRejections(files);
  }

  @Override
  public PCollection<Rejection> expand(PCollection<Rejection> earlier) {
    return KeyedPCollectionTuple.of(
            EARLIER,
            earlier
                .apply(
                    "BySource",
                    WithKeys.of(Rejection::source).withKeyType(TypeDescriptors.strings()))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), JsonCoder.of(Rejection.class))))
        .and(
            READ,
            files
                .apply(
                    "ByFile",
                    WithKeys.of((String file) -> file).withKeyType(TypeDescriptors.strings()))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())))
        .apply("MeetBySource", CoGroupByKey.create())
        .apply("Keep", ParDo.of(new Keep()))
        .setCoder(JsonCoder.of(Rejection.class));
  }

  private static final class Keep extends DoFn<KV<String, CoGbkResult>, Rejection> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<String, CoGbkResult> met, OutputReceiver<Rejection> out) {
      if (!met.getValue().getAll(READ).iterator().hasNext()) {
        met.getValue().getAll(EARLIER).forEach(out::output);
      }
    }
  }
}
