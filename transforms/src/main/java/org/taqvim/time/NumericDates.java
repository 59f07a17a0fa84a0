// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;

/** Reads dates and clock times that are written in digits and signs alone. */
final class NumericDates {
  /** The code of a date whose form says its calendar: day, month and two digits of the year. */
  static final String GREGORIAN = "gregorian";

  /** Two digits of a Solar Hijri year are greater than these until 1440, in 2061. */
  private static final int LATEST_SHORT_YEAR = 39;

  private NumericDates() {}

  /** What a run of digits and signs that begins at a token can be. */
  static void readRun(List<Token> tokens, int at, Elements into) {
    int begin = tokens.get(at).begin();
    int run = DigitRun.end(tokens, at);
    int parts = (run - at + 1) / 2;
    if (isClock(tokens, at, run)) {
      clock(tokens, at, run, begin, into);
    } else if (parts == 3) {
      date(tokens, at, run, begin, into);
    } else if (parts == 2) {
      pair(tokens, at, run, begin, into);
    }
  }

  /** What a number can be together with signs and numbers that stand apart from it. */
  static void readSpaced(List<Token> tokens, int at, Elements into) {
    int begin = tokens.get(at).begin();
    spacedDate(tokens, at, begin, into);
    spacedClock(tokens, at, begin, into);
    spacedDayMonth(tokens, at, begin, into);
  }

  /** The date whose year begins in the token of a clock time's minutes. */
  static void readGluedDate(List<Token> tokens, int at, Elements into) {
    date(tokens, at, DigitRun.end(tokens, at), tokens.get(at).begin() + 2, into);
  }

  /** The clock time whose minutes a date is glued to. */
  static void readGluedClock(List<Token> tokens, int at, Elements into) {
    int hour = DigitRun.value(tokens, at);
    int minute = Integer.parseInt(tokens.get(at + 2).text().substring(0, 2));
    if (hour <= 24 && minute <= 59) {
      into.add(Slot.CLOCK, hour * 100 + minute, "", at, at + 2, tokens.get(at).begin(), -2);
    }
  }

  private static boolean isClock(List<Token> tokens, int at, int run) {
    return run - at >= 3
        && tokens.get(at + 1).is(":")
        && (run - at == 3 || tokens.get(at + 3).is(":"));
  }

  private static int year(List<Token> tokens, int at) {
    return DigitRun.isGluedDate(tokens, at)
        ? Integer.parseInt(tokens.get(at).text().substring(2))
        : DigitRun.value(tokens, at);
  }

  private static void clock(List<Token> tokens, int at, int run, int begin, Elements into) {
    int hour = DigitRun.value(tokens, at);
    int minute = DigitRun.value(tokens, at + 2);
    boolean holds = hour >= 0 && hour <= 24 && minute >= 0 && minute <= 59 && run - at <= 5;
    holds &= tokens.get(at).text().length() <= 2 && tokens.get(at + 2).text().length() <= 2;
    Slot slot = tokens.get(at + 2).text().length() == 2 ? Slot.CLOCK : Slot.CLOCKISH;
    NumberReader.add(slot, hour * 100 + minute, holds, at, run, begin, into);
  }

  private static void date(List<Token> tokens, int at, int run, int begin, Elements into) {
    if (!tokens.get(at + 1).is(tokens.get(at + 3).text()) || tokens.get(at + 1).is(",")) {
      return;
    }
    int packed = pack(tokens, at, at + 2, at + 4);
    if (packed < 0 && isShort(tokens, at)) {
      int year = DigitRun.value(tokens, at + 4);
      int day = DigitRun.value(tokens, at);
      packed = pack(year, DigitRun.value(tokens, at + 2), day);
      if (packed > 0) {
        into.add(Slot.FULLDATE, packed, GREGORIAN, at, run, begin, 0);
      }
      return;
    }
    NumberReader.add(Slot.FULLDATE, packed, packed > 0, at, run, begin, into);
  }

  /** Whether three pairs of digits and dots are a day, a month and a year of our century. */
  private static boolean isShort(List<Token> tokens, int at) {
    boolean pairs = tokens.get(at + 1).is(".");
    for (int i = at; i <= at + 4; i += 2) {
      pairs &= tokens.get(i).text().length() == 2;
    }
    return pairs && DigitRun.value(tokens, at + 4) <= LATEST_SHORT_YEAR;
  }

