// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * How likely an entry is one real event with the date given.
 *
 * <p>It starts from how well the date is known: 0.9 for an exact day that the text gives, 0.8 for
 * an interval, month or year, 0.6 for a day taken from publication, 0.3 without a date; a flag that
 * puts the date in doubt takes 0.1. Each independent report beyond the first closes a third of what
 * is missing to 1; an entry that is told only as a claim, a plan or a fear loses a fifth, and so
 * does a deed whose verb nobody knows. It is an order of trust, not a measured frequency.
 */
final class Confidence {
  private Confidence() {}

  static double of(
      Precision precision, boolean fromPublication, boolean doubt, int reports, boolean asFact) {
    double date =
        switch (precision) {
          case DAY -> fromPublication ? 0.6 : 0.9;
          case MONTH, YEAR, INTERVAL -> 0.8;
          case APPROX -> 0.6;
          case UNKNOWN -> 0.3;
        };
    double missing = 1 - (doubt ? date - 0.1 : date);
    for (int i = 1; i < Math.min(reports, 10); i++) {
      missing *= 2.0 / 3;
    }
    double sure = (1 - missing) * (asFact ? 1 : 0.8);
    return Math.round(sure * 100) / 100.0;
  }
}
