// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.taqvim.timeline.Comparison.pass;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.Facts.Kind;

/** Compares spans of time: months, years, wars, and what goes on since a day. */
final class ComparedSpans {
  /** Months of two calendars that share this much of both are one month told twice. */
  private static final double HALF_A_MONTH = 0.4;

  private static final int LONGEST_YEAR = 366;

  /** A war is told for a span of at most so many times its own. */
  private static final int LONGEST_SHARE = 4;

  /** Shorter spans are no war. */
  private static final int SHORTEST_WAR = 35;

  /** Who tells of so many days does not mean each of them. */
  private static final int SHORTEST_SPAN = 5;

  /** Spans so far apart may be one, for neither is told to the day. */
  static final int DAYS_TO_TOUCH = 3;

  private static final int A_SEASON = 100;

  private ComparedSpans() {}

  /** A war is told by its year, by the months that it took, or by its first day and last. */
  static Optional<String> bar(Comparison c, DayRange first, DayRange second) {
    boolean fighting = c.family().kin() == EventFamily.FIGHTING;
    if (fighting && (isIncidentOf(c.a, c.b) || isIncidentOf(c.b, c.a))) {
      return Comparison.bar("a war, and what happened somewhere in it");
    }
    if (shared(first, second) >= 0.5) {
      c.add(0.3, "the same span of time");
      return pass();
    }
    if (first.first().equals(second.first()) && (isYear(c.a) || isYear(c.b))) {
      c.add(0.2, "the one goes on since the year of the other");
      return pass();
    }
    if (!c.oneArticle && goesOn(c.family()) && (isSinceYear(c.a, c.b) || isSinceYear(c.b, c.a))) {
      c.add(0.2, "the one goes on since the year of the other");
      return pass();
    }
    if (first.first().equals(second.first()) && !c.oneArticle && goesOn(c.family())) {
      c.add(0.3, "the one goes on since the day of the other");
      return pass();
    }
    if (Math.max(first.days(), second.days()) <= A_SEASON
        && isMostlyIn(first, second)
        && !c.isAgreement()
        && c.family().kin() != EventFamily.FIGHTING) {
      c.add(0.2, "a season, and a month of it");
      return pass();
    }
    if (Math.max(first.days(), second.days()) <= A_SEASON
        && first.overlaps(second)
        && c.shareSpot()
        && c.family() != EventFamily.FIGHTING) {
      c.add(0.15, "a season, and a month of it");
      return pass();
    }
    boolean war =
        c.family() == EventFamily.FIGHTING
            && Math.min(first.days(), second.days()) > SHORTEST_WAR
            && (isWarIn(first, second) || isWarIn(second, first));
    if (!war) {
      return Comparison.bar("different spans of time");
    }
    c.add(0.2, "the one span of time lies in the other");
    return pass();
  }

  /** What cost so many lives at some place is not the war in which it was. */
  private static boolean isIncidentOf(Facts incident, Facts war) {
    return !incident.places().isEmpty()
        && !incident.dead().isEmpty()
        && war.places().isEmpty()
        && Collections.disjoint(incident.dead(), war.dead());
  }

  /** What is closed, taken or protested against on a day is so from that day on. */
  private static boolean goesOn(EventFamily family) {
    return switch (family) {
      case PRESSURE, TAKING, PROTEST, MOVEMENT -> true;
      default -> false;
    };
  }

  /** Whether the one tells what is so since a year, and the other when in that year it began. */
  private static boolean isSinceYear(Facts since, Facts begun) {
    LocalDate first = since.days().orElseThrow().first();
    DayRange days = begun.days().orElseThrow();
    return since.kind() == Kind.LONG
        && begun.kind() != Kind.LONG
        && first.getDayOfYear() == 1
        && days.first().getYear() == first.getYear()
        && days.last().getYear() == first.getYear()
        && !Collections.disjoint(since.modes(), begun.modes());
  }

  private static boolean isMostlyIn(DayRange a, DayRange b) {
    if (!a.overlaps(b)) {
      return false;
    }
    LocalDate from = Collections.max(List.of(a.first(), b.first()));
    LocalDate to = Collections.min(List.of(a.last(), b.last()));
    return 2 * DayRange.of(from, to).days() >= Math.min(a.days(), b.days());
  }

  private static boolean isYear(Facts facts) {
    return facts.kind() == Kind.YEAR;
  }

  /** "Two weeks before", "at the end of the month": neither is told to the day. */
  static boolean touch(DayRange a, DayRange b) {
    return Math.min(a.days(), b.days()) >= SHORTEST_SPAN
        && !a.overlaps(b)
        && DayRange.of(a.first().minusDays(DAYS_TO_TOUCH), a.last().plusDays(DAYS_TO_TOUCH))
            .overlaps(b);
  }

  /** Decades since an earlier war hold a later one, and are not told for it. */
  private static boolean isWarIn(DayRange whole, DayRange part) {
    return contains(whole, part)
        && (whole.days() <= LONGEST_YEAR || LONGEST_SHARE * part.days() >= whole.days());
  }

  private static boolean contains(DayRange whole, DayRange part) {
    return !part.first().isBefore(whole.first()) && !part.last().isAfter(whole.last());
  }

  static void coarse(Comparison c, DayRange first, DayRange second) {
    // A year of fighting is hardly the fighting of a day or month in it.
    boolean year = c.a.kind() == Kind.YEAR || c.b.kind() == Kind.YEAR;
    double within = year && c.family().kin() == EventFamily.FIGHTING ? 0.1 : 0.2;
    if (ComparedDates.isCoarse(c.a) != ComparedDates.isCoarse(c.b)) {
      c.add(within, "one gives only the month or year, and the day lies in it");
    } else if (first.equals(second)) {
      c.add(0.35, "the same month or year");
    } else if (shared(first, second) >= HALF_A_MONTH) {
      c.add(0.3, "months of two calendars that overlap");
    } else if (year) {
      c.add(within, "one gives only the year, and the month lies in it");
    } else {
      c.weigh(0.1);
    }
  }

  static double shared(DayRange a, DayRange b) {
    if (!a.overlaps(b)) {
      return 0;
    }
    LocalDate from = Collections.max(List.of(a.first(), b.first()));
    LocalDate to = Collections.min(List.of(a.last(), b.last()));
    double common = DayRange.of(from, to).days();
    return common / (a.days() + b.days() - common);
  }
}
