// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.util.Optional;
import org.taqvim.article.Article;
import org.taqvim.article.Article.Metadata;
import org.taqvim.article.HtmlArticle;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;

/** Makes an article of a web page. */
final class Pages {
  private Pages() {}

  /** What the user says of the page counts more than what the page says of itself. */
  static Outcome<Article> article(String id, String path, String html, Metadata known) {
    HtmlArticle page;
    try {
      page = HtmlArticle.of(html);
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.rejected(
          new Rejection(
              path,
              Optional.empty(),
              Rejection.Stage.PARSE,
              "no web page: " + e.getClass().getSimpleName()));
    }
    Metadata own = page.metadata();
    Metadata all =
        new Metadata(
            known.published().or(own::published),
            known.source().or(own::source),
            known.url().or(own::url),
            known.title().or(own::title));
    return Outcome.accepted(new Article(id, path, Optional.empty(), page.text(), true, all));
  }
}
