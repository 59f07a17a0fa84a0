// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Optional;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Season;

/**
 * A date that opens a line, or is all of it, and dates what stands behind or below it.
 *
 * @param line index of its line
 * @param end index of the token after its line
 * @param kind how it parts from what it dates
 * @param dates its date, or the two ends of a range
 */
record DateHead(int line, int end, Kind kind, List<TimeMention> dates) {
  /** How a date parts from what it dates. */
  enum Kind {
    /** "20 September 2023: the …". */
    COLON,
    /** "20 September 2023 – the …". */
    DASH,
    /** The date is all of its line. */
    ALONE,
    /** "Thursday 16 Mehr - 22:30", all of its line: the stamp of a live page's post. */
    STAMP,
    /** "1991 an independence without recognition": a heading that opens with its date. */
    TITLED
  }

  /** What a date names, from the widest. */
  enum Rank {
    YEAR,
    MONTH,
    DAY
  }

  DateHead {
    dates = List.copyOf(dates);
  }

  /** Whether the lines below it are its own. */
  boolean isHeading() {
    return kind == Kind.ALONE || kind == Kind.STAMP || kind == Kind.TITLED;
  }

  TimeMention date() {
    return dates.get(0);
  }

  /** The date as a point, unless it is a season or a decade. */
  Optional<Point> point() {
    return date().expression().content() instanceof Point p ? Optional.of(p) : Optional.empty();
  }

  Rank rank() {
    if (date().expression().content() instanceof Point p) {
      boolean day = p.day().isPresent() || p.weekday().isPresent();
      return day ? Rank.DAY : p.month().isPresent() ? Rank.MONTH : Rank.YEAR;
    }
    if (date().expression().content() instanceof Nth) {
      return Rank.DAY;
    }
    return date().expression().content() instanceof Season ? Rank.MONTH : Rank.YEAR;
  }

  DateHead with(List<TimeMention> others) {
    return new DateHead(line, end, kind, others);
  }
}
