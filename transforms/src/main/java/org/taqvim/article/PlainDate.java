// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.text.SourceText;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeType;

/**
 * Reads the dates of datelines that are in no language of the packs: English month names, as the
 * page builders of Persian and Arabic outlets print them, and bare numbers with a year of two
 * digits.
 *
 * <p>A year of two digits is Solar Hijri where it comes first and Gregorian where it comes last; a
 * number that is no such year, month or day reads as nothing.
 */
final class PlainDate {
  private static final Map<String, Integer> MONTHS = read();

  private PlainDate() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(full, month.getValue());
      months.put(full.substring(0, 3), month.getValue());
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return months;
  }

  /** The names of months, folded. */
  static Set<String> months() {
    return MONTHS.keySet();
  }

  /** The first such date of some tokens, as a time mention. */
  static Optional<TimeMention> find(SourceText source, List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Optional<TimeMention> found = named(source, tokens, at);
      if (found.isEmpty()) {
        found = numeric(source, tokens, at);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "16 Nov 2021", "November 16th, 2021". */
  private static Optional<TimeMention> named(SourceText source, List<Token> tokens, int at) {
    Integer month = MONTHS.get(tokens.get(at).text());
    if (month == null) {
      return Optional.empty();
    }
    int year = at + 1;
    int before = at - 1;
    while (before > 0 && !tokens.get(before).isNumber() && at - before < 3) {
      before--;
    }
    boolean dayFirst = before >= 0 && isAtMost(tokens.get(before), 31);
    if (!dayFirst && at + 1 < tokens.size() && isAtMost(tokens.get(at + 1), 31)) {
      before = at + 1;
      year = at + 2;
    } else if (!dayFirst) {
      return Optional.empty();
    }
    while (year < tokens.size() && !tokens.get(year).isNumber() && year - at < 5) {
      year++;
    }
    if (year >= tokens.size() || tokens.get(year).text().length() != 4) {
      return Optional.empty();
    }
    int first = Math.min(before, at);
    return mention(
        source,
        new Span(tokens.get(first).begin(), tokens.get(year).end()),
        CalendarSystem.GREGORIAN,
        number(tokens.get(year)),
        month,
        number(tokens.get(before)));
  }

  /** "99/7/5", "13/9/22". */
  private static Optional<TimeMention> numeric(SourceText source, List<Token> tokens, int at) {
    if (at + 4 >= tokens.size()
        || !tokens.get(at + 1).is("/")
        || !tokens.get(at + 3).is("/")
        || !isAtMost(tokens.get(at), 99)
        || !isAtMost(tokens.get(at + 2), 12)
        || !isAtMost(tokens.get(at + 4), 99)) {
      return Optional.empty();
    }
    int first = number(tokens.get(at));
    int month = number(tokens.get(at + 2));
    int last = number(tokens.get(at + 4));
    Span span = new Span(tokens.get(at).begin(), tokens.get(at + 4).end());
    if (first >= 80 && last <= 31) {
      return mention(source, span, CalendarSystem.SOLAR_HIJRI, 1300 + first, month, last);
    }
    return first <= 31 && last >= 13 && last <= 49
        ? mention(source, span, CalendarSystem.GREGORIAN, 2000 + last, month, first)
        : Optional.empty();
  }

  private static boolean isAtMost(Token token, int most) {
    return token.isNumber() && token.text().length() <= 2 && number(token) <= most;
  }

  private static int number(Token token) {
    return Integer.parseInt(token.text());
  }

  private static Optional<TimeMention> mention(
      SourceText source, Span span, CalendarSystem calendar, int year, int month, int day) {
    if (month < 1 || day < 1 || !CalendarDate.exists(calendar, year, month, day)) {
      return Optional.empty();
    }
    Point point =
        new Point(
            calendar,
            Optional.empty(),
            Optional.of(year),
            Optional.of(month),
            Optional.of(day),
            Optional.empty(),
            Optional.empty(),
            Direction.LATEST);
    return Optional.of(
        new TimeMention(
            span.begin(),
            span.end(),
            source.cut(span),
            TimeType.DATE,
            Anchoring.ABSOLUTE,
            new TimeExpression(
                point, Optional.empty(), Optional.empty(), Optional.empty(), "plain-date"),
            List.of()));
  }
}
