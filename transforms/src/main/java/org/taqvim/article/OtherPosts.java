// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.List;
import java.util.stream.IntStream;

/** Finds what a page holds of others: readers' comments, menus, teasers and lists of articles. */
final class OtherPosts {
  /** A line of so many words without the end of a sentence is hardly a lead. */
  private static final int MENU_WORDS = 50;

  /** Dates in a row, without prose between them, that make a list of other articles. */
  private static final int DATES_IN_A_LIST = 3;

  private final List<PageLine> lines;

  OtherPosts(List<PageLine> lines) {
    this.lines = lines;
  }

  /** What stands under the head of readers' comments is theirs, where most prose stands above. */
  void comments() {
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
  void menus() {
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

  /** Dates in a row, only headlines and buttons between them, are a list of other articles. */
  void dateLists() {
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
          dates += isDay(lines.get(i)) ? 1 : 0;
          end = i;
        }
      }
      if (dates >= DATES_IN_A_LIST) {
        lines.subList(from, end + 1).forEach(OtherPosts::listed);
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

  /** A date above a paragraph: where a page has several, each heads its own post. */
  private boolean isStamp(int at) {
    int next = at + 1;
    while (next < lines.size() && lines.get(next).tokens.isEmpty()) {
      next++;
    }
    return lines.get(at).kind == null
        && lines.get(at).date != null
        && next < lines.size()
        && lines.get(next).isOpen()
        && lines.get(next).isProse();
  }

  /** A head such as "read also" takes the headlines and dates below it with it. */
  void related(int first, int last) {
    Boilerplate.Kind section = null;
    long stamps = IntStream.range(first, last).filter(this::isStamp).count();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.heads) {
        boolean below = i > first;
        section = line.kind == Boilerplate.Kind.RELATED || (below && i > last) ? line.kind : null;
      } else if ((line.isOpen() && line.isProse()) || (i < last && stamps >= 2 && isStamp(i))) {
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
}
