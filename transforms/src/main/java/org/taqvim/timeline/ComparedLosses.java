// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.taqvim.timeline.Comparison.pass;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the losses that two accounts tell, and the other rare numbers in their words. */
final class ComparedLosses {
  /** From so many dead, numbers need not be equal to be the same count. */
  private static final int MANY = 20;

  private static final double CLEARLY_MORE = 1.5;

  /** Of fighting that cost so many times as many lives, an incident is no account. */
  private static final int INCIDENT = 6;

  /** How those of both sides are marked. */
  private static final String TOGETHER = "both:";

  /** So many die in a war. */
  private static final int A_WAR = 1000;

  private ComparedLosses() {}

  /** What forbids one event, if anything. */
  static Optional<String> bar(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    if (!isOneToll(a, b) && !isOneLoss(c) && (isThirdParty(a, b) || isThirdParty(b, a))) {
      return Comparison.bar("losses of a third party");
    }
    if (warAndDay(a.dead(), b.dead()) || warAndDay(b.dead(), a.dead())) {
      return Comparison.bar("the dead of a war, and of a day");
    }
    boolean told = c.oneArticle && !c.headline;
    if (told && (isCountBesideIncident(a, b) || isCountBesideIncident(b, a))) {
      return Comparison.bar("all the dead so far, and an incident");
    }
    figures(c);
    if (!Collections.disjoint(a.killed(), b.killed())) {
      c.add(
          0.15,
          () -> "the same number of dead: " + dead(Comparison.common(a.killed(), b.killed())));
      return pass();
    }
    if (alike(a.dead(), b.dead())) {
      // One account may have misread, or not said, whose they were.
      c.add(0.1, "about as many dead");
      return pass();
    }
    if (!c.samePlace && (isMonthsToll(a, b) || isMonthsToll(b, a))) {
      c.weigh(-0.15);
    }
    if (!c.oneArticle && (isNewsOfCount(a, b) || isNewsOfCount(b, a))) {
      c.weigh(-0.15);
    }
    if (!c.samePlace && areOfOtherSides(a, b)) {
      if (!c.oneArticle) {
        return Comparison.bar("losses of different sides");
      }
      c.weigh(-0.05);
    }
    if (c.oneArticle && (moreDead(a, List.of(b)) || moreDead(b, List.of(a)))) {
      return Comparison.bar("more dead in the month than on the day");
    }
    return pass();
  }

  /**
   * Whether news of no day counts many dead of no place, and the other tells of an attack somewhere
   * and of no dead: they died all along the front.
   */
  private static boolean isNewsOfCount(Facts count, Facts attack) {
    return count.early() == Facts.NEWS
        && areMany(count.dead())
        && count.places().isEmpty()
        && count.modes().isEmpty()
        && !attack.places().isEmpty()
        && attack.dead().isEmpty();
  }

  /** Whether both tell of one rare thing that happened in one way on one day to one side. */
  private static boolean isOneLoss(Comparison c) {
    return c.a.kind() == Facts.Kind.DAY
        && c.a.days().equals(c.b.days())
        && !c.a.modes().isEmpty()
        && c.a.modes().equals(c.b.modes())
        && !Collections.disjoint(c.a.targets(), c.b.targets())
        && ComparedMatters.shareRare(c.a, c.b);
  }

  /** {@code AZE:3} in words. */
  private static String dead(List<String> killed) {
    return killed.stream()
        .map(k -> k.replaceFirst("both:(.*)", "$1 in all").replaceFirst("(.*):(.*)", "$2 of {$1}"))
        .collect(Collectors.joining(", "));
  }

  /** Whether the one counts the dead of both sides together, and the other most of them, of one. */
  static boolean isPart(Facts part, Facts whole) {
    boolean together = whole.killed().stream().anyMatch(k -> k.startsWith(TOGETHER));
    int most = most(part.dead());
    return together
        && !part.sides().isEmpty()
        && most < most(whole.dead())
        && 2 * most >= most(whole.dead());
  }

