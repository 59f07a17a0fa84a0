// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.List;
import org.taqvim.time.TimeValue;

/** Something in or about an article that makes some days of publication likelier than others. */
interface Clue {
  /**
   * How well a day agrees, from 0 to 1.
   *
   * @param day the day of publication that is tried
   * @param values the article's times as they are if it was published then
   */
  double fit(LocalDate day, List<TimeValue> values);

  /** The reason in plain English. */
  String why();

  /** How well a day fits. */
  interface Fit {
    double of(LocalDate day, List<TimeValue> values);
  }

  static Clue of(String why, Fit fit) {
    return new Clue() {
      @Override
      public double fit(LocalDate day, List<TimeValue> values) {
        return fit.of(day, values);
      }

      @Override
      public String why() {
        return why;
      }
    };
  }
}
