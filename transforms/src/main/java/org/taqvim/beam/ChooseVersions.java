// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;

/**
 * Leaves one article an id: what this run read of it, else what an earlier run stored.
 *
 * <p>Where this run read several articles of one id, the one whose content hash sorts first counts
 * and each other becomes a rejection, so that the choice does not depend on the order of reading.
 */
public final class ChooseVersions extends PTransform<PCollection<Reading>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;
  private static final int NEW = 0;
  private static final int SEEN = 1;
  private static final int STORED = 2;
  private static final int REJECTED = 3;

  /** The articles of this run. */
  public static final TupleTag<AnnotatedArticle> CHOSEN = new TupleTag<>("chosen");

  /** What is none of them. */
  public static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("rejections");

  /** How many stored articles are kept without being seen, and how many have changed. */
  public static final TupleTag<KV<String, Long>> COUNTS = new TupleTag<>("counts");

  private final Optional<PCollection<AnnotatedArticle>> stored;
  private final int shards;

  private ChooseVersions(Optional<PCollection<AnnotatedArticle>> stored, int shards) {
    this.stored = stored;
    this.shards = shards;
  }

  /**
   * Chooses among what this run read and what is stored.
   *
   * @param stored the articles of an earlier run, if there is one
   * @param shards into how many parts the work is cut
   */
  public static ChooseVersions among(Optional<PCollection<AnnotatedArticle>> stored, int shards) {
    return new ChooseVersions(stored, shards);
  }

  @Override
  public PCollectionTuple expand(PCollection<Reading> readings) {
    Meeting meeting = Meeting.in(shards).sending(readings, ChooseVersions::sendReading);
    stored.ifPresent(
        articles ->
            meeting.sending(articles, (article, post) -> post.send(STORED, article.id(), article)));
    PCollectionTuple result =
        meeting
            .meet()
            .apply(
                "Choose",
                ParDo.of(new Choose())
                    .withOutputTags(CHOSEN, TupleTagList.of(REJECTIONS).and(COUNTS)));
    return PCollectionTuple.of(
            CHOSEN, result.get(CHOSEN).setCoder(RecordCoder.of(AnnotatedArticle.class)))
        .and(REJECTIONS, result.get(REJECTIONS).setCoder(RecordCoder.of(Rejection.class)))
        .and(COUNTS, result.get(COUNTS).setCoder(Tally.CODER));
  }

  private static void sendReading(Reading reading, Meeting.Post post) {
    Optional<Outcome<AnnotatedArticle>> outcome = FinishArticles.finish(reading);
    Optional<Article> read = reading.draft().map(draft -> draft.facts().article());
    if (outcome.orElse(null) instanceof Outcome.Accepted<AnnotatedArticle> accepted) {
      AnnotatedArticle article = accepted.value();
      // It knows its hash already.
      read.map(a -> Sighting.of(a, article.contentHash()))
          .ifPresent(seen -> post.send(SEEN, seen.id(), seen));
      post.send(NEW, article.id(), article);
      return;
    }
    read.map(a -> Sighting.of(a, a.contentHash()))
        .ifPresent(seen -> post.send(SEEN, seen.id(), seen));
    if (outcome.orElse(null) instanceof Outcome.Rejected<AnnotatedArticle> rejected) {
      post.send(REJECTED, rejected.rejection().source(), rejected.rejection());
    }
  }

  private static final class Choose extends MeetFn<AnnotatedArticle> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String id, Met met, MultiOutputReceiver out) {
      met.all(REJECTED, Rejection.class).forEach(out.get(REJECTIONS)::output);
      List<AnnotatedArticle> stored = met.all(STORED, AnnotatedArticle.class);
      if (!met.has(SEEN)) {
        stored.stream()
            .min(FIRST)
            .ifPresent(
                kept -> {
                  out.get(CHOSEN).output(kept);
                  count(Counting.KEPT, out);
                });
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
        count(Counting.CHANGED, out);
      }
      seen.subList(1, seen.size())
          .forEach(other -> out.get(REJECTIONS).output(rejection(other, first)));
    }

    private static void count(String name, MultiOutputReceiver out) {
      Counting.count(name);
      out.get(COUNTS).output(KV.of(name, 1L));
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
