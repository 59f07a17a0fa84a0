// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.text.Letters;

/**
 * A number, or two that a range lies between.
 *
 * @param end the token after it
 */
record NumberRange(int low, int high, int end) {
  private static final int THOUSAND = 1000;

  /** How far before a number the word may stand that says what is counted. */
  private static final int CLAUSE = 14;

  /** "the number of the dead has risen from ten to fifteen": no range. */
  private static boolean hasRisen(Reading reading, int at) {
    return reading.isWord(at - 1, "from") && reading.hasWord(at - CLAUSE, at, "tally");
  }

  /** "10", "10 to 15", "between 10 and 15", "5 to 10 thousand". */
  static Optional<NumberRange> at(Reading reading, int at, int end) {
    int[] number = Numbers.at(reading, at, end);
    if (number.length == 0) {
      return Optional.empty();
    }
    int next = number[1];
    boolean between = reading.isWord(at - 1, "between");
    boolean to =
        reading.isSign(next, "-\u2013")
            || (reading.isWord(next, "range-to") && !hasRisen(reading, at));
    boolean and = between && reading.isWord(next, "and");
    boolean clitic =
        between
            && next < end
            && reading.lexicon().isVerbFirst()
            && reading.token(next).text().charAt(0) == Letters.WAW;
    int second = to || (and && reading.token(next).text().length() == 1) ? next + 1 : next;
    int[] upper =
        (to || and || clitic) && second < end ? Numbers.at(reading, second, end) : new int[0];
    if (upper.length == 0 || upper[0] <= number[0]) {
      return Optional.of(new NumberRange(number[0], number[0], next));
    }
    boolean thousands =
        upper[0] % THOUSAND == 0 && number[0] < THOUSAND && number[0] <= upper[0] / THOUSAND;
    int low = thousands ? number[0] * THOUSAND : number[0];
    return Optional.of(new NumberRange(low, upper[0], upper[1]));
  }
}
