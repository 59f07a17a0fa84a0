// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.article.Draft;

/** Parts each article's prose from its page's furniture. */
public final class CleanArticles extends AnnotateDraft<Article, Draft> {
  private static final long serialVersionUID = 1L;

  private CleanArticles() {
    super(Draft.class, ArticleAnnotator::clean);
  }

  public static CleanArticles create() {
    return new CleanArticles();
  }
}
