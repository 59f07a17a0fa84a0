// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import java.util.Locale;

/** Right, wrong and missed, and the figures made from them. */
record Counts(int right, int wrong, int missed) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  boolean isNothing() {
    return right + wrong + missed == 0;
  }

  /** One where nothing was found and nothing could be. */
  double precision() {
    return share(right, right + wrong);
  }

  double recall() {
    return share(right, right + missed);
  }

  double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  String detail() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  (%d right, %d wrong, %d missed)",
        precision(),
        recall(),
        right,
        wrong,
        missed);
  }
}
