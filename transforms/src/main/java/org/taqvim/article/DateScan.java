// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.List;
import java.util.Optional;
import org.taqvim.article.DateLine.Label;
import org.taqvim.text.Token;

/**
 * Reads the tokens of a line from left to right and counts what it meets of a date and of other
 * things.
 */
final class DateScan {
  private static final int FEWEST_SECTIONS = 2;

  boolean day;
  boolean month;
  boolean year;
  boolean weekday;
  boolean clock;
  boolean agency;

  /** The token after the last name of an agency. */
  int agencyEnd = -1;

  boolean open;
  Label label = Label.NONE;
  int others;

  /** How many of the others name sections of a paper. */
  int sections;

  int strayNumbers;

  /** Two numbers that an agency beside them makes a date. */
  boolean dayAndMonth;

  /** Reads the tokens before {@code to}. */
  void run(List<Token> line, int to) {
    int i = 0;
    while (i < to) {
      i += step(line, i);
    }
  }

  /** Reads what begins at {@code at}; gives the number of tokens that it takes. */
  int step(List<Token> line, int at) {
    Token token = line.get(at);
    if (token.isSign()) {
      return 1;
    }
    if (token.isNumber()) {
      return number(line, at);
    }
    DatelineWords.Phrase phrase = Furniture.standard().datelines().at(line, at);
    switch (phrase.kind()) {
      case MONTH -> {
        return month(line, at, phrase.tokens());
      }
      case WEEKDAY -> weekday = true;
      case AGENCY -> {
        agency = true;
        agencyEnd = at + phrase.tokens();
      }
      case PUBLISHED -> label = label == Label.NONE ? Label.PUBLISHED : label;
      case UPDATED -> label = label == Label.NONE ? Label.UPDATED : label;
      case TODAY -> {
        boolean opens = !day && !year && !weekday && label != Label.UPDATED;
        label = opens ? Label.TODAY : label;
        others += opens ? 0 : 1;
      }
      case OPEN -> {
        boolean leads = label != Label.NONE && isNumber(line, at + 1);
        open |= !leads;
        others += leads ? 0 : 1;
      }
      case OTHER -> {
        others++;
        sections += phrase.section() ? 1 : 0;
      }
      case CITY -> {
        // "Wednesday 27 November 2024 Kabul 10:21" is the clock of a site, not of a text.
        boolean running = day && year && !clock && isTime(line, at + phrase.tokens());
        label = running && label == Label.NONE ? Label.TODAY : label;
      }
      case CLOCK -> {}
    }
    return phrase.tokens();
  }

  private int month(List<Token> line, int at, int tokens) {
    month = true;
    int next = skipJoin(line, at + tokens);
    // A second name of the same month: "27 September/Aylul".
    while (next < line.size() && line.get(next).isWord()) {
      DatelineWords.Phrase gloss = Furniture.standard().datelines().at(line, next);
      if (gloss.kind() != DatelineWords.Kind.MONTH) {
        break;
      }
      next = skipJoin(line, next + gloss.tokens());
    }
    boolean after = next < line.size() && line.get(next).isNumber();
    if (after && line.get(next).text().length() == 4) {
      year = true;
      return next + 1 - at;
    }
    if (after && !day && line.get(next).text().length() <= 2) {
      day = true;
      int then = skipJoin(line, next + 1);
      if (then < line.size() && isYear(line.get(then))) {
        year = true;
        return then + 1 - at;
      }
      return next + 1 - at;
    }
    return next - at;
  }

  private static int skipJoin(List<Token> line, int from) {
    int at = from;
    while (at < line.size() && line.get(at).isSign() && "/(),\\-".contains(line.get(at).text())) {
      at++;
    }
    return at;
  }

