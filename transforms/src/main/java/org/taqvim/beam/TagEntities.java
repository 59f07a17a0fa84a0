// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.ArticleAnnotator;

/** Finds and links the names of each wanted article. */
public final class TagEntities extends AnnotationStep {
  private static final long serialVersionUID = 1L;

  private TagEntities() {
    super(ArticleAnnotator::tagNames);
  }

  public static TagEntities create() {
    return new TagEntities();
  }
}
