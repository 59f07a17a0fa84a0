// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.taqvim.timeline.Comparison.pass;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.Facts.Kind;

/** Compares when two accounts say that their event was, each under its precision. */
final class ComparedDates {
  /** The dead of an attack are counted for so many days after it. */
  static final int DAYS_OF_A_TOLL = 2;

  /** Those who flee are counted for so many days. */
  private static final int DAYS_OF_AN_EXODUS = 14;

  /** That a place was taken is news for so many days. */
  private static final int DAYS_OF_A_TAKING = 5;

  /** A count of all the dead so far is the same as that of so many days later. */
  private static final int DAYS_OF_A_COUNT = 3;

  private static final int DAYS_OF_A_SAYING = 3;

  /** What somebody said, no matter of what, is printed for so many days. */
  private static final int DAYS_OF_A_VOICE = 2;

  private static final int SEVERAL_DAYS = 4;

  /** What an article tells so many mentions later is of the same only where something says so. */
  private static final int FARTHEST = 5;

  private ComparedDates() {}

  /** What forbids one event, if anything. */
  static Optional<String> bar(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    if (c.headline) {
      c.add(0.3, "the headline of the same article");
      return pass();
    }
    if (c.sameUnknownDay) {
      c.add(0.4, "dated by the same words, of an unknown day");
      return pass();
    }
    if (a.days().isEmpty() || b.days().isEmpty()) {
      if (c.oneArticle && a.days().isEmpty() != b.days().isEmpty()) {
        c.add(0.2, "told without a date in the same article");
        return pass();
      }
      if (a.days().isEmpty() && b.days().isEmpty() && a.words().equals(b.words())) {
        c.add(0.3, "the same sentence, undated");
        return pass();
      }
      return Comparison.bar("no date joins them");
    }
    DayRange first = a.days().get();
    DayRange second = b.days().get();
    if (isOneExodus(a, b)) {
      c.add(0.3, "people who fled within these days");
      return pass();
    }
    if (isBeyond(a, b) || isBeyond(b, a)) {
      return Comparison.bar("all the dead so far, and an incident");
    }
    if (a.kind() == Kind.LONG || b.kind() == Kind.LONG) {
      return ComparedSpans.bar(c, first, second);
    }
    if (ComparedSpans.touch(first, second)) {
      c.add(0.15, "days that touch, neither told exactly");
      return pass();
    }
    if (!meet(c)) {
      if (isItsCount(c)) {
        c.add(0.3, "its dead, counted within these days");
        return pass();
      }
      if (OldNews.isOne(c)) {
        c.add(0.2, "news without a day, printed some days later");
        return pass();
      }
      return acrossDays(c, first, second);
    }
    if (DayParts.areApart(c)) {
      return Comparison.bar("at two times of one day");
    }
    if (isAnyFighting(c)) {
      c.weigh(0.1);
    } else if (a.kind() == Kind.DAY && b.kind() == Kind.DAY) {
      c.add(0.4, () -> "both on " + first.first());
    } else if (isCoarse(a) || isCoarse(b)) {
      ComparedSpans.coarse(c, first, second);
    } else if (a.isSoft() || b.isSoft()) {
      boolean same = a.isSoft() == b.isSoft() && first.equals(second);
      c.add(same ? 0.35 : 0.3, "news of the same day, give or take one");
    } else if (isOneOfManyDays(c, first, second)) {
      c.add(0.1, "days of fighting, and one of them");
    } else {
      double least = c.oneArticle || first.first().equals(second.first()) ? 0.35 : 0.3;
      c.add(
          Math.max(least, 0.3 + 0.1 * ComparedSpans.shared(first, second)),
          "the days told overlap");
    }
    return pass();
  }

