// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;

/** Tells which tokens are digits glued by signs: dates, clock times, codes, addresses. */
final class DigitRun {
  private static final String SIGNS = "/-.\\\u2013\u2014\u2212";
  private static final String CURRENCIES = "$\u20AC\u00A3#\u2116+\u00B1=<>_@";

  private DigitRun() {}

  /** Whether an ISO date begins in the token of the minutes: {@code 16:002022-12-16}. */
  static boolean isGluedDate(List<Token> tokens, int at) {
    return at >= 2
        && tokens.get(at).isNumber()
        && tokens.get(at).text().length() == 6
        && tokens.get(at - 1).is(":")
        && isRunSign(tokens, at - 1)
        && tokens.get(at - 2).text().length() <= 2
        && end(tokens, at) == at + 5;
  }

  /** Whether the digits continue a run that began before them, or count money. */
  static boolean isInsideNumber(List<Token> tokens, int at) {
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
    return glued && (SIGNS + ":,").indexOf(sign) >= 0 && !isRange(tokens, at - 2, at);
  }

  /**
   * Whether two numbers with a dash between them stand alone: a range, not part of a longer run.
   */
  private static boolean isRange(List<Token> tokens, int first, int second) {
    return isDash(tokens.get(first + 1))
        && runBegin(tokens, first) == first
        && end(tokens, first) == second + 1;
  }

  private static int runBegin(List<Token> tokens, int at) {
    int i = at;
    for (int steps = 0; steps < 4 && i >= 2 && isRunSign(tokens, i - 1); steps++) {
      i -= 2;
    }
    return i;
  }

  /** Index after a run of digits glued by signs; long runs are cut, and mean nothing. */
  static int end(List<Token> tokens, int at) {
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
        && (SIGNS + ":,").indexOf(tokens.get(sign).text().charAt(0)) >= 0;
  }

  static boolean isDash(Token token) {
    return token.text().length() == 1 && "-\u2013\u2014\u2212".indexOf(token.text().charAt(0)) >= 0;
  }

  static int value(List<Token> tokens, int at) {
    String digits = tokens.get(at).text();
    return digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }

  /** Whether a sign can part the numbers of a date. */
  static boolean isDateSign(Token sign) {
    return SIGNS.indexOf(sign.text().charAt(0)) >= 0;
  }
}
