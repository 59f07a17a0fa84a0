// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.List;
import org.taqvim.text.TokenizedText;

/** Parts the prose of a page from its furniture. */
public final class ArticleCleaner {
  private ArticleCleaner() {}

  public static CleanedPage clean(TokenizedText text, Article.Metadata metadata) {
    return new CleanedPage(
        metadata.title(), java.util.Optional.empty(), List.of(), List.of(), List.of());
  }
}
