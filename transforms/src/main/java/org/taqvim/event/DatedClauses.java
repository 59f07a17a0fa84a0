// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;

/**
 * Finds where a day opens the next main clause of a language whose verb comes first: "one was
 * killed on Friday in a clash, and on Thursday fell two others".
 */
final class DatedClauses {
  private DatedClauses() {}

  /**
   * Whether a conjunction, a date and a finite verb of the past stand at a token, behind a comma.
   *
   * <p>A second day of the clause before ("on Sunday, and Monday") stands next to the first.
   */
  static boolean opens(Reading reading, Sentence sentence, int token) {
    boolean joined =
        reading.isSign(token - 1, ",")
            && reading.timeAt(token - 2) < 0
            && reading.token(token).text().charAt(0) == Letters.WAW;
    int day = reading.isWord(token, "in") ? token + 1 : token;
    int index = joined && day < sentence.endToken() ? reading.timeAt(day) : -1;
    if (index < 0 || !DateChooser.isDate(reading, index) || reading.firstOf(index) != day) {
      return false;
    }
    int verb = reading.text().tokenAt(reading.times().get(index).end());
    return verb < sentence.endToken()
        && FiniteVerbs.at(reading, sentence, verb, token)
            .filter(v -> v.first() == verb && v.is(Feature.PAST))
            .isPresent();
  }
}
