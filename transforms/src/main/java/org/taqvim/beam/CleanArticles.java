// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.ArticleAnnotator;

/** Parts each article's prose from its page's furniture. */
public final class CleanArticles extends AnnotationStep {
  private static final long serialVersionUID = 1L;

  private CleanArticles() {
    super(draft -> ArticleAnnotator.clean(draft.facts().article()));
  }

  public static CleanArticles create() {
    return new CleanArticles();
  }
}
