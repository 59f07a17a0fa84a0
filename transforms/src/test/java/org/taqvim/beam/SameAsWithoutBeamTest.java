// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;
import org.taqvim.timeline.Timeline;
import org.taqvim.timeline.TimelineBuilder;

/** The transforms give what the plain classes give, for all articles with gold. */
class SameAsWithoutBeamTest {
  private static List<Article> articles() throws IOException {
    Path testdata = Path.of(System.getProperty("taqvim.testdata"));
    List<Article> articles = new ArrayList<>();
    for (String folder : List.of("articles", "written/articles")) {
      if (!Files.isDirectory(testdata.resolve(folder))) {
        continue;
      }
      try (Stream<Path> files = Files.list(testdata.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          String name = file.getFileName().toString();
          articles.add(
              new Article(
                  name,
                  name,
                  Optional.empty(),
                  Files.readString(file),
                  false,
                  Article.Metadata.NONE));
        }
      }
    }
    return articles;
  }

  private static AnnotatedArticle annotated(Article article) {
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    if (annotator.annotate(article) instanceof Outcome.Accepted<AnnotatedArticle> accepted) {
      return accepted.value();
    }
    throw new AssertionError("rejected: " + article.id());
  }

  @Test
  void everyStepAndTheMergerInAShuffledOrder() throws IOException {
    List<Article> articles = new ArrayList<>(articles());
    List<AnnotatedArticle> annotated = articles.stream().map(a -> annotated(a)).toList();
    Timeline timeline = TimelineBuilder.build(annotated);
    Collections.shuffle(articles, new Random(3));

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> result =
        pipeline
            .apply(
                Create.of(articles.stream().map(Reading::of).toList())
                    .withCoder(RecordCoder.of(Reading.class)))
            .apply(AnnotateArticles.on("karabakh"))
            .apply(FinishArticles.create());
    PCollectionTuple merged = result.output().apply(DateArticles.in(3)).apply(MergeTimeline.in(3));
    PAssert.that(result.output()).containsInAnyOrder(annotated);
    PAssert.that(result.failures()).empty();
    PAssert.that(merged.get(MergeTimeline.ENTRIES)).containsInAnyOrder(timeline.events());
    PAssert.that(merged.get(MergeTimeline.ARTICLES)).containsInAnyOrder(timeline.articles());
    pipeline.run();
    assertThat(timeline.articles()).hasSameSizeAs(articles);
  }

  @Test
  void nothingComesOfNothing() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    PCollectionTuple merged =
        pipeline
            .apply(Create.empty(RecordCoder.of(AnnotatedArticle.class)))
            .apply(DateArticles.in(3))
            .apply(MergeTimeline.in(3));
    PAssert.that(merged.get(MergeTimeline.ENTRIES)).empty();
    PAssert.that(merged.get(MergeTimeline.ARTICLES)).empty();
    pipeline.run();
  }
}
