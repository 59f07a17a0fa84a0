// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.text.Letters;
import org.taqvim.text.SourceText;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.time.Lexicon.NumberWord;
import org.taqvim.time.Lexicon.NumberWord.Kind;

/** Reads digits, numeric dates, clock times and number words as elements. */
final class NumberReader {
  private static final String DATE_SIGNS = "/-.\\\u2013\u2014\u2212";
  private static final String CURRENCIES = "$\u20AC\u00A3#\u2116+\u00B1=<>_@";
  private static final String AND = "" + Letters.WAW;

  private final Lexicon lexicon;

  /** Whether units stand before tens, with the connector glued to the tens. */
  private final boolean unitsFirst;

  NumberReader(Lexicon lexicon, boolean unitsFirst) {
    this.lexicon = lexicon;
    this.unitsFirst = unitsFirst;
  }

  void read(List<Token> tokens, int at, SourceText source, List<Element> into) {
    if (tokens.get(at).isNumber()) {
      readDigits(tokens, at, into);
    } else if (tokens.get(at).isWord()) {
      readWords(tokens, at, source, into);
    }
  }

  private static void readDigits(List<Token> tokens, int at, List<Element> into) {
    if (isGluedDate(tokens, at)) {
      date(tokens, at, runEnd(tokens, at), tokens.get(at).begin() + 2, into);
      return;
    }
    if (isInsideNumber(tokens, at)) {
      return;
    }
    if (at + 2 < tokens.size() && isGluedDate(tokens, at + 2)) {
      gluedClock(tokens, at, into);
      return;
    }
    int begin = tokens.get(at).begin();
    int run = runEnd(tokens, at);
    int parts = (run - at + 1) / 2;
    if (parts == 1) {
      plain(tokens, at, begin, into);
    } else if (isClock(tokens, at, run)) {
      clock(tokens, at, run, begin, into);
    } else if (parts == 3) {
      date(tokens, at, run, begin, into);
    } else if (parts == 2) {
      pair(tokens, at, run, begin, into);
    }
    if (parts == 1) {
      spacedDate(tokens, at, begin, into);
      spacedClock(tokens, at, begin, into);
      spacedDayMonth(tokens, at, begin, into);
    }
  }

  /** Whether an ISO date begins in the token of the minutes: {@code 16:002022-12-16}. */
  private static boolean isGluedDate(List<Token> tokens, int at) {
    return at >= 2
        && tokens.get(at).isNumber()
        && tokens.get(at).text().length() == 6
        && tokens.get(at - 1).is(":")
        && isRunSign(tokens, at - 1)
        && tokens.get(at - 2).text().length() <= 2
        && runEnd(tokens, at) == at + 5;
  }

  private static void gluedClock(List<Token> tokens, int at, List<Element> into) {
    int hour = value(tokens, at);
    int minute = Integer.parseInt(tokens.get(at + 2).text().substring(0, 2));
    if (hour <= 24 && minute <= 59) {
      Term term = Term.of(Slot.CLOCK, hour * 100 + minute);
      into.add(new Element(term, at, at + 2, tokens.get(at).begin(), -2));
    }
  }

  /** Whether the digits continue a run that began before them, or count money. */
  private static boolean isInsideNumber(List<Token> tokens, int at) {
    if (at == 0 || tokens.get(at).gap() != Gap.NONE) {
      return false;
    }
    Token before = tokens.get(at - 1);
    if (!before.isSign()) {
      return false;
    }
    char sign = before.text().charAt(0);
    if (CURRENCIES.indexOf(sign) >= 0) {
      return true;
    }
    boolean glued = before.gap() == Gap.NONE && at > 1 && tokens.get(at - 2).isNumber();
    return glued && (DATE_SIGNS + ":,").indexOf(sign) >= 0 && !isRange(tokens, at - 2, at);
  }

  /**
   * Whether two numbers with a dash between them stand alone: a range, not part of a longer run.
   */
  private static boolean isRange(List<Token> tokens, int first, int second) {
    return isDash(tokens.get(first + 1))
        && runBegin(tokens, first) == first
        && runEnd(tokens, first) == second + 1;
  }

