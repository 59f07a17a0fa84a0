// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.text.Sentence;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeType;

/** The head of a chronology's item or of a live page's day: all that stands under it is of it. */
final class Chronicle {
  private Chronicle() {}

  /**
   * Indexes of the date, or the two ends of a range, that a sentence stands under; of several the
   * innermost, none where no head dates it.
   */
  static List<Integer> headOf(Reading reading, Sentence sentence) {
    List<TimeMention> times = reading.times();
    for (int i = times.size() - 1; i >= 0; i--) {
      TimeMention head = times.get(i);
      boolean governs =
          head.begin() < sentence.end()
              && head.governs().filter(until -> sentence.begin() < until).isPresent();
      boolean ofADay = head.type() == TimeType.DATE || head.expression().clock().isPresent();
      if (governs && ofADay) {
        boolean range = i > 0 && isRange(reading, times.get(i - 1), head);
        return range ? List.of(i - 1, i) : List.of(i);
      }
    }
    return List.of();
  }

  private static boolean isRange(Reading reading, TimeMention first, TimeMention last) {
    return first.governs().equals(last.governs())
        && reading.sentenceOf(reading.text().tokenAt(first.begin())).line()
            == reading.sentenceOf(reading.text().tokenAt(last.begin())).line();
  }
}
