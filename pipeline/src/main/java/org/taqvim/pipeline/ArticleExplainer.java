// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.beam.Annotators;
import org.taqvim.outcome.Outcome;
import org.taqvim.pipeline.RunConfig.WrongOption;
import org.taqvim.pipeline.io.AllArticles;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.ReadSettings;
import org.taqvim.render.JsonLines;
import org.taqvim.timeline.Timeline;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineBuilder;
import org.taqvim.timeline.TimelineEvent;

/** Does in memory what the pipeline does, and tells of one article how ({@code --explain}). */
final class ArticleExplainer {
  private final RunConfig config;
  private final PrintStream out;

  ArticleExplainer(RunConfig config, PrintStream out) {
    this.config = config;
    this.out = out;
  }

  /** Explains the article of an id or a file; all articles are read, because others date it too. */
  void explain(String wanted, Inputs inputs) throws IOException, WrongOption {
    ReadSettings settings =
        new ReadSettings(
            inputs.naming(),
            config.metadata().map(Inputs::absolute).orElse(null),
            config.maxBytes(),
            null,
            "");
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (Outcome<Article> read : AllArticles.read(inputs, settings)) {
      if (read instanceof Outcome.Accepted<Article> accepted
          && Annotators.of(config.conflict()).annotate(accepted.value())
              instanceof Outcome.Accepted<AnnotatedArticle> article) {
        annotated.add(article.value());
      } else if (read instanceof Outcome.Rejected<Article> rejected
          && rejected.rejection().source().endsWith(wanted)) {
        out.println(JsonLines.rejection(rejected.rejection()));
      }
    }
    Timeline timeline = TimelineBuilder.build(annotated);
    Map<String, TimelineEvent> entries = new TreeMap<>();
    timeline.events().forEach(event -> entries.put(event.id(), event));
    List<TimelineArticle> found =
        timeline.articles().stream().filter(a -> isCalled(a.dated().article(), wanted)).toList();
    if (found.isEmpty()) {
      throw new WrongOption("--explain=" + wanted + ": no such article in the input");
    }
    found.forEach(article -> Explanation.print(article, entries, out));
  }

  private static boolean isCalled(AnnotatedArticle article, String wanted) {
    String path = wanted.startsWith("./") ? wanted.substring(2) : wanted;
    return article.id().equals(wanted)
        || article.file().equals(path)
        || Inputs.absolute(article.file()).equals(Inputs.absolute(path));
  }
}
