// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.taqvim.json.Json;

/**
 * What a page declares about itself for machines: Open Graph, schema.org JSON-LD, and the meta tags
 * that outlets use beside them.
 */
final class PageHead {
  private static final String PUBLISHED =
      "meta[property=article:published_time],meta[name=article:published_time],"
          + "meta[itemprop=datePublished],meta[name=pubdate],meta[name=publishdate],"
          + "meta[name=DC.date.issued],meta[property=og:published_time]";

  private PageHead() {}

  static Article.Metadata of(Document page) {
    return new Article.Metadata(
        published(page),
        content(page, "meta[property=og:site_name]"),
        content(page, "meta[property=og:url]")
            .or(() -> attribute(page, "link[rel=canonical]", "href")),
        content(page, "meta[property=og:title]")
            .or(() -> Optional.of(page.title()))
            .flatMap(HtmlArticle::headline));
  }

  /** Only a date in ISO form is taken; other forms are left to the text. */
  private static Optional<String> published(Document page) {
    return page.select(PUBLISHED).stream()
        .map(e -> e.attr("content").strip())
        .filter(PageHead::isIsoDate)
        .findFirst()
        .or(() -> jsonLd(page))
        .or(
            () ->
                attribute(page, "article time[datetime]", "datetime").filter(PageHead::isIsoDate));
  }

  private static Optional<String> jsonLd(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = Json.mapper().readTree(script.data()).findValue("datePublished");
        if (found != null && isIsoDate(found.asText())) {
          return Optional.of(found.asText());
        }
      } catch (JsonProcessingException e) {
        // A page's broken machine data says nothing; its text still does.
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isIsoDate(String value) {
    if (value.length() < 10) {
      return false;
    }
    try {
      LocalDate.parse(value.substring(0, 10));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<String> content(Document page, String selector) {
    return attribute(page, selector, "content");
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream()
        .map(e -> e.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
