// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private static final String IMAGE_TAG = "<image";
  private static final String IMAGE_LINK = "![";
  private static final int SHORTEST_REPEAT = 16;
  private static final int SHORT_LINE_WORDS = 3;
  private static final int LINES_OF_ONE_START = 8;

  /** A line of so many words without the end of a sentence is hardly a lead. */
  private static final int MENU_WORDS = 50;

  /** Dates in a row, without prose between them, that make a list of other articles. */
  private static final int DATES_IN_A_LIST = 3;

  private final TokenizedText text;
  private final List<PageLine> lines;
  private final List<Boilerplate> openings = new ArrayList<>();
  private final Datelines datelines = new Datelines();
  private final List<Integer> softBreaks;
  private @Nullable Map<String, List<PageLine>> byStart;

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
    foreign();
    lines.stream().filter(line -> line.kind == null).forEach(this::judgeAlone);
    comments();
    dateLists();
    menus();
    int first = firstProse();
    int last = lastProse();
    List<PageLine> header = lines.subList(0, first);
    Headline headline =
        new Headline(lines.subList(first, last + 1).stream().filter(PageLine::isProse).toList());
    Optional<PageLine> title = headline.pick(header, metadata.title());
    datelines.header(header, title);
    datelines.underLead(lines.subList(Math.min(first + 1, lines.size()), lines.size()));
    repeats(title);
    header(header, title, headline);
    related(first, last);
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

  /** On a page in another script, lines in Latin letters without a date are the page's own. */
  private void foreign() {
    int latin = 0;
    int all = 0;
    for (PageLine line : lines) {
      latin += line.isLatin() ? line.words : 0;
      all += line.words;
    }
    if (2 * latin >= all) {
      return;
    }
    for (PageLine line : lines) {
      if (line.isLatin() && line.words > 0 && DateLine.of(line.tokens).isEmpty()) {
        line.kind = Boilerplate.Kind.NAVIGATION;
      }
    }
  }

  /** What a line's own words and shape say. */
  private void judgeAlone(PageLine line) {
    if (line.words + line.numbers == 0) {
      line.kind = line.tokens.isEmpty() ? Boilerplate.Kind.BLANK : Boilerplate.Kind.NAVIGATION;
      return;
    }
    String source = text.source().text();
    if (source.startsWith(IMAGE_TAG, line.begin) || source.startsWith(IMAGE_LINK, line.begin)) {
      line.kind = Boilerplate.Kind.CAPTION;
      return;
    }
    line.machineMark().ifPresent(datelines::mark);
    if (line.machineMark().filter(mark -> mark.end() == line.end).isPresent()) {
      line.kind = Boilerplate.Kind.DATELINE;
      return;
    }
    if (line.wrapped) {
      return;
    }
    line.date = DateLine.of(line.tokens).orElse(null);
    if (line.date != null && line.date.label() == DateLine.Label.NONE && line.date.others() > 0) {
      Furniture.standard()
          .match(line.tokens)
          .filter(match -> match.kind() == Boilerplate.Kind.CAPTION)
          .ifPresent(
              match -> {
                line.kind = match.kind();
                line.date = null;
              });
    }
    if (line.kind == null && line.date == null && line.isAddress()) {
      line.kind = Boilerplate.Kind.NAVIGATION;
    } else if (line.kind == null && line.date == null) {
      Furniture.standard()
          .match(line.tokens)
          .ifPresent(
              match -> {
                line.kind = match.kind();
                line.heads = match.heads();
              });
    }
  }

  /** What stands under the head of readers' comments is theirs, where most prose stands above. */
  private void comments() {
    int all = words(0, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      PageLine head = lines.get(i);
      if (head.heads && head.kind == Boilerplate.Kind.COMMENTS && 2 * words(0, i) >= all) {
        for (PageLine line : lines.subList(i + 1, lines.size())) {
          line.kind = line.kind == null ? Boilerplate.Kind.COMMENTS : line.kind;
          line.date = null;
        }
        return;
      }
    }
  }

  /** The words of running text in some lines. */
  private int words(int from, int to) {
    return lines.subList(from, to).stream()
        .filter(line -> line.isOpen() && line.isProse())
        .mapToInt(line -> line.words)
        .sum();
  }

  /**
   * Above the first sentence a line of very many words that holds none, and shares few of them with
   * what follows, is a menu or a row of headlines whose line breaks were lost.
   */
  private void menus() {
    int sentence = 0;
    while (sentence < lines.size() && !lines.get(sentence).holdsSentence()) {
      sentence++;
    }
    if (sentence == lines.size()) {
      return;
    }
    Headline follows =
        new Headline(
            lines.subList(sentence, lines.size()).stream().filter(PageLine::isProse).toList());
    for (PageLine line : lines.subList(0, sentence)) {
      boolean menu = line.isOpen() && line.words >= MENU_WORDS && !line.wrapped;
      if (menu && follows.shared(line) < Headline.SHARED) {
        line.kind = Boilerplate.Kind.NAVIGATION;
      }
    }
  }

  private int firstProse() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isOpen() && lines.get(i).isProse()) {
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

  /** Dates in a row, only headlines and buttons between them, are a list of other articles. */
  private void dateLists() {
    int from = 0;
    while (from < lines.size()) {
      if (lines.get(from).date == null) {
        from++;
        continue;
      }
      int dates = 0;
      int end = from;
      for (int i = from; i < lines.size() && inList(lines.get(i), i - end); i++) {
        if (lines.get(i).date != null) {
          dates += lines.get(i).date != null && isDay(lines.get(i)) ? 1 : 0;
          end = i;
        }
      }
      if (dates >= DATES_IN_A_LIST) {
        lines.subList(from, end + 1).forEach(ArticleCleaner::listed);
      }
      from = end + 1;
    }
  }

  private static boolean isDay(PageLine line) {
    return line.date != null && line.date.day() && line.date.label() == DateLine.Label.NONE;
  }

  private static boolean inList(PageLine line, int sinceDate) {
    return line.date != null || (sinceDate <= 2 && !line.isProse());
  }

  private static void listed(PageLine line) {
    line.kind = line.date != null || line.kind == null ? Boilerplate.Kind.RELATED_DATES : line.kind;
    line.date = null;
  }

  /** A line that stood before: the title again, a teaser of the lead, a caption with the title. */
  private void repeats(Optional<PageLine> title) {
    String titleKey = title.map(line -> Headline.key(line.tokens)).orElse("");
    Map<String, PageLine> seen = new HashMap<>();
    for (PageLine line : lines) {
      if (line.kind != null || line.date != null) {
        continue;
      }
      String key = Headline.key(line.tokens);
      if (title.isPresent() && line == title.get()) {
        seen.put(key, line);
        continue;
      }
      boolean long_ = key.length() >= SHORTEST_REPEAT;
      if (long_ && (seen.containsKey(key) || key.equals(titleKey))) {
        line.kind = Boilerplate.Kind.REPEAT;
      } else if (!titleKey.isEmpty()
          && titleKey.length() >= SHORTEST_REPEAT
          && key.startsWith(titleKey)
          && !line.endsSentence()) {
        line.kind = Boilerplate.Kind.CAPTION;
      } else if (line.endsCut() && long_ && isCutOf(line, key)) {
        line.kind = Boilerplate.Kind.REPEAT;
      }
      seen.putIfAbsent(key, line);
    }
  }

  /** Whether a line cut by dots stands whole elsewhere. */
  private boolean isCutOf(PageLine cut, String key) {
    if (byStart == null) {
      byStart = byStart();
    }
    return byStart.getOrDefault(start(key), List.of()).stream()
        .filter(line -> line != cut)
        .map(line -> String.join("", line.key()))
        .anyMatch(other -> other.length() > key.length() && other.startsWith(key));
  }

  private static String start(String key) {
    return key.substring(0, Math.min(key.length(), SHORTEST_REPEAT));
  }

  /** Lines by their first letters, a few for each: enough to find the whole of a teaser. */
  private Map<String, List<PageLine>> byStart() {
    Map<String, List<PageLine>> index = new HashMap<>();
    for (PageLine line : lines) {
      List<PageLine> same =
          index.computeIfAbsent(start(String.join("", line.key())), k -> new ArrayList<>());
      if (same.size() < LINES_OF_ONE_START) {
        same.add(line);
      }
    }
    return index;
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

  /** A head such as "read also" takes the headlines and dates below it with it. */
  private void related(int first, int last) {
    Boilerplate.Kind section = null;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.heads) {
        boolean below = i > first;
        section = line.kind == Boilerplate.Kind.RELATED || (below && i > last) ? line.kind : null;
      } else if (line.isOpen() && line.isProse()) {
        section = null;
      } else if (section != null && line.kind == null) {
        boolean title = i < first && !line.heads && line.date == null;
        if (!title) {
          line.kind = line.date != null ? Boilerplate.Kind.RELATED_DATES : section;
          line.date = null;
        }
      }
    }
  }

  /**
   * Below the last prose stand comments, teasers and signatures; short sentences are still prose.
   */
  private void footer(int last) {
    int from = last + 1;
    while (from < lines.size() && lines.get(from).isOpen() && lines.get(from).endsSentence()) {
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
    for (int i = first; i <= last && looked < 2; i++) {
      PageLine line = lines.get(i);
      if (line.isOpen()) {
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
