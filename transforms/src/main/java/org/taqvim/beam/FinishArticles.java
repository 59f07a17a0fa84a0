// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.article.Draft;

/** Gathers what the steps found into what is stored. */
public final class FinishArticles extends AnnotateDraft<Draft, AnnotatedArticle> {
  private static final long serialVersionUID = 1L;

  private FinishArticles() {
    super(AnnotatedArticle.class, FinishArticles::finish);
  }

  public static FinishArticles create() {
    return new FinishArticles();
  }

  private static AnnotatedArticle finish(Draft draft) {
    Counting.count(Counting.ANNOTATED);
    return ArticleAnnotator.finish(draft);
  }
}
