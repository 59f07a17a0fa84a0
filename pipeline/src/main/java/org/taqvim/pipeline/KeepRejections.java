// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.beam.MeetFn;
import org.taqvim.beam.Meeting;
import org.taqvim.beam.RecordCoder;
import org.taqvim.outcome.Rejection;

/** Keeps what an earlier run rejected, except of files that this run has read again. */
final class KeepRejections extends PTransform<PCollection<Rejection>, PCollection<Rejection>> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<Rejection> KEPT = new TupleTag<>("kept");
  private static final int EARLIER = 0;
  private static final int READ_AGAIN = 1;

  /** Says by its key alone that a file was read. */
  private record ReadAgain() {}

  private final PCollection<String> files;
  private final int shards;

  private KeepRejections(PCollection<String> files, int shards) {
    this.files = files;
    this.shards = shards;
  }

  static KeepRejections unlessReadAgain(PCollection<String> files, int shards) {
    return new KeepRejections(files, shards);
  }

  @Override
  public PCollection<Rejection> expand(PCollection<Rejection> earlier) {
    return Meeting.in(shards)
        .sending(earlier, (rejection, post) -> post.send(EARLIER, rejection.source(), rejection))
        .sending(files, (file, post) -> post.send(READ_AGAIN, file, new ReadAgain()))
        .meet()
        .apply("Keep", ParDo.of(new Keep()).withOutputTags(KEPT, TupleTagList.empty()))
        .get(KEPT)
        .setCoder(RecordCoder.of(Rejection.class));
  }

  private static final class Keep extends MeetFn<Rejection> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String source, Met met, MultiOutputReceiver out) {
      if (!met.has(READ_AGAIN)) {
        met.all(EARLIER, Rejection.class).forEach(out.get(KEPT)::output);
      }
    }
  }
}
