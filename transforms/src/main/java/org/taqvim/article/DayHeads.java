// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;

/**
 * Tells the dates that part a text itself from those of the page: the headings of a chronology or
 * of a live page, and the dates that open its items.
 *
 * <p>Under each heading stands running text; under the dates of other articles stand their titles,
 * which end as no sentence does. One such date is the page's; a whole date above all text too.
 */
final class DayHeads {
  private static final int FEWEST = 2;
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_DATE = 9;
  private static final String DASHES = "-\u2013\u2014\u2015" + Letters.TATWEEL;

  private final List<PageLine> lines;

  DayHeads(List<PageLine> lines) {
    this.lines = lines;
  }

  /** Marks the headings: they are no datelines and no dates of others. */
  void mark() {
    markTitled();
    boolean below = false;
    int found = 0;
    boolean[] heads = new boolean[lines.size()];
    for (int i = 0; i < heads.length; i++) {
      PageLine line = lines.get(i);
      below |= line.isOpen() && line.isProse();
      heads[i] = (isDate(line, below) || (below && isLabelled(line))) && headsText(i);
      found += heads[i] ? 1 : 0;
    }
    for (int i = 0; i < heads.length && found >= FEWEST; i++) {
      if (heads[i]) {
        lines.get(i).dayHead = true;
        lines.get(i).date = null;
      }
    }
  }

  private static boolean isDate(PageLine line, boolean below) {
    DateLine date = line.date;
    if (date == null && line.kind == null && line.tokens.size() <= LONGEST_DATE) {
      // "The seventh of Mehr (28 September):", its day in words.
      DateScan scan = new DateScan();
      scan.run(line.tokens, line.tokens.size());
      return scan.day && scan.others <= 1 && scan.label == DateLine.Label.NONE && !scan.clock;
    }
    return date != null
        && line.kind == null
        && date.label() == DateLine.Label.NONE
        && date.others() == 0
        && !date.clock()
        && (below || !date.isWhole());
  }

  /** Marks headings that open with a year: "1991 an independence without recognition". */
  private void markTitled() {
    List<PageLine> heads =
        IntStream.range(0, lines.size())
            .filter(i -> opensWithYear(lines.get(i)) && headsText(i))
            .mapToObj(lines::get)
            .toList();
    heads.stream().filter(head -> heads.size() >= FEWEST).forEach(head -> head.dayHead = true);
  }

  private static boolean opensWithYear(PageLine line) {
    List<Token> tokens = line.tokens;
    return line.isOpen()
        && line.words > 0
        && line.words <= LONGEST_TITLE
        && !line.isProse()
        && !line.endsSentence()
        && tokens.get(0).isNumber()
        && DateScan.isYear(tokens.get(0))
        && tokens.get(1).isWord();
  }

  /** "Day one: Sunday 27 September": no label of the page's own dates. */
  private static boolean isLabelled(PageLine line) {
    List<Token> tokens = line.tokens;
    int colon = 0;
    while (colon < Math.min(tokens.size(), LONGEST_LABEL) && tokens.get(colon).isWord()) {
      colon++;
    }
    boolean parted =
        colon > 0
            && colon < tokens.size()
            && (tokens.get(colon).is(":") || DASHES.contains(tokens.get(colon).text()));
    if (line.kind != null || !parted) {
      return false;
    }
    DateScan label = new DateScan();
    label.run(tokens.subList(0, colon), colon);
    List<Token> rest = tokens.subList(colon + 1, tokens.size());
    DateScan date = new DateScan();
    date.run(rest, rest.size());
    boolean page = label.label == DateLine.Label.PUBLISHED || label.label == DateLine.Label.UPDATED;
    return !page && date.day && date.others == 0 && !date.clock;
  }

  /** Whether text stands under a line, at most a narrower heading between. */
  private boolean headsText(int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + 3); i++) {
      PageLine line = lines.get(i);
      if (line.isOpen()) {
        return line.isProse() || line.endsSentence();
      }
      DateLine date = lines.get(at).date;
      // A year's heading can stand above a day's.
      boolean narrower = date != null && !date.day() && isDate(line, true);
      if (!narrower) {
        return false;
      }
    }
    return false;
  }

  /** Whether the page's lines open with dates, so that no such date is the day of sending. */
  boolean areDatedItems() {
    Set<List<String>> dates = new HashSet<>();
    for (PageLine line : lines) {
      int end = line.isOpen() ? dateAtBegin(line.tokens) : 0;
      if (end > 0) {
        dates.add(line.tokens.subList(0, end).stream().map(Token::text).toList());
      }
    }
    return dates.size() >= FEWEST;
  }

  /** Whether a line opens with nothing but a date and what parts it from the text. */
  static boolean opensWithDate(PageLine line) {
    return dateAtBegin(line.tokens) > 0;
  }

  /** The number of tokens until the sign after a date with which a line opens, or 0. */
  private static int dateAtBegin(List<Token> tokens) {
    DateScan scan = new DateScan();
    int at = 0;
    while (at < tokens.size() && at < 2 && tokens.get(at).isSign()) {
      at++;
    }
    while (at < tokens.size() && scan.others == 0 && !scan.agency) {
      Token token = tokens.get(at);
      boolean parts = token.is(":") || DASHES.contains(token.text());
      if (parts && (scan.day || scan.month || scan.year)) {
        return scan.label == DateLine.Label.NONE ? at : 0;
      }
      at += scan.step(tokens, at);
    }
    return 0;
  }
}
