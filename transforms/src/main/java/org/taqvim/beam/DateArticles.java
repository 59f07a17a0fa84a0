// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.dating.Anchors;
import org.taqvim.dating.ArticleDater;
import org.taqvim.dating.Ask;
import org.taqvim.dating.DatedArticle;
import org.taqvim.dating.Hint;
import org.taqvim.dating.Tell;

/**
 * Finds when each article was published, by its own evidence and by the other articles.
 *
 * <p>The keyed form of {@link ArticleDater#date}: what articles tell and ask meets under the key of
 * an event, and the answers go back to those that asked.
 */
public final class DateArticles
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<DatedArticle>> {
  private static final long serialVersionUID = 1L;
  private static final String STEP = "DateArticles";
  private static final TupleTag<Hint> HINTS = new TupleTag<>("hints");
  private static final TupleTag<DatedArticle> DATED = new TupleTag<>("dated");
  private static final TupleTag<DatedArticle> ASKING = new TupleTag<>("asking");
  private static final TupleTag<DatedArticle> SETTLED = new TupleTag<>("settled");
  private static final TupleTag<Tell> TELLS = new TupleTag<>("tells");

  private final int shards;

  private DateArticles(int shards) {
    this.shards = shards;
  }

  /** Cuts the work into so many parts. */
  public static DateArticles in(int shards) {
    return new DateArticles(shards);
  }

  @Override
  public PCollection<DatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    PCollectionTuple alone =
        articles.apply(
            "DateAlone",
            ParDo.of(new DateAlone())
                .withOutputTags(SETTLED, TupleTagList.of(List.of(ASKING, TELLS))));
    PCollection<Tell> settled = alone.get(TELLS).setCoder(RecordCoder.of(Tell.class));
    PCollection<DatedArticle> asking =
        alone.get(ASKING).setCoder(RecordCoder.of(DatedArticle.class));
    for (int round = 1; round <= ArticleDater.ROUNDS; round++) {
      asking = asking.apply("AskOthers" + round, new AskOthers(settled, shards));
    }
    return PCollectionList.of(asking)
        .and(alone.get(SETTLED).setCoder(RecordCoder.of(DatedArticle.class)))
        .apply("AllDated", Flatten.pCollections());
  }

  /** Articles that ask nothing tell the same in every round, and no round changes them. */
  private static final class DateAlone extends DoFn<AnnotatedArticle, DatedArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element AnnotatedArticle article, MultiOutputReceiver out) {
      ArticleDater dater = ArticleDater.standard();
      DatedArticle dated = Counting.timed(STEP, () -> dater.alone(article));
      boolean asks = !dater.asks(dated).isEmpty();
      out.get(asks ? ASKING : SETTLED).output(dated);
      if (!asks) {
        dater.tells(dated).forEach(out.get(TELLS)::output);
      }
    }
  }

  /** One round of asking. */
  private static final class AskOthers
      extends PTransform<PCollection<DatedArticle>, PCollection<DatedArticle>> {
    private static final long serialVersionUID = 1L;
    private final PCollection<Tell> settled;
    private final int shards;

    AskOthers(PCollection<Tell> settled, int shards) {
      this.settled = settled;
      this.shards = shards;
    }

    @Override
    public PCollection<DatedArticle> expand(PCollection<DatedArticle> asking) {
      PCollection<Hint> hints = asking.apply("AnswerAsks", new AnswerAsks(settled, shards));
      return asking.apply("UseHints", new UseHints(hints, shards));
    }
  }

  private static final class AnswerAsks
      extends PTransform<PCollection<DatedArticle>, PCollection<Hint>> {
    private static final long serialVersionUID = 1L;
    private static final int TOLD = 0;
    private static final int ASKED = 1;

    private final PCollection<Tell> settled;
    private final int shards;

    AnswerAsks(PCollection<Tell> settled, int shards) {
      this.settled = settled;
      this.shards = shards;
    }

    @Override
    public PCollection<Hint> expand(PCollection<DatedArticle> asking) {
      return Meeting.in(shards)
          .sending(settled, (tell, post) -> post.send(TOLD, tell.key(), tell))
          .sending(asking, AnswerAsks::send)
          .meet()
          .apply("Answer", ParDo.of(new Answer()).withOutputTags(HINTS, TupleTagList.empty()))
          .get(HINTS)
          .setCoder(RecordCoder.of(Hint.class));
    }

    private static void send(DatedArticle article, Meeting.Post post) {
      ArticleDater dater = ArticleDater.standard();
      dater.tells(article).forEach(tell -> post.send(TOLD, tell.key(), tell));
      dater.asks(article).forEach(ask -> post.send(ASKED, ask.key(), ask));
    }
  }

  private static final class UseHints
      extends PTransform<PCollection<DatedArticle>, PCollection<DatedArticle>> {
    private static final long serialVersionUID = 1L;
    private final PCollection<Hint> hints;
    private final int shards;

    UseHints(PCollection<Hint> hints, int shards) {
      this.hints = hints;
      this.shards = shards;
    }

    @Override
    public PCollection<DatedArticle> expand(PCollection<DatedArticle> dated) {
      return Meeting.in(shards)
          .with(dated, d -> d.article().id())
          .with(hints, Hint::article)
          .meet()
          .apply("DateAgain", ParDo.of(new DateAgain()).withOutputTags(DATED, TupleTagList.empty()))
          .get(DATED)
          .setCoder(RecordCoder.of(DatedArticle.class));
    }
  }

  private static final class Answer extends MeetFn<Hint> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String key, Met met, MultiOutputReceiver out) {
      if (met.has(AnswerAsks.ASKED)) {
        List<Tell> told = met.all(AnswerAsks.TOLD, Tell.class);
        List<Ask> asked = met.all(AnswerAsks.ASKED, Ask.class);
        Counting.timed(STEP, () -> Anchors.answer(told, asked))
            .forEach(hint -> out.get(HINTS).output(hint));
      }
    }
  }

  private static final class DateAgain extends MeetFn<DatedArticle> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String id, Met met, MultiOutputReceiver out) {
      List<Hint> hints = met.all(1, Hint.class);
      for (DatedArticle before : met.all(0, DatedArticle.class)) {
        out.get(DATED)
            .output(
                hints.isEmpty()
                    ? before
                    : Counting.timed(STEP, () -> ArticleDater.standard().withHints(before, hints)));
      }
    }
  }
}