  /** Whether both tell one number of dead that two attacks would hardly cost alike. */
  static boolean isOneToll(Facts a, Facts b) {
    return areMany(a.dead())
        && areMany(b.dead())
        && a.dead().stream().anyMatch(n -> n >= MANY && n < A_WAR && b.dead().contains(n));
  }

  /** Whether both count many dead, and about as many. */
  static boolean isAboutOneToll(Facts a, Facts b) {
    return areMany(a.dead()) && areMany(b.dead()) && alike(a.dead(), b.dead());
  }

  /** A month's fighting that cost many lives is not any incident of the month. */
  private static boolean isMonthsToll(Facts month, Facts day) {
    return month.family().kin() == EventFamily.FIGHTING
        && ComparedDates.isCoarse(month)
        && day.kind().compareTo(Facts.Kind.SOFT) <= 0
        && most(month.dead()) > INCIDENT * most(day.dead());
  }

  /** Whether so many died as in no one incident. */
  static boolean areMany(List<Integer> dead) {
    return most(dead) >= MANY;
  }

  /**
   * Many dead of no one place, beside a few, or beside an attack that only wounded: the article
   * counts those of all the fighting.
   */
  private static boolean isCountBesideIncident(Facts count, Facts incident) {
    boolean few =
        !incident.dead().isEmpty() && most(count.dead()) >= INCIDENT * most(incident.dead());
    boolean attack = !incident.modes().isEmpty() || !incident.places().isEmpty();
    boolean none = attack && incident.dead().isEmpty() && !incident.sides().isEmpty();
    return count.family().kin() == EventFamily.FIGHTING
        && count.places().isEmpty()
        && areMany(count.dead())
        && (few || (none && count.modes().isEmpty()));
  }

  private static int most(List<Integer> numbers) {
    return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
  }

  /** Whether both count the dead, each of other sides. */
  static boolean areOfOtherSides(Facts a, Facts b) {
    return !a.killed().isEmpty()
        && !b.killed().isEmpty()
        && !a.sides().isEmpty()
        && !b.sides().isEmpty()
        && Collections.disjoint(a.sides(), b.sides());
  }

  private static boolean warAndDay(List<Integer> war, List<Integer> day) {
    return !war.isEmpty()
        && !day.isEmpty()
        && war.get(war.size() - 1) >= A_WAR
        && 20 * day.get(day.size() - 1) < war.get(war.size() - 1);
  }

  private static void figures(Comparison c) {
    List<Integer> common = Comparison.common(c.a.figures(), c.b.figures());
    if (!common.isEmpty()) {
      c.add(
          0.2,
          () ->
              "the same figure: "
                  + String.join(", ", common.stream().map(String::valueOf).toList()));
      c.sameFigure = true;
    }
  }

  /** Whether the fighting of a whole month cost clearly more lives than that of a day of it. */
  static boolean moreDead(Facts month, Collection<Facts> day) {
    if (month.dead().isEmpty() || !ComparedDates.isCoarse(month)) {
      return false;
    }
    int least = 0;
    for (Facts facts : day) {
      if (ComparedDates.isCoarse(facts) || facts.total()) {
        return false;
      }
      for (int dead : facts.dead()) {
        least += dead;
      }
    }
    return least > 0 && most(month.dead()) > CLEARLY_MORE * least;
  }

  private static boolean alike(List<Integer> a, List<Integer> b) {
    for (int x : a) {
      for (int y : b) {
        if (isAlike(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two numbers of dead are equal, or large and within a seventh of each other. */
  private static boolean isAlike(int a, int b) {
    int least = Math.min(a, b);
    int most = Math.max(a, b);
    return least >= (a == b ? 2 : MANY) && 7 * (most - least) <= most;
  }

  /** Somebody was hurt of whom the other account, which knows both sides, does not know at all. */
  private static boolean isThirdParty(Facts hurt, Facts other) {
    if (other.states().size() < 2) {
      return false;
    }
    for (String side : hurt.sides()) {
      if (!other.states().contains(side) && !other.sides().contains(side)) {
        return true;
      }
    }
    return false;
  }
}
