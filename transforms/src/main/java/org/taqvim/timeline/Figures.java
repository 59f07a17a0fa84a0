// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.TreeSet;

/** Finds the rarer numbers of a quote: two accounts that share one often tell the same. */
final class Figures {
  private static final int LEAST_DIGITS = 3;
  private static final int MOST_DIGITS = 9;

  /** Full stop, comma, and the Arabic thousands separator. */
  private static final String THOUSANDS = ".,\u066c";

  private Figures() {}

  /**
   * Numbers of three digits and more, in rising order. Those that the dating words hold are none,
   * nor are years of either calendar.
   */
  static List<Integer> in(String quote, List<String> dating) {
    String text = quote;
    for (String expression : dating) {
      text = text.replace(expression, " ");
    }
    TreeSet<Integer> figures = new TreeSet<>();
    int digits = 0;
    int value = 0;
    for (int i = 0; i <= text.length(); i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
      if (digit >= 0 && digits < MOST_DIGITS) {
        value = value * 10 + digit;
        digits++;
      } else if (digit < 0 && !joinsThousands(text, i)) {
        if (digits >= LEAST_DIGITS && !isYear(value)) {
          figures.add(value);
        }
        digits = 0;
        value = 0;
      }
    }
    return List.copyOf(figures);
  }

  /** Whether a sign stands between a number's thousands. */
  private static boolean joinsThousands(String text, int at) {
    return at > 0
        && at + 3 < text.length()
        && THOUSANDS.indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && Character.isDigit(text.charAt(at + 3));
  }

  private static boolean isYear(int value) {
    return (value >= 1300 && value <= 1450) || (value >= 1970 && value <= 2050);
  }
}