  /**
   * Whether an article tells of fighting far from what it told before, or both times without a day,
   * and nothing but the day makes them alike: it may be any of the fighting of that time.
   */
  private static boolean isAnyFighting(Comparison c) {
    boolean undated = c.a.early() == Facts.NEWS && c.b.early() == Facts.NEWS;
    return c.oneArticle
        && c.distance > (undated ? 1 : FARTHEST)
        && c.family().kin() == EventFamily.FIGHTING;
  }

  /**
   * Whether the one tells of several days of fighting, and the other of a later one of them; or of
   * the first, and the one counts the many dead of all.
   */
  private static boolean isOneOfManyDays(Comparison c, DayRange first, DayRange second) {
    boolean longer = first.days() > second.days();
    DayRange several = longer ? first : second;
    DayRange one = longer ? second : first;
    return c.family().kin() == EventFamily.FIGHTING
        && several.days() >= SEVERAL_DAYS
        && 2 * one.days() <= several.days()
        && !(one.first().equals(several.first())
            && !ComparedLosses.areMany((longer ? c.a : c.b).dead()));
  }

  /** Whether the one counts all the dead so far, and the other is of one day since it began. */
  private static boolean isBeyond(Facts total, Facts day) {
    return total.total()
        && !day.total()
        && day.kind().compareTo(Kind.SOFT) <= 0
        && (total.isSoft()
            || day.days().orElseThrow().first().isAfter(total.days().orElseThrow().first()));
  }

  private static Optional<String> acrossDays(Comparison c, DayRange first, DayRange second) {
    DayRange near =
        DayRange.of(first.first().minusDays(DAYS_OF_A_TOLL), first.last().plusDays(DAYS_OF_A_TOLL));
    if (!c.acrossDays || !near.overlaps(second)) {
      return Comparison.bar("different days");
    }
    if (ComparedLosses.isOneToll(c.a, c.b)) {
      c.add(0.2, "one count of the dead, told with two days");
    } else if (TwoDays.isOneDeed(c.a, c.b)) {
      c.add(0.2, "one deed, told with two days");
    } else if (TwoDays.isOneAgreement(c.a, c.b)) {
      c.add(0.2, "one agreement of three, told with two days");
    } else if (BorrowedDays.isOne(c.a, c.b)) {
      c.add(0.2, "one of the days is that of what was told before it");
    }
    return pass();
  }

  /**
   * Whether an article tells of fighting, and how many died of one side with the day on which they
   * were counted.
   */
  private static boolean isItsCount(Comparison c) {
    return c.oneArticle
        && c.family().kin() == EventFamily.FIGHTING
        && Collections.disjoint(c.a.sides(), c.b.sides())
        && (isCountOf(c.a, c.b) || isCountOf(c.b, c.a));
  }

  /** Whether many dead of no place, and of no way to fight, are told of the days after some day. */
  private static boolean isCountOf(Facts count, Facts fighting) {
    DayRange before = window(fighting);
    return ComparedLosses.areMany(count.dead())
        && count.places().isEmpty()
        && count.modes().isEmpty()
        && count.kind().compareTo(Kind.SOFT) <= 0
        && !fighting.isBreach()
        && DayRange.of(before.first(), before.last().plusDays(DAYS_OF_A_TOLL))
            .overlaps(count.days().orElseThrow());
  }

  /**
   * Whether both tell that people fled, in days of one exodus: it goes on, and is counted daily.
   */
  static boolean isOneExodus(Facts a, Facts b) {
    return a.isExodus() && b.isExodus() && reach(a).overlaps(window(b));
  }

  /** The days on which what an account tells can be told by another: an exodus goes on. */
  static DayRange reach(Facts facts) {
    DayRange window = window(facts);
    return facts.isExodus()
        ? DayRange.of(
            window.first().minusDays(DAYS_OF_AN_EXODUS), window.last().plusDays(DAYS_OF_AN_EXODUS))
        : window;
  }

  /** Whether both are dated to a day that may be one. */
  static boolean isOneDay(Facts a, Facts b) {
    return a.days().isPresent()
        && b.days().isPresent()
        && a.kind().compareTo(Kind.SOFT) <= 0
        && b.kind().compareTo(Kind.SOFT) <= 0
        && window(a).overlaps(window(b));
  }