  private int number(List<Token> line, int at) {
    int numeric = numericDate(line, at);
    if (numeric > 0) {
      day = true;
      year = true;
      return numeric;
    }
    String digits = line.get(at).text();
    if (digits.length() <= 2 && isSign(line, at + 1, ":") && isNumber(line, at + 2)) {
      clock = true;
      boolean seconds = isSign(line, at + 3, ":") && isNumber(line, at + 4);
      // "16:002022-12-16": the minutes and the year of the next date run together.
      int last = seconds ? at + 4 : at + 2;
      if (line.get(last).text().length() == 6) {
        day = true;
        year = true;
        return Math.min(last + 5, line.size()) - at;
      }
      return last + 1 - at;
    }
    if (isYear(line.get(at))) {
      year = true;
      return 1;
    }
    if (digits.length() <= 2 && monthFollows(line, at + 1)) {
      day = true;
      return 1;
    }
    if (isDayAndMonth(line, at)) {
      dayAndMonth = true;
      return 3;
    }
    strayNumbers++;
    return 1;
  }

  /** "13 - 9": a day and a month, by themselves not told from any other two numbers. */
  private static boolean isDayAndMonth(List<Token> line, int at) {
    return isNumber(line, at + 2)
        && (isSign(line, at + 1, "-") || isSign(line, at + 1, "/"))
        && isAtMost(line.get(at), 31)
        && isAtMost(line.get(at + 2), 12);
  }

  private static boolean isAtMost(Token token, int most) {
    String digits = token.text();
    int value = digits.length() <= 2 ? Integer.parseInt(digits) : 0;
    return value >= 1 && value <= most;
  }

  private static boolean monthFollows(List<Token> line, int from) {
    int at = from;
    while (at < line.size() && at < from + 3 && !isMonth(line, at)) {
      if (line.get(at).isWord() && line.get(at).text().length() > 2) {
        return false;
      }
      at++;
    }
    return at < line.size() && isMonth(line, at);
  }

  private static boolean isMonth(List<Token> line, int at) {
    return line.get(at).isWord()
        && Furniture.standard().datelines().at(line, at).kind() == DatelineWords.Kind.MONTH;
  }

  /** Length of 2020.10.11, 20-9-2023, 1402/7/8 or {@code 13/9/22}; 0 for anything else. */
  private static int numericDate(List<Token> line, int at) {
    if (at + 4 >= line.size() || !isNumber(line, at + 2) || !isNumber(line, at + 4)) {
      return 0;
    }
    String sign = line.get(at + 1).text();
    if (!sign.equals(line.get(at + 3).text()) || !"./-\\\u2013".contains(sign)) {
      return 0;
    }
    int first = line.get(at).text().length();
    int middle = line.get(at + 2).text().length();
    int last = line.get(at + 4).text().length();
    boolean bigFirst = first == 4 && middle <= 2 && last <= 2;
    boolean bigLast = first <= 2 && middle <= 2 && last == 4;
    return bigFirst || bigLast || (first <= 2 && middle <= 2 && last == 2) ? 5 : 0;
  }

  private static boolean isTime(List<Token> line, int at) {
    return isNumber(line, at) && isSign(line, at + 1, ":") && isNumber(line, at + 2);
  }

  private static boolean isNumber(List<Token> line, int at) {
    return at < line.size() && line.get(at).isNumber();
  }

  private static boolean isSign(List<Token> line, int at, String sign) {
    return at < line.size() && line.get(at).is(sign);
  }

  static boolean isYear(Token token) {
    if (!token.isNumber() || token.text().length() != 4) {
      return false;
    }
    int value = Integer.parseInt(token.text());
    return (value >= 1300 && value <= 1500) || (value >= 1900 && value <= 2100);
  }

  Optional<DateLine> dateLine() {
    boolean some = day || weekday || clock || year;
    boolean certain = (day && year) || (clock && day) || (agency && day) || label != Label.NONE;
    if (!some || open || (others > 0 && !certain && !loneClock())) {
      return Optional.empty();
    }
    return Optional.of(new DateLine(day, year, weekday, clock, label, others));
  }

  /** Whether it is a whole day with an hour, as the machines of pages print it. */
  boolean isStamp() {
    return day && year && clock;
  }

  /** "19 Shahrivar 1402 - 14:02 News World News Central Asia, Russia and the Caucasus". */
  boolean areSections() {
    return sections >= FEWEST_SECTIONS && 2 * sections >= others;
  }

  private boolean loneClock() {
    return clock && others <= 1 && strayNumbers == 0;
  }
}
