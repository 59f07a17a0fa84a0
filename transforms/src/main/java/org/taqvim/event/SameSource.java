// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.text.Sentence;

/**
 * Says whether a sentence goes on in the words of whoever spoke last: "according to him", "the
 * statement goes on to say that …".
 */
final class SameSource {
  private SameSource() {}

  static boolean in(Reading reading, Sentence sentence) {
    int first = sentence.firstToken();
    int end = sentence.endToken();
    return reading.hasWord(first, end, "same-source") || speaks(reading, first, end);
  }

  /** Whether a document that nobody's name is beside says what follows. */
  private static boolean speaks(Reading reading, int first, int end) {
    int document = -1;
    for (int i = first; i < end; i++) {
      if (reading.isWord(i, "document")) {
        document = i;
      } else if (reading.actorAt(i).isPresent() || reading.isWord(i, "common")) {
        document = -1; // "in the statement of the ministry", "in the joint statement"
      } else if (document >= 0 && reading.isWord(i, "stands-written")) {
        return true;
      } else if (reading.verbAt(i).isPresent()) {
        document = -1;
      }
    }
    return false;
  }
}
