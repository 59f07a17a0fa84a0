// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Letters;
import org.taqvim.text.Span;
import org.taqvim.text.Token;

/**
 * Finds the datelines of a page: lines of their own around the headline, and the opening of the
 * first sentence ("Moscow, 10 November 2020 (agency) -").
 *
 * <p>Saved pages often print the day on which they were saved above everything else, so the first
 * date is not the best: one that a label calls the day of publication comes first, then the one
 * that stands nearest to the headline, a day of change last.
 */
final class Datelines {
  /** How far into a sentence its dateline can reach. */
  private static final int LONGEST_OPENING = 24;

  private static final int MOST_OTHER_WORDS = 3;
  private static final int UNDER_LEAD = 3;

  private record Found(Span span, DateLine.Label label, int distance, boolean whole) {}

  private final List<Found> found = new ArrayList<>();

  /** Lines before the prose: those that are dates become datelines. */
  void header(List<PageLine> header, Optional<PageLine> title) {
    int titleAt = title.map(header::indexOf).orElse(header.size());
    int i = 0;
    while (i < header.size()) {
      PageLine line = header.get(i);
      DateLine date = line.date;
      if (date == null || line.kind != null) {
        i++;
        continue;
      }
      int end = i + 1;
      boolean whole = date.isWhole();
      DateLine.Label label = date.label();
      // One part of a date a line.
      while (end < header.size() && isPart(header.get(end)) && (date.isPart() || !whole)) {
        DateLine part = header.get(end).date;
        whole |= part != null && (part.year() || part.isWhole());
        end++;
      }
      while (end < header.size() && isClock(header.get(end))) {
        end++;
      }
      Span span = line.span();
      boolean today = label == DateLine.Label.TODAY;
      for (int k = i; k < end; k++) {
        header.get(k).kind = today ? Boilerplate.Kind.NAVIGATION : Boilerplate.Kind.DATELINE;
        span = span.cover(header.get(k).span());
      }
      int distance = 2 * Math.abs(titleAt - i) + (i < titleAt ? 1 : 0);
      if (!today) {
        found.add(new Found(span, label, distance, whole));
      }
      i = end;
    }
  }

  private static boolean isPart(PageLine line) {
    return line.date != null && line.kind == null && line.date.isPart();
  }

  private static boolean isClock(PageLine line) {
    return isPart(line) && line.date != null && line.date.clock();
  }

  /**
   * A whole date between the lead, which some outlets print above it with a picture's caption, and
   * the text. A clock or furniture beside it, or that there is no other, tells it from the heads of
   * a chronology.
   */
  void underLead(List<PageLine> below) {
    int at = 0;
    while (at < Math.min(UNDER_LEAD, below.size()) && !isWholeDate(below.get(at))) {
      if (below.get(at).isProse() && below.get(at).endsSentence()) {
        return;
      }
      at++;
    }
    boolean textFollows = below.stream().skip(at).anyMatch(PageLine::isProse);
    if (at < Math.min(UNDER_LEAD, below.size()) && textFollows) {
      PageLine line = below.get(at);
      DateLine date = line.date;
      boolean only = below.stream().filter(Datelines::isWholeDate).count() == 1;
      if (only || (date != null && date.clock()) || below.get(at + 1).kind != null) {
        header(below.subList(at, at + 2), Optional.of(line));
      }
    }
  }

  private static boolean isWholeDate(PageLine line) {
    return line.date != null && line.kind == null && line.date.isWhole();
  }

  /** A date with a label, in its line or the one above: some outlets sign with it. */
  void footer(PageLine line, boolean labelled) {
    if (line.date != null && (labelled || line.date.label() == DateLine.Label.PUBLISHED)) {
      line.kind = Boilerplate.Kind.DATELINE;
      found.add(new Found(line.span(), DateLine.Label.PUBLISHED, Integer.MAX_VALUE / 2, true));
    }
  }

  /** The opening of a sentence that says where, when and through whom it was sent. */
  Optional<Boilerplate> opening(PageLine line) {
    List<Token> tokens = line.tokens;
    DateScan scan = new DateScan();
    boolean bracket = false;
    int shut = shutsOpening(tokens);
    int at = 0;
    while (at < Math.min(tokens.size(), LONGEST_OPENING)) {
      Token token = tokens.get(at);
      bracket |= token.is("(");
      if (at > 0 && at >= shut && closes(tokens, at, scan)) {
        if (scan.day || (scan.agency && bracket && scan.others <= 2)) {
          return Optional.of(taken(tokens, at, scan));
        }
      }
      boolean sentence = token.is(".") && scan.others > 1;
      if (scan.open || scan.others > MOST_OTHER_WORDS || sentence) {
        return Optional.empty();
      }
      at += leadsToDay(tokens, at) ? 1 : scan.step(tokens, at);
    }
    return Optional.empty();
  }