  private static int runBegin(List<Token> tokens, int at) {
    int i = at;
    for (int steps = 0; steps < 4 && i >= 2 && isRunSign(tokens, i - 1); steps++) {
      i -= 2;
    }
    return i;
  }

  /** Index after a run of digits glued by signs; long runs are cut, and mean nothing. */
  private static int runEnd(List<Token> tokens, int at) {
    int i = at + 1;
    for (int parts = 1; parts < 5 && i + 1 < tokens.size() && isRunSign(tokens, i); parts++) {
      i += 2;
    }
    return i;
  }

  private static boolean isRunSign(List<Token> tokens, int sign) {
    return sign + 1 < tokens.size()
        && tokens.get(sign - 1).isNumber()
        && tokens.get(sign).isSign()
        && tokens.get(sign).gap() == Gap.NONE
        && tokens.get(sign + 1).isNumber()
        && tokens.get(sign + 1).gap() == Gap.NONE
        && (DATE_SIGNS + ":,").indexOf(tokens.get(sign).text().charAt(0)) >= 0;
  }

  private static boolean isDash(Token token) {
    return token.text().length() == 1 && "-\u2013\u2014\u2212".indexOf(token.text().charAt(0)) >= 0;
  }

  private static boolean isClock(List<Token> tokens, int at, int run) {
    return run - at >= 3
        && tokens.get(at + 1).is(":")
        && (run - at == 3 || tokens.get(at + 3).is(":"));
  }

  private static void plain(List<Token> tokens, int at, int begin, List<Element> into) {
    String digits = tokens.get(at).text();
    if (digits.length() > 6 || isPercent(tokens, at + 1)) {
      return;
    }
    number(Integer.parseInt(digits), digits.length(), at, at + 1, begin, into);
  }

  private static boolean isPercent(List<Token> tokens, int next) {
    return next < tokens.size() && tokens.get(next).is("%");
  }

  private static void number(
      int value, int length, int at, int end, int begin, List<Element> into) {
    if (length <= 2) {
      add(Slot.DAY, value, value >= 1 && value <= 31, at, end, begin, into);
      add(Slot.HOUR, value, value <= 24, at, end, begin, into);
      add(Slot.MIN, value, value <= 59, at, end, begin, into);
      add(Slot.YEAR2, value, length == 2, at, end, begin, into);
    }
    add(Slot.YEAR, value, length == 4 && value >= 1000 && value <= 2100, at, end, begin, into);
    add(Slot.NUM, value, true, at, end, begin, into);
  }

  private static void add(
      Slot slot, int value, boolean holds, int at, int end, int begin, List<Element> into) {
    if (holds) {
      into.add(new Element(Term.of(slot, value), at, end, begin));
    }
  }

  private static int year(List<Token> tokens, int at) {
    return isGluedDate(tokens, at)
        ? Integer.parseInt(tokens.get(at).text().substring(2))
        : value(tokens, at);
  }

  private static int value(List<Token> tokens, int at) {
    String digits = tokens.get(at).text();
    return digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }

  private static void clock(List<Token> tokens, int at, int run, int begin, List<Element> into) {
    int hour = value(tokens, at);
    int minute = value(tokens, at + 2);
    boolean holds = hour >= 0 && hour <= 24 && minute >= 0 && minute <= 59 && run - at <= 5;
    holds &= tokens.get(at).text().length() <= 2 && tokens.get(at + 2).text().length() <= 2;
    Slot slot = tokens.get(at + 2).text().length() == 2 ? Slot.CLOCK : Slot.CLOCKISH;
    add(slot, hour * 100 + minute, holds, at, run, begin, into);
  }

  private static void date(List<Token> tokens, int at, int run, int begin, List<Element> into) {
    if (!tokens.get(at + 1).is(tokens.get(at + 3).text()) || tokens.get(at + 1).is(",")) {
      return;
    }
    int packed = pack(tokens, at, at + 2, at + 4);
    add(Slot.FULLDATE, packed, packed > 0, at, run, begin, into);
  }

