// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.Locale;

/** What was found right, what wrongly, and what was missed. */
final class Score {
  int right;
  int wrong;
  int missed;

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  double f1() {
    return right == 0
        ? right + wrong + missed == 0 ? 1 : 0
        : 2.0 * right / (2.0 * right + wrong + missed);
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-44s P %.3f  R %.3f  F1 %.3f  (%d right, %d wrong, %d missed)",
        name,
        precision(),
        recall(),
        f1(),
        right,
        wrong,
        missed);
  }

  void add(int right, int predicted, int gold) {
    this.right += right;
    this.wrong += predicted - right;
    this.missed += gold - right;
  }
}
