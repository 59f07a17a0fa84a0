// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.ArticleAnnotator;

/** Detects the language of each article's prose. */
public final class DetectLanguage extends AnnotationStep {
  private static final long serialVersionUID = 1L;

  private DetectLanguage() {
    super(ArticleAnnotator::detectLanguage);
  }

  public static DetectLanguage create() {
    return new DetectLanguage();
  }
}