  /**
   * Day and month with blanks around their dash, as an agency's dateline has them: {@code 13 - 9
   * (}.
   */
  private static void spacedDayMonth(List<Token> tokens, int at, int begin, List<Element> into) {
    boolean fits =
        at > 0
            && at + 3 < tokens.size()
            && isDash(tokens.get(at - 1))
            && isDash(tokens.get(at + 1))
            && tokens.get(at + 1).gap() == Gap.BLANK
            && tokens.get(at + 2).isNumber()
            && tokens.get(at + 2).gap() == Gap.BLANK
            && tokens.get(at + 3).is("(");
    if (fits) {
      int day = value(tokens, at);
      int month = value(tokens, at + 2);
      boolean holds = day >= 1 && day <= 31 && month >= 1 && month <= 12;
      add(Slot.DAYMONTH, month * 100 + day, holds, at, at + 3, begin, into);
    }
  }

  /** A clock time with blanks around its colon. */
  private static void spacedClock(List<Token> tokens, int at, int begin, List<Element> into) {
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
  private static void spacedDate(List<Token> tokens, int at, int begin, List<Element> into) {
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
    if (!sign.is(tokens.get(at + 3).text()) || DATE_SIGNS.indexOf(sign.text().charAt(0)) < 0) {
      return;
    }
    boolean year = tokens.get(at).text().length() == 4 || tokens.get(at + 4).text().length() == 4;
    int packed = year ? pack(tokens, at, at + 2, at + 4) : -1;
    add(Slot.FULLDATE, packed, packed > 0, at, at + 5, begin, into);
  }

  /** Year, month and day as one number, or -1 where the three can be no date. */
  private static int pack(List<Token> tokens, int first, int second, int third) {
    int a = year(tokens, first);
    int b = value(tokens, second);
    int c = value(tokens, third);
    if (a < 0 || b < 1 || c < 0) {
      return -1;
    }
    if (tokens.get(first).text().length() == 4 || isGluedDate(tokens, first)) {
      return pack(a, b, c);
    }
    if (tokens.get(third).text().length() == 4) {
      return b > 12 && a <= 12 ? pack(c, a, b) : pack(c, b, a);
    }
    boolean slashes = tokens.get(first + 1).is("/") && tokens.get(third).text().length() == 2;
    return !slashes ? -1 : a > 31 ? pack(a, b, c) : pack(c, b, a);
  }

  private static int pack(int year, int month, int day) {
    boolean inYears = (year > 9 && year < 100) || (year >= 1000 && year <= 2100);
    boolean holds = inYears && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return holds ? year * 10_000 + month * 100 + day : -1;
  }

  private static void pair(List<Token> tokens, int at, int run, int begin, List<Element> into) {
    int first = value(tokens, at);
    int second = value(tokens, at + 2);
    if (first < 0 || second < 0) {
      return;
    }
    String sign = tokens.get(at + 1).text();
    int length = tokens.get(at).text().length();
    if (isDash(tokens.get(at + 1))) {
      number(first, length, at, at + 1, begin, into);
    } else if (sign.equals("/")) {
      if (length == 4 && second <= 12) {
        add(
            Slot.MONTHYEAR,
            first * 100 + second,
            first >= 1200 && second > 0,
            at,
            run,
            begin,
            into);
      } else if (tokens.get(at + 2).text().length() == 4) {
        add(
            Slot.MONTHYEAR,
            second * 100 + first,
            second >= 1200 && first > 0 && first <= 12,
            at,
            run,
            begin,
            into);
        number(first, length, at, at + 1, begin, into);
      } else {
        boolean holds = first >= 1 && first <= 31 && second >= 1 && second <= 12;
        add(Slot.DAYMONTH, second * 100 + first, holds, at, run, begin, into);
      }
    }
    if (sign.equals(".") || sign.equals(",")) {
      boolean holds =
          length <= 2 && first <= 24 && second <= 59 && tokens.get(at + 2).text().length() == 2;
      add(Slot.CLOCKISH, first * 100 + second, holds, at, run, begin, into);
    }
  }

  private void readWords(List<Token> tokens, int at, SourceText source, List<Element> into) {
    NumberWord first = lexicon.number(tokens.get(at).text());
    if (first == null) {
      return;
    }
    int begin = Lexicon.begin(tokens.get(at), first.prefix(), source);
    Sum sum = new Sum(first, unitsFirst);
    emit(sum, at, at + 1, begin, into);
    int i = at + 1;
    while (i < tokens.size() && i < at + 10 && tokens.get(i).gap() != Gap.LINE) {
      boolean and = tokens.get(i).is(AND) && i + 1 < tokens.size();
      int wordAt = and ? i + 1 : i;
      NumberWord word = lexicon.number(tokens.get(wordAt).text());
      if (word == null || !sum.add(word, and)) {
        return;
      }
      i = wordAt + 1;
      emit(sum, at, i, begin, into);
    }
  }

  private static void emit(Sum sum, int at, int end, int begin, List<Element> into) {
    int value = sum.total();
    add(Slot.NUM, value, !sum.ordinal, at, end, begin, into);
    add(Slot.YEAR, value, value >= 1300 && value <= 2100 && !sum.ordinal, at, end, begin, into);
    if (sum.ordinal) {
      add(Slot.ORD, value, true, at, end, begin, into);
      add(Slot.DAY, value, value >= 1 && value <= 31, at, end, begin, into);
    } else {
      add(Slot.DAYC, value, value >= 1 && value <= 10, at, end, begin, into);
      add(Slot.DAY, value, value >= 11 && value <= 31, at, end, begin, into);
    }
    add(Slot.HOUR, value, value <= 24, at, end, begin, into);
    add(Slot.MIN, value, value <= 59 && !sum.ordinal, at, end, begin, into);
    add(Slot.YEAR2, value, value >= 20 && value < 100 && !sum.ordinal, at, end, begin, into);
  }

  /** A number being put together from words. */
  private static final class Sum {
    private final boolean unitsFirst;
    private int closed;
    private int open;
    private boolean ordinal;
    private Kind last;

    Sum(NumberWord first, boolean unitsFirst) {
      this.unitsFirst = unitsFirst;
      open = first.value();
      ordinal = first.kind() == Kind.ORD;
      last = first.kind();
    }

    int total() {
      return closed + open;
    }

    boolean add(NumberWord word, boolean and) {
      if (word.kind() == Kind.TEEN) {
        return !and && !word.joined() && teen();
      }
      if (word.kind() == Kind.MULT && !and && !word.joined()) {
        return multiply(word.value());
      }
      boolean connected = and || word.joined();
      boolean glued = word.joined() && unitsFirst;
      return connected && (glued ? addJoined(word) : addApart(word));
    }

    private boolean teen() {
      if (open >= 10 || open < 1 || last == Kind.TEEN) {
        return false;
      }
      open += 10;
      last = Kind.TEEN;
      return true;
    }

    private boolean multiply(int by) {
      if (open <= 0 || open >= by || ordinal || open * (long) by > 999_999) {
        return false;
      }
      open *= by;
      last = Kind.MULT;
      if (by == 1000) {
        closed += open;
        open = 0;
      }
      return true;
    }

    /** A connector of its own: the smaller follows the greater. */
    private boolean addApart(NumberWord word) {
      if (ordinal || !fits(word.value())) {
        return false;
      }
      open += word.value();
      ordinal = word.kind() == Kind.ORD;
      last = word.kind();
      return true;
    }

    /** A connector glued to the word: units stand before tens, and both after hundreds. */
    private boolean addJoined(NumberWord word) {
      boolean tens = word.value() >= 20 && word.value() <= 90 && word.value() % 10 == 0;
      int unit = open % 100;
      if (tens && unit >= 1 && unit <= 9 && last != Kind.TEEN) {
        open += word.value();
        last = Kind.MULT;
        return true;
      }
      if (ordinal || (open != 0 && open < 100) || !fits(word.value())) {
        return false;
      }
      open += word.value();
      last = word.kind();
      return true;
    }

    private boolean fits(int value) {
      int sum = closed + open;
      int room = sum % 1000 == 0 ? 1000 : sum % 100 == 0 ? 100 : sum % 10 == 0 ? 10 : 1;
      return value < room && (sum > 10 || sum == 0);
    }
  }
}
