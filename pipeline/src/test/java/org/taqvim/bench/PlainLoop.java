// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.json.Json;
import org.taqvim.outcome.Outcome;
import org.taqvim.render.JsonLines;
import org.taqvim.timeline.Timeline;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineBuilder;
import org.taqvim.timeline.TimelineEvent;

/**
 * The same work without Beam: reads a file of lines, annotates on all processors, builds the
 * timeline in memory and writes it.
 *
 * <p>What it leaves out is what a nightly run needs: stored texts, stored annotations, digests, a
 * choice among versions, publishing.
 */
public final class PlainLoop {
  private PlainLoop() {}

  /** Arguments: the file to read, the folder to write. */
  public static void main(String[] args) throws IOException {
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    List<AnnotatedArticle> annotated;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      annotated =
          lines
              .lines()
              .parallel()
              .map(PlainLoop::article)
              .map(annotator::annotate)
              .flatMap(PlainLoop::accepted)
              .toList();
    }
    Timeline timeline = TimelineBuilder.build(annotated);
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("timeline.jsonl"))) {
      for (TimelineEvent event : timeline.events()) {
        out.write(JsonLines.timelineEvent(event));
        out.write('\n');
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("articles.jsonl"))) {
      for (TimelineArticle article : timeline.articles()) {
        out.write(JsonLines.article(article));
        out.write('\n');
      }
    }
  }

  private static Stream<AnnotatedArticle> accepted(Outcome<AnnotatedArticle> outcome) {
    return outcome instanceof Outcome.Accepted<AnnotatedArticle> article
        ? Stream.of(article.value())
        : Stream.of();
  }

  private static Article article(String line) {
    JsonNode row;
    try {
      row = Json.mapper().readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Article(
        row.get("id").asText(),
        "in.jsonl",
        Optional.empty(),
        row.get("text").asText(),
        false,
        new Article.Metadata(
            Optional.of(row.get("published").asText()),
            Optional.of(row.get("source").asText()),
            Optional.empty(),
            Optional.of(row.get("title").asText())));
  }
}
