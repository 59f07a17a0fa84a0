// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.stream.Collectors;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.article.AnnotatedArticle;

/**
 * Counts the articles whose prose another article of the run has too, under another name.
 *
 * <p>They stay, each as a source; in an entry all of them together count as one report.
 */
public final class CountRepeats
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<KV<String, Long>> COUNTS = new TupleTag<>("counts");

  private final int shards;

  /** That an article has the prose. */
  record Told(String id) {}

  private CountRepeats(int shards) {
    this.shards = shards;
  }

  public static CountRepeats in(int shards) {
    return new CountRepeats(shards);
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<AnnotatedArticle> articles) {
    return Meeting.in(shards)
        .sending(articles, CountRepeats::send)
        .meet()
        .apply("Count", ParDo.of(new Count()).withOutputTags(COUNTS, TupleTagList.empty()))
        .get(COUNTS)
        .setCoder(Tally.CODER);
  }

  private static void send(AnnotatedArticle article, Meeting.Post post) {
    if (!article.sketch().isEmpty()) {
      post.send(
          0,
          article.sketch().stream().map(Integer::toHexString).collect(Collectors.joining(" ")),
          new Told(article.id()));
    }
  }

  private static final class Count extends MeetFn<KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String sketch, Met met, MultiOutputReceiver out) {
      long repeated = met.all(0, Told.class).size() - 1L;
      if (repeated > 0) {
        Counting.count(Counting.REPEATED, repeated);
        out.get(COUNTS).output(KV.of(Counting.REPEATED, repeated));
      }
    }
  }
}