  /** Whether both are dated to a day, and these are the same or neighbours. */
  static boolean areOneDayApart(Facts a, Facts b) {
    return isOneDay(a, b)
        && Math.abs(
                ChronoUnit.DAYS.between(
                    a.days().orElseThrow().first(), b.days().orElseThrow().first()))
            <= 1;
  }

  /** Whether both are dated to some days, and these may be the same. */
  static boolean areDaysThatMeet(Facts a, Facts b) {
    return a.kind().compareTo(Kind.SHORT) <= 0
        && b.kind().compareTo(Kind.SHORT) <= 0
        && window(a).overlaps(window(b));
  }

  /** Days of one article that are counted from one doubtful day keep their distance. */
  private static boolean meet(Comparison c) {
    DayRange first = c.a.days().orElseThrow();
    DayRange second = c.b.days().orElseThrow();
    if (c.oneArticle && c.a.late() > 0 && c.b.late() > 0) {
      return first.overlaps(second);
    }
    boolean taken = c.a.family() == EventFamily.TAKING && c.b.family() == EventFamily.TAKING;
    if (taken && c.shareSpot() && (c.a.early() == Facts.NEWS || c.b.early() == Facts.NEWS)) {
      // A place is taken once, and news of it goes on.
      return DayRange.of(
              first.first().minusDays(DAYS_OF_A_TAKING), first.last().plusDays(DAYS_OF_A_TAKING))
          .overlaps(second);
    }
    if (c.a.total() && c.b.total()) {
      // All the dead so far are counted anew each day.
      return DayRange.of(
              first.first().minusDays(DAYS_OF_A_COUNT), first.last().plusDays(DAYS_OF_A_COUNT))
          .overlaps(second);
    }
    if (c.a.early() == Facts.NEWS && c.b.early() == Facts.NEWS) {
      // News of two papers is as far apart as they are, give or take a night; what somebody said of
      // a thing is printed for days.
      int apart = isOneSaying(c) ? DAYS_OF_A_SAYING : isOneVoice(c) ? DAYS_OF_A_VOICE : 1;
      return DayRange.of(first.first().minusDays(apart), first.last().plusDays(apart))
          .overlaps(second);
    }
    return window(c.a).overlaps(window(c.b));
  }

  /** Whether both tell of words of one kind that one person or body said. */
  private static boolean isOneVoice(Comparison c) {
    return c.a.family() == c.b.family()
        && c.a.family().isSpeech()
        && (!Collections.disjoint(c.a.speakers(), c.b.speakers())
            || !Collections.disjoint(c.a.bodies(), c.b.bodies()));
  }

  /** Whether both tell of one speaker's words to or about the same. */
  private static boolean isOneSaying(Comparison c) {
    return c.a.family() == c.b.family()
        && c.a.family().isSpeech()
        && !Collections.disjoint(c.a.sources(), c.b.sources())
        && (!Collections.disjoint(c.a.targets(), c.b.targets())
            || !Collections.disjoint(c.a.topics(), c.b.topics())
            || !Collections.disjoint(c.a.regions(), c.b.regions())
            || (c.a.family() != EventFamily.REFUSAL
                && !Collections.disjoint(c.a.modes(), c.b.modes()))
            || ComparedMatters.isOneThing(c));
  }

  /** Whether no more than the month or the year is known. */
  static boolean isCoarse(Facts facts) {
    return facts.kind() == Kind.MONTH || facts.kind() == Kind.YEAR;
  }

  /** The days on which an account's event can have been: news may be of the day before. */
  static DayRange window(Facts facts) {
    DayRange days = facts.days().orElseThrow();
    if (facts.early() == 0 && facts.late() == 0) {
      return days;
    }
    return DayRange.of(days.first().minusDays(facts.early()), days.last().plusDays(facts.late()));
  }
}
