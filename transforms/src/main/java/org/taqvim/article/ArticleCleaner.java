// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/**
 * Parts the prose of a page from its furniture by the shape of lines, their place, their
 * repetition, and the words that pages of all outlets have in common.
 *
 * <p>Prose is long lines and sentences; what stands before the first of them is the page's header,
 * what stands after the last its footer. Between them only what is surely not prose is taken out.
 * No rule looks at what the article is about. Linear in the text.
 */
public final class ArticleCleaner {
  private static final int SHORT_LINE_WORDS = 3;

  private final TokenizedText text;
  private final List<PageLine> lines;
  private final List<Boilerplate> openings = new ArrayList<>();
  private final Datelines datelines = new Datelines();
  private final List<Integer> softBreaks;

  private ArticleCleaner(TokenizedText text) {
    this.text = text;
    this.lines = PageLine.of(text);
    this.softBreaks = Wrapping.mark(lines, text.source().text());
  }

  /** Cleans a page; the metadata's title, where there is one, tells the headline. */
  public static CleanedPage clean(TokenizedText text, Article.Metadata metadata) {
    return new ArticleCleaner(text).clean(metadata);
  }

  private CleanedPage clean(Article.Metadata metadata) {
    LineJudge.judge(lines, text.source().text(), datelines);
    OtherPosts others = new OtherPosts(lines);
    others.comments();
    new DayHeads(lines).mark();
    others.dateLists();
    others.menus();
    int first = firstProse();
    int last = lastProse();
    List<PageLine> header = lines.subList(0, first);
    Headline headline =
        new Headline(lines.subList(first, last + 1).stream().filter(PageLine::isProse).toList());
    Optional<PageLine> title = headline.pick(header, metadata.title());
    datelines.header(header, title);
    datelines.underLead(lines.subList(Math.min(first + 1, lines.size()), lines.size()));
    new Repeats(lines).mark(title);
    header(header, title, headline);
    others.related(first, last);
    footer(last);
    if (first < lines.size()) {
      openings(first, last);
    }
    return new CleanedPage(
        title.map(line -> text.source().cut(line.span())).or(metadata::title),
        title.map(PageLine::span),
        boilerplate(),
        datelines.ranked(),
        softBreaks);
  }

  private int firstProse() {
    boolean list = new DayHeads(lines).areDatedItems();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean item = list && DayHeads.opensWithDate(line) && line.endsSentence();
      if (line.isOpen() && (line.isProse() || line.dayHead || item)) {
        return i;
      }
    }
    // A page without a sentence: what is not furniture is all that it has.
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isOpen()) {
        return i;
      }
    }
    return lines.size();
  }

  private int lastProse() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).isOpen() && lines.get(i).isProse()) {
        return i;
      }
    }
    return lines.size() - 1;
  }

  /** Lines above the prose that are neither headline nor about the same thing. */
  private static void header(List<PageLine> header, Optional<PageLine> title, Headline headline) {
    for (PageLine line : header) {
      if (!line.isOpen() || title.filter(t -> t == line).isPresent()) {
        continue;
      }
      boolean near = headline.shared(line) >= Headline.SHARED && line.words > SHORT_LINE_WORDS;
      if (!near) {
        boolean below = title.isPresent() && line.begin > title.get().begin;
        line.kind =
            below && line.words <= SHORT_LINE_WORDS
                ? Boilerplate.Kind.BYLINE
                : Boilerplate.Kind.NAVIGATION;
      }
    }
  }

  /**
   * Below the last prose stand comments, teasers and signatures; short sentences are still prose.
   */
  private void footer(int last) {
    int from = last + 1;
    while (from < lines.size()
        && lines.get(from).isOpen()
        && (lines.get(from).endsSentence() || lines.get(from).dayHead)) {
      from++;
    }
    if (from > 0 && from < lines.size() && isCutOff(from)) {
      from++;
    }
    for (int i = Math.min(from, lines.size()); i < lines.size(); i++) {
      PageLine line = lines.get(i);
      datelines.footer(line, i > 0 && DateLine.isLabel(lines.get(i - 1).tokens));
      if (line.kind != null) {
        continue;
      }
      if (line.date != null) {
        line.kind = Boilerplate.Kind.RELATED_DATES;
      } else {
        line.kind = line.isHeadline() ? Boilerplate.Kind.RELATED : Boilerplate.Kind.NAVIGATION;
      }
    }
  }

  /** One line alone may be the rest of a text that was cut off; several are teasers. */
  private boolean isCutOff(int at) {
    PageLine line = lines.get(at);
    boolean alone = at + 1 == lines.size() || lines.get(at + 1).kind != null;
    return line.isOpen()
        && alone
        && (line.words > SHORT_LINE_WORDS || !lines.get(at - 1).endsSentence());
  }

  /** The first sentences may open with a dateline; a repeated lead has it twice. */
  private void openings(int first, int last) {
    int looked = 0;
    boolean list = new DayHeads(lines).areDatedItems();
    for (int i = first; i <= last && looked < 2; i++) {
      PageLine line = lines.get(i);
      if (line.isOpen() && !(list && DayHeads.opensWithDate(line))) {
        looked++;
        datelines.opening(line).ifPresent(openings::add);
      }
    }
  }

  private List<Boilerplate> boilerplate() {
    List<Boilerplate> all = new ArrayList<>(openings);
    lines.stream()
        .filter(
            line -> line.kind == null && openings.stream().noneMatch(o -> o.begin() == line.begin))
        .flatMap(line -> line.machineMark().stream())
        .map(mark -> new Boilerplate(mark.begin(), mark.end(), Boilerplate.Kind.DATELINE))
        .forEach(all::add);
    Span open = null;
    Boilerplate.Kind kind = null;
    for (PageLine line : lines) {
      if (line.kind != null && line.kind == kind && open != null) {
        open = open.cover(line.span());
      } else {
        if (open != null && kind != null) {
          all.add(new Boilerplate(open.begin(), open.end(), kind));
        }
        kind = line.kind;
        open = line.kind == null ? null : line.span();
      }
    }
    if (open != null && kind != null) {
      all.add(new Boilerplate(open.begin(), open.end(), kind));
    }
    all.sort(Comparator.comparingInt(Boilerplate::begin));
    return all;
  }
}
