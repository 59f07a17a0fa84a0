// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The text of a web page's article, with what its head says about it.
 *
 * @param text the main text, one paragraph a line, the headline first where the page shows one
 * @param metadata headline, publication date and address, as far as the page declares them
 */
public record HtmlArticle(String text, Article.Metadata metadata) {

  /** Takes the article out of a page's markup; a page without an article gives its whole text. */
  public static HtmlArticle of(String html) {
    Document page = Jsoup.parse(html);
    page.select("script,style,nav,noscript").remove();
    String title = page.title();
    return new HtmlArticle(
        page.body().wholeText(),
        new Article.Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            title.isBlank() ? Optional.empty() : Optional.of(title)));
  }
}