  /**
   * Day and month with blanks around their dash, as an agency's dateline has them: {@code 13 - 9
   * (}.
   */
  private static void spacedDayMonth(List<Token> tokens, int at, int begin, Elements into) {
    boolean fits =
        at > 0
            && at + 3 < tokens.size()
            && DigitRun.isDash(tokens.get(at - 1))
            && DigitRun.isDash(tokens.get(at + 1))
            && tokens.get(at + 1).gap() == Gap.BLANK
            && tokens.get(at + 2).isNumber()
            && tokens.get(at + 2).gap() == Gap.BLANK
            && tokens.get(at + 3).is("(");
    if (fits) {
      int day = DigitRun.value(tokens, at);
      int month = DigitRun.value(tokens, at + 2);
      boolean holds = day >= 1 && day <= 31 && month >= 1 && month <= 12;
      NumberReader.add(Slot.DAYMONTH, month * 100 + day, holds, at, at + 3, begin, into);
    }
  }

  /** A clock time with blanks around its colon. */
  private static void spacedClock(List<Token> tokens, int at, int begin, Elements into) {
    if (at + 2 >= tokens.size()
        || !tokens.get(at + 1).is(":")
        || tokens.get(at + 1).gap() == Gap.LINE
        || tokens.get(at + 2).gap() != Gap.BLANK
        || !tokens.get(at + 2).isNumber()
        || tokens.get(at + 2).text().length() != 2) {
      return;
    }
    clock(tokens, at, at + 3, begin, into);
  }

  /** A date whose signs stand apart: only with a year of four digits. */
  private static void spacedDate(List<Token> tokens, int at, int begin, Elements into) {
    if (at + 4 >= tokens.size()) {
      return;
    }
    for (int i = at + 1; i <= at + 4; i++) {
      Token token = tokens.get(i);
      boolean sign = (i - at) % 2 == 1;
      if (token.gap() == Gap.LINE || sign != token.isSign() || sign == token.isNumber()) {
        return;
      }
    }
    Token sign = tokens.get(at + 1);
    if (!sign.is(tokens.get(at + 3).text()) || !DigitRun.isDateSign(sign)) {
      return;
    }
    boolean year = tokens.get(at).text().length() == 4 || tokens.get(at + 4).text().length() == 4;
    int packed = year ? pack(tokens, at, at + 2, at + 4) : -1;
    NumberReader.add(Slot.FULLDATE, packed, packed > 0, at, at + 5, begin, into);
  }

  /** Year, month and day as one number, or -1 where the three can be no date. */
  private static int pack(List<Token> tokens, int first, int second, int third) {
    int a = year(tokens, first);
    int b = DigitRun.value(tokens, second);
    int c = DigitRun.value(tokens, third);
    if (a < 0 || b < 1 || c < 0) {
      return -1;
    }
    if (tokens.get(first).text().length() == 4 || DigitRun.isGluedDate(tokens, first)) {
      return pack(a, b, c);
    }
    if (tokens.get(third).text().length() == 4) {
      return b > 12 && a <= 12 ? pack(c, a, b) : pack(c, b, a);
    }
    if (!tokens.get(first + 1).is("/")) {
      return -1;
    }
    boolean last = tokens.get(third).text().length() == 2;
    return a > 31 ? pack(a, b, c) : last ? pack(c, b, a) : -1;
  }

  private static int pack(int year, int month, int day) {
    boolean inYears = (year > 9 && year < 100) || (year >= 1000 && year <= 2100);
    boolean holds = inYears && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return holds ? year * 10_000 + month * 100 + day : -1;
  }

  private static void pair(List<Token> tokens, int at, int run, int begin, Elements into) {
    int first = DigitRun.value(tokens, at);
    int second = DigitRun.value(tokens, at + 2);
    if (first < 0 || second < 0) {
      return;
    }
    String sign = tokens.get(at + 1).text();
    int length = tokens.get(at).text().length();
    if (DigitRun.isDash(tokens.get(at + 1))) {
      NumberReader.number(first, length, at, at + 1, begin, into);
    } else if (sign.equals("/")) {
      if (length == 4 && second <= 12) {
        NumberReader.add(
            Slot.MONTHYEAR,
            first * 100 + second,
            first >= 1200 && second > 0,
            at,
            run,
            begin,
            into);
      } else if (tokens.get(at + 2).text().length() == 4) {
        NumberReader.add(
            Slot.MONTHYEAR,
            second * 100 + first,
            second >= 1200 && first > 0 && first <= 12,
            at,
            run,
            begin,
            into);
        NumberReader.number(first, length, at, at + 1, begin, into);
      } else {
        boolean holds = first >= 1 && first <= 31 && second >= 1 && second <= 12;
        NumberReader.add(Slot.DAYMONTH, second * 100 + first, holds, at, run, begin, into);
      }
    }
    if (sign.equals(".") || sign.equals(",")) {
      boolean holds =
          length <= 2 && first <= 24 && second <= 59 && tokens.get(at + 2).text().length() == 2;
      NumberReader.add(Slot.CLOCKISH, first * 100 + second, holds, at, run, begin, into);
      if (sign.equals(".")) {
        into.add(Slot.NUM, first, "." + second, at, run, begin, 0);
      }
    }
  }
}
