// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts that were broken into lines of one width, as text copied from mails and old pages is:
 * their line breaks end no sentence.
 */
final class Wrapping {
  private static final int NARROWEST = 25;
  private static final int WIDEST = 110;
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_WORDS = 4;

  /** A full line ends within a longest word of the width. */
  private static final int SLACK = 16;

  private Wrapping() {}

  /** Marks the lines of wrapped paragraphs; gives the offsets of the breaks between them. */
  static List<Integer> mark(List<PageLine> lines, String source) {
    int width = lines.stream().mapToInt(PageLine::length).max().orElse(0);
    // A page with one long line does not wrap: its short lines are lists.
    if (width < NARROWEST || width > WIDEST) {
      return List.of();
    }
    List<PageLine> full = lines.stream().filter(line -> isFull(line, width)).toList();
    long words = lines.stream().filter(line -> line.words >= FEWEST_WORDS).count();
    long open = full.stream().filter(line -> !line.endsSentence()).count();
    // Headlines in a list differ in length; wrapped lines differ only where a paragraph ends.
    if (open < FEWEST_LINES || full.size() * 2L < words) {
      return List.of();
    }
    List<Integer> breaks = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = lines.get(i + 1);
      if (isFull(line, width)
          && !line.endsSentence()
          && !next.blankBefore
          && !DayHeads.opensWithDate(next)) {
        line.wrapped = true;
        next.wrapped = true;
        for (int at = line.end; at < next.begin; at++) {
          if (source.charAt(at) == '\n') {
            breaks.add(at);
          }
        }
      }
    }
    return breaks;
  }

  private static boolean isFull(PageLine line, int width) {
    return line.words >= FEWEST_WORDS && line.length() >= width - SLACK;
  }
}
