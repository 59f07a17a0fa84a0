// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.taqvim.article.PageParts.Measure;

/**
 * The text of a web page's article, with what its head says about it.
 *
 * <p>The main text is where the paragraphs are: each gives its length, without its links, to the
 * element around it and half of it to the one around that; the richest element is the article,
 * taken together with the headline where one stands beside it. What markup itself calls navigation,
 * comments or related is dropped; the rest of the furniture is the cleaner's. Nothing of the page
 * is run or fetched. Linear in the page.
 *
 * @param text the main text, one paragraph a line, the headline first where the page shows one
 * @param metadata headline, publication date and address, as far as the page declares them
 */
public record HtmlArticle(String text, Article.Metadata metadata) {
  /** A block with less text of its own than this is no paragraph. */
  private static final int SHORTEST_PARAGRAPH = 40;

  /** An element that holds much more than the article is the page. */
  private static final double MOST_BESIDE_ARTICLE = 1.5;

  private static final Pattern BEHIND_TITLE = Pattern.compile("\\s[|\u00BB\u2013\u2014-]\\s");

  /** Takes the article out of a page's markup; a page without an article gives its whole text. */
  public static HtmlArticle of(String html) {
    Document page = Jsoup.parse(html);
    Article.Metadata metadata = PageHead.of(page);
    PageParts.dropFurniture(page.body());
    Map<Node, Measure> measures = PageParts.measure(page.body());
    Element best = richest(page.body(), measures);
    Element article = best == null ? page.body() : withSurroundings(best, measures);
    String text = PageParts.lines(article);
    @Nullable Element headline = page.body().selectFirst("h1");
    boolean missing = headline != null && !contains(article, headline);
    return new HtmlArticle(missing ? headline.text() + "\n" + text : text, metadata);
  }

  private static @Nullable Element richest(Element body, Map<Node, Measure> measures) {
    Map<Node, Double> scores = new HashMap<>();
    @Nullable Element best = null;
    double most = 0;
    for (Element block : body.select("p,div,td,section,article,blockquote,li")) {
      double share = ownText(block, measures);
      @Nullable Element around = isParagraph(block) ? block.parent() : block;
      for (int level = 0; level < 2 && around != null && share >= SHORTEST_PARAGRAPH / 2; level++) {
        double score = scores.merge(around, share, Double::sum);
        if (score > most) {
          most = score;
          best = around;
        }
        share /= 2;
        around = around.parent();
      }
    }
    return best;
  }

  /** A block that holds one paragraph; a block with line breaks holds several. */
  private static boolean isParagraph(Element block) {
    return PageParts.is(block, "p", "li", "blockquote")
        || (PageParts.is(block, "div")
            && block.children().stream()
                .noneMatch(child -> child.isBlock() || PageParts.is(child, "br")));
  }

  /** The length of a block's own text: its text nodes and inline children, without its links. */
  private static double ownText(Element block, Map<Node, Measure> measures) {
    double length = 0;
    for (Node child : block.childNodes()) {
      boolean inline = !(child instanceof Element element) || !element.isBlock();
      if (inline) {
        Measure measure = measures.getOrDefault(child, Measure.NOTHING);
        length += measure.text() - measure.links();
      }
    }
    return length < SHORTEST_PARAGRAPH ? 0 : length;
  }

  /** Headline and dateline often stand beside the element that holds the paragraphs. */
  private static Element withSurroundings(Element best, Map<Node, Measure> measures) {
    int own = measures.getOrDefault(best, Measure.NOTHING).text();
    Element article = best;
    for (Element e = best.parent(); e != null && !PageParts.is(e, "body", "html"); e = e.parent()) {
      Measure measure = measures.getOrDefault(e, Measure.NOTHING);
      Measure inner = measures.getOrDefault(article, Measure.NOTHING);
      int added = measure.text() - inner.text();
      boolean links = 2 * (measure.links() - inner.links()) > added;
      if (measure.text() > MOST_BESIDE_ARTICLE * own || (added > 0 && links)) {
        break;
      }
      article = e;
    }
    return article;
  }

  private static boolean contains(Element outer, Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** The page's own title without the name of the site, which outlets hang behind a bar or dash. */
  static Optional<String> headline(String title) {
    String best = "";
    for (String part : BEHIND_TITLE.splitAsStream(title).toList()) {
      best = part.strip().length() > best.length() ? part.strip() : best;
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