  /** The preposition of "Abu Dhabi, on 10 July". */
  private static boolean leadsToDay(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).isWord()
        && tokens.get(at + 1).isNumber()
        && Furniture.standard().datelines().at(tokens, at).kind() == DatelineWords.Kind.OPEN;
  }

  /** Where a bracket ends that the text opens with: what stands in it belongs together. */
  private static int shutsOpening(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).is("(")) {
      return 0;
    }
    for (int i = 1; i < Math.min(tokens.size(), LONGEST_OPENING); i++) {
      if (tokens.get(i).is(")")) {
        return i;
      }
    }
    return 0;
  }

  /** Whether the opening ends before or with a token: a dash, a bracket, a word stuck to a year. */
  private static boolean closes(List<Token> tokens, int at, DateScan scan) {
    Token token = tokens.get(at);
    if (isDash(token)) {
      boolean within = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
      return !within || !tokens.get(at - 1).isNumber();
    }
    if (token.is("/")) {
      boolean agency = scan.agency && scan.day && !tokens.get(at - 1).isNumber();
      return agency || (scan.day && scan.year && startsText(tokens, at + 1));
    }
    if (token.is(":")) {
      // "Yerevan, 31 March 2025 (11 Farvardin 1404), «Armenpress»:"
      Token before = tokens.get(at - 1);
      boolean shut = before.is(")") || before.is(String.valueOf(Letters.RIGHT_GUILLEMET));
      return scan.day && scan.year && (shut || scan.agencyEnd == at);
    }
    if (token.is(".") || token.isWord()) {
      // "Baku, 17 October 2020, AZERTAC": the agency ends what it signs.
      boolean signed = scan.agencyEnd == at && scan.day && scan.year && scan.others <= 2;
      if (signed && (token.is(".") || startsText(tokens, at))) {
        return true;
      }
    }
    boolean dashed = at + 1 < tokens.size() && isDash(tokens.get(at + 1));
    if (token.is(")") && !dashed) {
      return scan.agency && scan.day;
    }
    return token.isWord()
        && token.gap() == Token.Gap.NONE
        && scan.day
        && scan.year
        && tokens.get(at - 1).isNumber();
  }

  /** A word that belongs to no dateline. */
  private static boolean startsText(List<Token> tokens, int at) {
    if (at == tokens.size() || !tokens.get(at).isWord()) {
      return false;
    }
    DatelineWords.Kind word = Furniture.standard().datelines().at(tokens, at).kind();
    return word == DatelineWords.Kind.OTHER || word == DatelineWords.Kind.OPEN;
  }

  /** The mark that a machine put before the text: trusted where nothing else dates the page. */
  void mark(Span mark) {
    found.add(new Found(mark, DateLine.Label.MACHINE, 0, true));
  }

  private Boilerplate taken(List<Token> tokens, int at, DateScan scan) {
    Token closing = tokens.get(at);
    int end = closing.isSign() ? closing.end() : tokens.get(at - 1).end();
    Span span = new Span(tokens.get(0).begin(), end);
    if (scan.day || scan.dayAndMonth) {
      found.add(new Found(span, DateLine.Label.NONE, 1, scan.year));
    }
    Boilerplate.Kind kind =
        scan.day || scan.dayAndMonth ? Boilerplate.Kind.DATELINE : Boilerplate.Kind.BYLINE;
    return new Boilerplate(span.begin(), span.end(), kind);
  }

  private static boolean isDash(Token token) {
    String text = token.text();
    return token.isSign()
        && (text.equals("-")
            || text.equals("\u2013")
            || text.equals("\u2014")
            || text.equals("\u2015")
            || text.equals(String.valueOf(Letters.TATWEEL)));
  }

  /** The datelines, the most trusted first. */
  List<Span> ranked() {
    return found.stream()
        .sorted(
            Comparator.comparing((Found f) -> f.label == DateLine.Label.MACHINE)
                .thenComparing(f -> f.label == DateLine.Label.UPDATED)
                .thenComparing(f -> f.label != DateLine.Label.PUBLISHED)
                .thenComparing(f -> !f.whole)
                .thenComparingInt(Found::distance)
                .thenComparing(Found::span))
        .map(Found::span)
        .toList();
  }
}
