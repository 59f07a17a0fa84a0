// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The parts of a page's markup: which are furniture by their own names, and where lines end. */
final class PageParts {
  private static final String NEVER_TEXT =
      "script,style,noscript,template,svg,iframe,object,form,button,input,select,textarea,nav,"
          + "footer,aside,figcaption,menu,dialog,[hidden],[aria-hidden=true],[role=navigation],"
          + "[role=complementary],[role=contentinfo],[style*=display:none],[style*=display: none]";

  /** Parts of class names and ids that web frameworks share. */
  private static final Set<String> FURNITURE =
      Set.of(
          "comment",
          "comments",
          "share",
          "sharing",
          "social",
          "related",
          "relate",
          "popular",
          "trending",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "menu",
          "newsletter",
          "advert",
          "ads",
          "banner",
          "cookie",
          "cookies",
          "tags",
          "tag",
          "pagination",
          "recommended",
          "latest",
          "most",
          "widget",
          "footer",
          "navbar",
          "navigation",
          "promo",
          "subscribe",
          "toolbar");

  /** Neighbours of these kinds, with nothing between them, are shown apart by style alone. */
  private static final Set<String> APART = Set.of("span", "a", "small", "label", "bdi");

  /** A block whose text is links to this share is a list of other things. */
  private static final double LINKS = 0.6;

  private static final int SHORTEST_LIST = 20;

  /**
   * An element with this share of the page's prose holds the article, whatever its names say: page
   * builders call every part a widget, and blogs put a post's tags into its names.
   */
  private static final double MAIN_PART = 0.4;

  private static final int LONGEST_NAMES = 1000;
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[^a-z]+");

  /**
   * What an element holds, with all that is in it.
   *
   * @param text length of its text
   * @param links length of the text that is links
   * @param headline whether a first-level heading is in it
   */
  record Measure(int text, int links, boolean headline) {
    static final Measure NOTHING = new Measure(0, 0, false);

    /** The length of the text that is no link. */
    int prose() {
      return text - links;
    }

    Measure plus(Measure other) {
      return new Measure(text + other.text, links + other.links, headline || other.headline);
    }
  }

  private PageParts() {}

  /** Whether an element has one of some names; a selector would climb to the root each time. */
  static boolean is(Element element, String... names) {
    for (String name : names) {
      if (element.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Removes what the markup itself says is not the article. */
  static void dropFurniture(Element body) {
    body.select(NEVER_TEXT).remove();
    Map<Node, Measure> measures = measure(body);
    int most = measures.getOrDefault(body, Measure.NOTHING).prose();
    for (Element element : body.select("header,[class],[id],ul,ol,table,td,div,section")) {
      Measure measure = measures.getOrDefault(element, Measure.NOTHING);
      if (measure.headline || element.parent() == null) {
        continue;
      }
      Set<String> names = names(element);
      boolean main = measure.prose() >= MAIN_PART * most && !isComments(names);
      boolean named = is(element, "header") || (!main && isFurniture(element, names));
      if (named || isLinkList(measure)) {
        element.remove();
      }
    }
  }

  /** Measures every element once, from the leaves up. */
  static Map<Node, Measure> measure(Element root) {
    Map<Node, Measure> measures = new HashMap<>();
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            Measure own = measures.getOrDefault(node, Measure.NOTHING);
            if (node instanceof TextNode text) {
              own = new Measure(text.text().strip().length(), 0, false);
            } else if (node instanceof Element element && is(element, "a")) {
              own = new Measure(own.text, own.text, own.headline);
            } else if (node instanceof Element element && is(element, "h1")) {
              own = new Measure(own.text, own.links, true);
            }
            measures.put(node, own);
            Node parent = node.parent();
            if (parent != null) {
              measures.merge(parent, own, Measure::plus);
            }
          }
        });
    return measures;
  }

  private static boolean isFurniture(Element element, Set<String> names) {
    return !is(element, "body", "main", "article") && names.stream().anyMatch(FURNITURE::contains);
  }

  private static boolean isComments(Set<String> names) {
    return names.contains("comment") || names.contains("comments");
  }

  /** The parts of an element's class names and id. */
  private static Set<String> names(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return BETWEEN_NAMES
        .splitAsStream(names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names)
        .collect(Collectors.toSet());
  }

  private static boolean isLinkList(Measure measure) {
    return measure.text >= SHORTEST_LIST && measure.links >= LINKS * measure.text;
  }

  /** The text of an element, a line for each block and line break. */
  static String lines(Element root) {
    StringBuilder out = new StringBuilder();
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              append(out, text.getWholeText());
            } else if (node instanceof Element element && breaks(element)) {
              newline(out);
            } else if (node.previousSibling() instanceof Element before
                && APART.contains(before.normalName())
                && node instanceof Element element
                && APART.contains(element.normalName())) {
              append(out, " ");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
              newline(out);
            }
          }
        });
    return out.toString().strip();
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || is(element, "br", "td", "th", "li", "time");
  }

  private static void newline(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    if (end > 0 && out.charAt(end - 1) != '\n') {
      out.append('\n');
    }
  }

  private static void append(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0
          && out.charAt(out.length() - 1) != ' '
          && out.charAt(out.length() - 1) != '\n') {
        out.append(' ');
      }
    }
  }
}
