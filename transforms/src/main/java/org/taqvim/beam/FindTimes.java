// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.ArticleAnnotator;

/** Finds the time expressions of each wanted article. */
public final class FindTimes extends AnnotationStep {
  private static final long serialVersionUID = 1L;

  private FindTimes() {
    super(ArticleAnnotator::findTimes);
  }

  public static FindTimes create() {
    return new FindTimes();
  }
}
