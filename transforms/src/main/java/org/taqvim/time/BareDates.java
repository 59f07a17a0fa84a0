// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention.Anchoring;

/** Reads what only its place at the head of a line makes a date: "1988", "March: …". */
final class BareDates {
  private static final String RULE = "head";

  private final KnownWords words;
  private final List<Token> tokens;
  private final CalendarSystem home;

  BareDates(KnownWords words, CalendarSystem home) {
    this.words = words;
    this.tokens = words.tokens();
    this.home = home;
  }

  /** The year or month that a token at the head of a line names. */
  Optional<TimeMention> at(int token) {
    return year(token).or(() -> month(token));
  }

  /** A bare number that is a year of the news, or of the home calendar. */
  private Optional<TimeMention> year(int at) {
    Token token = tokens.get(at);
    if (!token.isNumber() || token.text().length() != 4) {
      return Optional.empty();
    }
    int year = Integer.parseInt(token.text());
    boolean solar = home == CalendarSystem.SOLAR_HIJRI && year >= 1250 && year <= 1450;
    if (!solar && (year < 1800 || year > 2100)) {
      return Optional.empty();
    }
    Point point =
        new Point(
            solar ? home : CalendarSystem.GREGORIAN,
            Optional.empty(),
            Optional.of(year),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Direction.LATEST);
    return Optional.of(mention(at, point, Anchoring.ABSOLUTE));
  }

  /** The name of a month that is a word of another sense too ("May") before a colon. */
  private Optional<TimeMention> month(int at) {
    boolean headed =
        at + 1 < tokens.size() && (tokens.get(at + 1).is(":") || isDash(tokens.get(at + 1)));
    return words
        .term(at, Slot.MONTH)
        .filter(term -> headed && !words.isJoined(at))
        .map(
            term ->
                new Point(
                    CalendarSystem.named(term.code()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(term.number()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Direction.LATEST))
        .map(point -> mention(at, point, Anchoring.PARTIAL));
  }

  private TimeMention mention(int at, Point point, Anchoring anchoring) {
    Token token = tokens.get(at);
    TimeExpression expression =
        new TimeExpression(point, Optional.empty(), Optional.empty(), Optional.empty(), RULE);
    return new TimeMention(
        token.begin(),
        token.end(),
        words.source().cut(token.span()),
        TimeType.DATE,
        anchoring,
        expression,
        List.of());
  }

  /** Whether a mention is a bare number or name that only its place makes a date. */
  static boolean isBare(TimeMention mention) {
    return mention.expression().rule().equals(RULE);
  }

  /** Whether a sign parts a date from what it heads. */
  static boolean isDash(Token token) {
    return DigitRun.isDash(token)
        || token.is(String.valueOf(Letters.TATWEEL))
        || token.is("\u2015");
  }
}
