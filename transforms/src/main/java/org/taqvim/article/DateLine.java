// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.text.Token;

/**
 * A line that is a date, or one part of a date, with few words beside it.
 *
 * @param day whether it names a day of a month or a whole numeric date
 * @param year whether it names a year
 * @param weekday whether it names a weekday
 * @param clock whether it tells a time of day
 * @param label what stands before the date
 * @param others how many words have nothing to do with a date
 */
record DateLine(
    boolean day, boolean year, boolean weekday, boolean clock, Label label, int others) {

  /** What a label says about the date beside it. */
  enum Label {
    NONE,
    PUBLISHED,
    UPDATED,
    /** The mark of the machine that saved the page. */
    MACHINE,
    /** The page's own calendar: the day on which it was shown or saved. */
    TODAY
  }

  private static final int MOST_OTHERS = 3;

  /** The same where signs part a page's sections from a stamp of day and hour. */
  private static final int MOST_CRUMBS = 10;

  private static final int FEWEST_SIGNS = 2;
  private static final int LONGEST = 34;
  private static final Set<String> CRUMB_SIGNS =
      Set.of("|", "/", ">", "\\", "\u203A", "\u00BB", "\u00AB", "\u2022", "\u00B7");

  /** Reads a line as a date; empty where it is none, or where too much else stands in it. */
  static Optional<DateLine> of(List<Token> line) {
    if (line.size() > LONGEST) {
      return Optional.empty();
    }
    DateScan scan = new DateScan();
    int at = 0;
    while (at < line.size()) {
      at += scan.step(line, at);
      if (scan.others > MOST_OTHERS && isSigned(line, scan)) {
        return scan.dateLine();
      }
      if (scan.others > MOST_CRUMBS) {
        return Optional.empty();
      }
    }
    return scan.others <= MOST_OTHERS || (scan.isStamp() && (areCrumbs(line) || scan.areSections()))
        ? scan.dateLine()
        : Optional.empty();
  }

  /** "News » Politics » the Caucasus » 12 September 2022 - 14:32". */
  private static boolean areCrumbs(List<Token> line) {
    return line.stream().filter(token -> CRUMB_SIGNS.contains(token.text())).count()
        >= FEWEST_SIGNS;
  }

  /**
   * "Published: 30 March 2023, collected by …": a whole date behind the label that opens a line.
   */
  private static boolean isSigned(List<Token> line, DateScan scan) {
    DatelineWords.Phrase label = Furniture.standard().datelines().at(line, 0);
    return label.kind() == DatelineWords.Kind.PUBLISHED
        && label.tokens() < line.size()
        && line.get(label.tokens()).is(":")
        && scan.label == Label.PUBLISHED
        && scan.day
        && scan.year;
  }

  /** Whether a line says nothing but that the date beside it is the day of publication. */
  static boolean isLabel(List<Token> line) {
    DateScan scan = new DateScan();
    scan.run(line, line.size());
    boolean dated = scan.day || scan.year || scan.weekday || scan.clock;
    return scan.label == Label.PUBLISHED && scan.others == 0 && !dated;
  }

  /** Whether it says which day of which year. */
  boolean isWhole() {
    return day && year;
  }

  /** Whether nothing but one part of a date stands in it. */
  boolean isPart() {
    return others == 0 && !isWhole();
  }
}
