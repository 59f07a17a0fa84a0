// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.dating.ArticleDater;
import org.taqvim.dating.DatedArticle;

/** Finds when each article was published, by its own evidence and by the other articles. */
public final class DateArticles
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<DatedArticle>> {
  private static final long serialVersionUID = 1L;

  private DateArticles() {}

  public static DateArticles create() {
    return new DateArticles();
  }

  @Override
  public PCollection<DatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return Keyed.by("Key", a -> a.onTopic() ? "" : a.id(), articles, AnnotatedArticle.class)
        .apply("Meet", GroupByKey.create())
        .apply("Date", ParDo.of(new Date()))
        .setCoder(JsonCoder.of(DatedArticle.class));
  }

  private static final class Date
      extends DoFn<KV<String, Iterable<AnnotatedArticle>>, DatedArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<AnnotatedArticle>> articles,
        OutputReceiver<DatedArticle> out) {
      List<AnnotatedArticle> all = new ArrayList<>();
      articles.getValue().forEach(all::add);
      ArticleDater.standard().date(all).forEach(out::output);
    }
  }
}
