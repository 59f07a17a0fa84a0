// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.outcome.Rejection;

/**
 * Leaves one article an id: what this run read of it, else what an earlier run stored.
 *
 * <p>Where this run read several articles of one id, the one whose content hash sorts first counts
 * and each other becomes a rejection, so that the choice does not depend on the order of reading.
 */
public final class ChooseVersions
    extends PTransform<
        PCollection<AnnotatedArticle>,
        WithFailures.Result<PCollection<AnnotatedArticle>, Rejection>> {
  private static final long serialVersionUID = 1L;
  private static final int NEW = 0;
  private static final int SEEN = 1;
  private static final int STORED = 2;
  private static final TupleTag<AnnotatedArticle> CHOSEN = new TupleTag<>("chosen");
  private static final TupleTag<Rejection> DOUBLE = new TupleTag<>("double");

  private final PCollection<Sighting> seen;
  private final PCollection<AnnotatedArticle> stored;

  private final int shards;

  private ChooseVersions(
      PCollection<Sighting> seen, PCollection<AnnotatedArticle> stored, int shards) {
    this.seen = seen;
    this.stored = stored;
    this.shards = shards;
  }

  /**
   * Chooses among what this run read and what is stored.
   *
   * @param seen every article that this run read, new or not
   * @param stored the articles of an earlier run
   * @param shards into how many parts the work is cut
   */
  public static ChooseVersions among(
      PCollection<Sighting> seen, PCollection<AnnotatedArticle> stored, int shards) {
    return new ChooseVersions(seen, stored, shards);
  }

  @Override
  public WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> expand(
      PCollection<AnnotatedArticle> fresh) {
    PCollectionTuple result =
        Meeting.in(shards)
            .with(fresh, AnnotatedArticle::id)
            .with(seen, Sighting::id)
            .with(stored, AnnotatedArticle::id)
            .meet()
            .apply(
                "Choose", ParDo.of(new Choose()).withOutputTags(CHOSEN, TupleTagList.of(DOUBLE)));
    return WithFailures.Result.of(
        result.get(CHOSEN).setCoder(JsonCoder.of(AnnotatedArticle.class)),
        result.get(DOUBLE).setCoder(JsonCoder.of(Rejection.class)));
  }

  private static final class Choose extends MeetFn<AnnotatedArticle> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String id, Met met, MultiOutputReceiver out) {
      List<AnnotatedArticle> stored = met.all(STORED, AnnotatedArticle.class);
      if (!met.has(SEEN)) {
        stored.stream().min(FIRST).ifPresent(out.get(CHOSEN)::output);
        return;
      }
      List<Sighting> seen = met.all(SEEN, Sighting.class);
      List<AnnotatedArticle> known = new ArrayList<>(stored);
      known.addAll(met.all(NEW, AnnotatedArticle.class));
      seen.sort(Sighting.FIRST);
      Sighting first = seen.get(0);
      known.stream()
          .filter(article -> article.contentHash().equals(first.contentHash()))
          .min(FIRST)
          .ifPresent(out.get(CHOSEN)::output);
      if (!stored.isEmpty() && !stored.get(0).contentHash().equals(first.contentHash())) {
        Counting.count(Counting.CHANGED);
      }
      seen.subList(1, seen.size())
          .forEach(other -> out.get(DOUBLE).output(rejection(other, first)));
    }

    private static final Comparator<AnnotatedArticle> FIRST =
        Comparator.comparing(AnnotatedArticle::file).thenComparing(AnnotatedArticle::contentHash);

    private static Rejection rejection(Sighting other, Sighting first) {
      String where = first.file() + first.line().map(line -> ":" + line).orElse("");
      String same = other.contentHash().equals(first.contentHash()) ? "the same" : "another";
      return new Rejection(
          other.file(),
          other.line(),
          Rejection.Stage.READ,
          "the id " + other.id() + " stands twice; " + same + " article is in " + where);
    }
  }
}
