// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.text.Letters;

/** Whether a noun in the singular behind a number of people counts one more. */
final class OneMore {
  private static final int HUNDRED = 100;

  private OneMore() {}

  /**
   * "two journalists and an official", "a girl with her grandmother": a single person who is joined
   * to a number.
   */
  static boolean isOneMore(Reading reading, List<HeadCount> counts, int i) {
    if (counts.isEmpty() || !reading.isWord(i, "one-person")) {
      return false;
    }
    int gap = i - PeopleWords.afterAge(reading, counts.get(counts.size() - 1).end());
    boolean clitic =
        reading.lexicon().isVerbFirst()
            && reading.token(i).text().charAt(0) == Letters.WAW
            && !reading.lexicon().numbers().containsKey(reading.token(i).text()); // "one"
    boolean word = reading.isWord(i - 1, "and") || reading.isWord(i - 1, "with");
    return (gap <= 1 && clitic) || (gap == 1 && word);
  }

  /**
   * "a million refugees and displaced": from a hundred on Arabic counts nouns in the singular, so
   * that a second one right behind is nobody more.
   */
  static boolean isCountedToo(Reading reading, List<HeadCount> counts, int i) {
    return reading.lexicon().isVerbFirst()
        && !counts.isEmpty()
        && counts.get(counts.size() - 1).end() == i
        && counts.get(counts.size() - 1).value() >= HUNDRED
        && reading.token(i).text().charAt(0) == Letters.WAW
        && PeopleWords.isOne(reading, i);
  }
}
