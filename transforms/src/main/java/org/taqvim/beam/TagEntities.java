// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.ArticleAnnotator;
import org.taqvim.article.Draft;

/** Finds and links the names of each wanted article. */
public final class TagEntities extends AnnotateDraft<Draft, Draft> {
  private static final long serialVersionUID = 1L;

  private TagEntities() {
    super(Draft.class, ArticleAnnotator::tagNames);
  }

  public static TagEntities create() {
    return new TagEntities();
  }
}
