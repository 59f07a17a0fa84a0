// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;

/** Reads digits, numeric dates, clock times and number words as elements. */
final class NumberReader {
  private static final String AND = "" + Letters.WAW;

  private final KnownWords words;
  private final List<Token> tokens;

  /** Whether units stand before tens, with the connector glued to the tens. */
  private final boolean unitsFirst;

  NumberReader(KnownWords words, boolean unitsFirst) {
    this.words = words;
    this.tokens = words.tokens();
    this.unitsFirst = unitsFirst;
  }

  void read(int at, Elements into) {
    if (tokens.get(at).isNumber()) {
      readDigits(at, into);
    } else if (tokens.get(at).isWord()) {
      readWords(at, into);
    }
  }

  private void readDigits(int at, Elements into) {
    if (DigitRun.isGluedDate(tokens, at)) {
      NumericDates.readGluedDate(tokens, at, into);
    } else if (DigitRun.isInsideNumber(tokens, at)) {
      return;
    } else if (at + 2 < tokens.size() && DigitRun.isGluedDate(tokens, at + 2)) {
      NumericDates.readGluedClock(tokens, at, into);
    } else if (DigitRun.end(tokens, at) == at + 1) {
      plain(tokens, at, tokens.get(at).begin(), into);
      thousands(at, into);
      NumericDates.readSpaced(tokens, at, into);
    } else {
      NumericDates.readRun(tokens, at, into);
    }
  }

  private static void plain(List<Token> tokens, int at, int begin, Elements into) {
    String digits = tokens.get(at).text();
    if (digits.length() > 6 || isPercent(tokens, at + 1)) {
      return;
    }
    number(Integer.parseInt(digits), digits.length(), at, at + 1, begin, into);
  }

  /** Digits that a word multiplies: {@code 2 thousand}. */
  private void thousands(int at, Elements into) {
    int next = at + 1;
    if (next == tokens.size() || tokens.get(next).gap() == Gap.LINE) {
      return;
    }
    NumberWord word = words.number(next);
    int value = DigitRun.value(tokens, at);
    if (word != null && word.kind() == NumberWord.Kind.MULT && !word.joined()) {
      boolean holds = value > 0 && value < word.value();
      add(Slot.NUM, value * word.value(), holds, at, next + 1, tokens.get(at).begin(), into);
    }
  }

  private static boolean isPercent(List<Token> tokens, int next) {
    return next < tokens.size() && tokens.get(next).is("%");
  }

  /** All that a number of so many digits can be. */
  static void number(int value, int length, int at, int end, int begin, Elements into) {
    if (length <= 2) {
      add(Slot.DAY, value, value >= 1 && value <= 31, at, end, begin, into);
      add(Slot.HOUR, value, value <= 24, at, end, begin, into);
      add(Slot.MIN, value, value <= 59, at, end, begin, into);
      add(Slot.YEAR2, value, length == 2, at, end, begin, into);
    }
    add(Slot.YEAR, value, length == 4 && value >= 1000 && value <= 2100, at, end, begin, into);
    add(Slot.OLDYEAR, value, length == 3 && value >= 100, at, end, begin, into);
    add(Slot.NUM, value, true, at, end, begin, into);
  }

  /** Adds a reading where it holds. */
  static void add(Slot slot, int value, boolean holds, int at, int end, int begin, Elements into) {
    if (holds) {
      into.add(slot, value, at, end, begin);
    }
  }

  private void readWords(int at, Elements into) {
    NumberWord first = words.number(at);
    if (first == null) {
      return;
    }
    int begin = Lexicon.begin(tokens.get(at), first.prefix(), words.source());
    NumberSum sum = new NumberSum(first, unitsFirst);
    emit(sum, at, at + 1, begin, into);
    int i = at + 1;
    while (i < tokens.size() && i < at + 10 && tokens.get(i).gap() != Gap.LINE) {
      boolean and = tokens.get(i).is(AND) && i + 1 < tokens.size();
      int wordAt = and ? i + 1 : i;
      NumberWord word = words.number(wordAt);
      if (word == null || !sum.add(word, and)) {
        return;
      }
      i = wordAt + 1;
      emit(sum, at, i, begin, into);
    }
  }

  private static void emit(NumberSum sum, int at, int end, int begin, Elements into) {
    int value = sum.total();
    if (sum.isAdjective()) {
      add(Slot.ORDM, value, true, at, end, begin, into);
      return;
    }
    add(Slot.NUM, value, !sum.isOrdinal(), at, end, begin, into);
    add(Slot.YEAR, value, value >= 1300 && value <= 2100 && !sum.isOrdinal(), at, end, begin, into);
    if (sum.isOrdinal()) {
      add(Slot.ORD, value, true, at, end, begin, into);
      add(Slot.DAY, value, sum.isOfDay() && value <= 31, at, end, begin, into);
    } else {
      add(Slot.DAYC, value, value >= 1 && value <= 10, at, end, begin, into);
      add(Slot.DAY, value, value >= 11 && value <= 31, at, end, begin, into);
    }
    add(Slot.HOUR, value, value <= 24, at, end, begin, into);
    add(Slot.MIN, value, value <= 59 && !sum.isOrdinal(), at, end, begin, into);
    add(Slot.YEAR2, value, value >= 20 && value < 100 && !sum.isOrdinal(), at, end, begin, into);
  }
}
