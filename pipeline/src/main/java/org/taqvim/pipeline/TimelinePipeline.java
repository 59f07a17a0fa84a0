// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.beam.AnnotateArticles;
import org.taqvim.beam.Counting;
import org.taqvim.dating.DatedArticle;
import org.taqvim.dating.Publication;
import org.taqvim.outcome.Rejection;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.ReadArticles;
import org.taqvim.pipeline.io.WriteSorted;
import org.taqvim.render.JsonLines;

/** The whole flow, from the files to the sorted parts of each output. */
final class TimelinePipeline {
  private static final KvCoder<String, String> LINES =
      KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());

  private TimelinePipeline() {}

  static void build(Pipeline pipeline, RunConfig config, Inputs inputs, String folder, int parts) {
    PCollectionTuple read =
        pipeline.apply(
            "ReadArticles",
            ReadArticles.from(inputs, config.metadata().map(Inputs::absolute), config.maxBytes()));
    WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> result =
        read.get(ReadArticles.ARTICLES)
            .apply("AnnotateArticles", AnnotateArticles.on(config.conflict()));
    PCollection<AnnotatedArticle> annotated = result.output();
    annotated
        .apply("FormatArticles", ParDo.of(new FormatArticle()))
        .setCoder(LINES)
        .apply("WriteArticles", WriteSorted.to(folder, "articles", parts));
    PCollectionList.of(read.get(ReadArticles.REJECTIONS))
        .and(result.failures())
        .apply("Rejections", Flatten.pCollections())
        .apply("FormatRejections", ParDo.of(new FormatRejection()))
        .setCoder(LINES)
        .apply("WriteRejections", WriteSorted.to(folder, "rejected", 1));
  }

  private static final class FormatArticle extends DoFn<AnnotatedArticle, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element AnnotatedArticle article, OutputReceiver<KV<String, String>> out) {
      Counting.count(Counting.ARTICLES);
      Publication unknown =
          new Publication(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Publication.How.UNKNOWN,
              List.of());
      out.output(
          KV.of(
              article.id(),
              JsonLines.article(new DatedArticle(article, unknown, List.of()), List.of())));
    }
  }

  private static final class FormatRejection extends DoFn<Rejection, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Rejection rejection, OutputReceiver<KV<String, String>> out) {
      Counting.count(
          Counting.REJECTED + rejection.stage().name().toLowerCase(java.util.Locale.ROOT));
      String line = "%010d".formatted(rejection.line().orElse(0));
      out.output(KV.of(rejection.source() + "\n" + line, JsonLines.rejection(rejection)));
    }
  }
}
