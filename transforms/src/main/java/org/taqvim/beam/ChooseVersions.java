// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
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
  private static final TupleTag<Sighting> SEEN = new TupleTag<>("seen");
  private static final TupleTag<AnnotatedArticle> NEW = new TupleTag<>("new");
  private static final TupleTag<AnnotatedArticle> STORED = new TupleTag<>("stored");
  private static final TupleTag<AnnotatedArticle> CHOSEN = new TupleTag<>("chosen");
  private static final TupleTag<Rejection> DOUBLE = new TupleTag<>("double");

  private final PCollection<Sighting> seen;
  private final PCollection<AnnotatedArticle> stored;

  private ChooseVersions(PCollection<Sighting> seen, PCollection<AnnotatedArticle> stored) {
    this.seen = seen;
    this.stored = stored;
  }

  /**
   * Chooses among what this run read and what is stored.
   *
   * @param seen every article that this run read, new or not
   * @param stored the articles of an earlier run
   */
  public static ChooseVersions among(
      PCollection<Sighting> seen, PCollection<AnnotatedArticle> stored) {
    return new ChooseVersions(seen, stored);
  }

  @Override
  public WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> expand(
      PCollection<AnnotatedArticle> fresh) {
    PCollectionTuple result =
        KeyedPCollectionTuple.of(
                SEEN,
                seen.apply(
                        "SeenById",
                        WithKeys.of(Sighting::id).withKeyType(TypeDescriptors.strings()))
                    .setCoder(KvCoder.of(StringUtf8Coder.of(), JsonCoder.of(Sighting.class))))
            .and(NEW, byId("NewById", fresh))
            .and(STORED, byId("StoredById", stored))
            .apply("MeetById", CoGroupByKey.create())
            .apply(
                "Choose", ParDo.of(new Choose()).withOutputTags(CHOSEN, TupleTagList.of(DOUBLE)));
    return WithFailures.Result.of(
        result.get(CHOSEN).setCoder(JsonCoder.of(AnnotatedArticle.class)),
        result.get(DOUBLE).setCoder(JsonCoder.of(Rejection.class)));
  }

  private static PCollection<KV<String, AnnotatedArticle>> byId(
      String name, PCollection<AnnotatedArticle> articles) {
    return articles
        .apply(name, WithKeys.of(AnnotatedArticle::id).withKeyType(TypeDescriptors.strings()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), JsonCoder.of(AnnotatedArticle.class)));
  }

  private static final class Choose extends DoFn<KV<String, CoGbkResult>, AnnotatedArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<String, CoGbkResult> versions, MultiOutputReceiver out) {
      List<Sighting> seen = new ArrayList<>();
      versions.getValue().getAll(SEEN).forEach(seen::add);
      List<AnnotatedArticle> stored = new ArrayList<>();
      versions.getValue().getAll(STORED).forEach(stored::add);
      if (seen.isEmpty()) {
        stored.stream().min(FIRST).ifPresent(out.get(CHOSEN)::output);
        return;
      }
      List<AnnotatedArticle> known = new ArrayList<>(stored);
      versions.getValue().getAll(NEW).forEach(known::add);
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
