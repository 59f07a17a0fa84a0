// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taqvim.calendar.DayRange;
import org.taqvim.language.PackTable;
import org.taqvim.timeline.Facts.Kind;

/**
 * Weighs whether two tellings, of two articles that tell other events alike, tell one event though
 * {@link EventMatcher} would not join them: the sum of what speaks for and against it, each by its
 * weight in {@code linkage.tsv}. What both name counts the more the more seldom the two articles
 * name it; and who tells the same events tells them in like order.
 */
final class Linkage {
  /** The weights are hundredths. */
  private static final double UNIT = 100;

  /** Against this no sum of weights comes up. */
  static final double BARRED = -1000;

  private static final int MOST_NAMES = 3;
  private static final int MOST_CONCEPTS = 5;

  /** News of two pages that is farther apart is of two days. */
  private static final int DAYS_APART = 2;

  /** Mentions from the nearest event that both tell, in both articles together. */
  private static final int NEXT = 2;

  private static final int NEAR = 8;

  private static final Map<Evidence, Integer> WEIGHTS = read();

  /** What is compared; the words are those of the table. */
  private enum Evidence {
    PRIOR,
    SAME_DAY,
    DAYS_MEET,
    NEXT_DAY,
    SAME_FAMILY,
    SAME_KIN,
    WORDS_AND_DEED,
    FIGHTING_AND_OTHER,
    OTHER_REALITY,
    NAME,
    FIRST_NAME,
    CONCEPT,
    SAME_DOER,
    OTHER_DOER,
    OTHER_PEOPLE,
    OTHER_VOICE,
    OTHER_PLACES,
    OTHER_MATTERS,
    NEXT,
    NEAR
  }

  private final Facts a;
  private final Facts b;
  private double sum;

  private Linkage(Facts a, Facts b) {
    this.a = a;
    this.b = b;
  }

  private static Map<Evidence, Integer> read() {
    Map<Evidence, Integer> weights = new EnumMap<>(Evidence.class);
    PackTable.resource("org/taqvim/timeline/linkage.tsv")
        .expect("evidence", "weight", "note")
        .rows()
        .forEach(
            row ->
                weights.put(
                    Evidence.valueOf(
                        row.get("evidence").toUpperCase(Locale.ROOT).replace('-', '_')),
                    Integer.valueOf(row.get("weight"))));
    for (Evidence evidence : Evidence.values()) {
      if (!weights.containsKey(evidence)) {
        throw new IllegalStateException("linkage.tsv has no weight for " + evidence);
      }
    }
    return weights;
  }

  /** Whether something forbids one event, whatever else agrees. */
  static boolean isBarred(Facts a, Facts b) {
    return a.kind().compareTo(Kind.SHORT) > 0
        || b.kind().compareTo(Kind.SHORT) > 0
        || a.negated() != b.negated()
        || daysApart(a, b) > DAYS_APART
        || areOfTwoDays(a, b)
        || (a.isBreach() && b.family() == EventFamily.AGREEMENT)
        || (b.isBreach() && a.family() == EventFamily.AGREEMENT)
        || ComparedLosses.areOfOtherSides(a, b)
        || areTwoTalks(a, b)
        || areToTwo(a, b)
        || areTwoAttacks(a, b)
        || isBesideFighting(a, b)
        || isBesideFighting(b, a);
  }

  /** Whether both tell who met whom, and each names somebody whom the other does not. */
  private static boolean areTwoTalks(Facts a, Facts b) {
    return a.family() == EventFamily.TALK
        && b.family() == EventFamily.TALK
        && a.people().size() > 1
        && b.people().size() > 1
        && !a.people().containsAll(b.people())
        && !b.people().containsAll(a.people());
  }

  /** Whether both tell words of two kinds, each to somebody else: an appeal, and a reproach. */
  private static boolean areToTwo(Facts a, Facts b) {
    return a.family() != b.family()
        && a.family().kin() == EventFamily.WORDS
        && b.family().kin() == EventFamily.WORDS
        && ComparedActors.areOthers(a.targets(), b.targets());
  }

  /** Whether each side attacks in one of both, and not at one place. */
  private static boolean areTwoAttacks(Facts a, Facts b) {
    return b.family().kin() == EventFamily.FIGHTING
        && ComparedPlaces.areRaidAndRaid(a, b)
        && !ComparedPlaces.shareSpot(a, b);
  }

  /** Whether the one tells of help, a talk, an agreement or a move beside the other's fighting. */
  private static boolean isBesideFighting(Facts other, Facts fighting) {
    return fighting.family().kin() == EventFamily.FIGHTING
        && switch (other.family()) {
          case HELP, TALK, AGREEMENT -> true;
          case MOVEMENT ->
              !other.modes().contains("incursion") && !ComparedPlaces.shareSpot(other, fighting);
          default -> false;
        };
  }

  /** The logarithm of the odds that both tell one event; {@link #BARRED} where they cannot. */
  static double weigh(Facts a, Clues clues, Facts b, Clues others, int distance) {
    if (isBarred(a, b)) {
      return BARRED;
    }
    Linkage linkage = new Linkage(a, b);
    linkage.compareKinds();
    linkage.compareActors();
    linkage.compareClues(clues, others);
    linkage.add(Evidence.PRIOR, true);
    boolean own = hasOwnDay(a) && hasOwnDay(b);
    linkage.add(Evidence.SAME_DAY, own && daysApart(a, b) == 0);
    linkage.add(Evidence.NEXT_DAY, own && daysApart(a, b) > 0);
    linkage.add(Evidence.DAYS_MEET, !own && daysApart(a, b) == 0);
    linkage.add(Evidence.NEXT, distance <= NEXT);
    linkage.add(Evidence.NEAR, distance > NEXT && distance <= NEAR);
    return linkage.sum / UNIT;
  }

  private void add(Evidence evidence, boolean holds) {
    sum += holds ? WEIGHTS.get(evidence) : 0;
  }

  private void compareKinds() {
    EventFamily first = a.family().kin();
    EventFamily second = b.family().kin();
    add(Evidence.SAME_FAMILY, a.family() == b.family());
    add(Evidence.SAME_KIN, a.family() != b.family() && first == second);
    add(Evidence.WORDS_AND_DEED, (first == EventFamily.WORDS) != (second == EventFamily.WORDS));
    add(
        Evidence.FIGHTING_AND_OTHER,
        (first == EventFamily.FIGHTING) != (second == EventFamily.FIGHTING));
    add(Evidence.OTHER_REALITY, a.reality() != b.reality());
  }

  private void compareActors() {
    add(Evidence.SAME_DOER, !Collections.disjoint(a.sources(), b.sources()));
    add(Evidence.OTHER_DOER, ComparedActors.areOthers(a.sources(), b.sources()));
    add(Evidence.OTHER_PEOPLE, ComparedActors.areOthers(a.people(), b.people()));
    add(Evidence.OTHER_PLACES, ComparedActors.areOthers(spots(a), spots(b)));
    add(Evidence.OTHER_MATTERS, ComparedActors.areOthers(a.matters(), b.matters()));
  }

  private void compareClues(Clues clues, Clues others) {
    add(Evidence.OTHER_VOICE, ComparedActors.areOthers(clues.voices(), others.voices()));
    double names = clues.shared(others);
    sum += WEIGHTS.get(Evidence.NAME) * Math.min(names, MOST_NAMES);
    sum += WEIGHTS.get(Evidence.FIRST_NAME) * Math.min(names, 1);
    sum += WEIGHTS.get(Evidence.CONCEPT) * Math.min(clues.sharedConcepts(others), MOST_CONCEPTS);
  }

  private static List<String> spots(Facts facts) {
    return facts.places().stream().map(ComparedPlaces::spot).toList();
  }

  /** Whether its day is its own: told with it, and not that of the page or of what came before. */
  private static boolean hasOwnDay(Facts facts) {
    return facts.kind() == Kind.DAY && !facts.inherited();
  }

  /** Whether each has a day of its own, far apart or of fighting, which goes on from day to day. */
  private static boolean areOfTwoDays(Facts a, Facts b) {
    boolean fighting =
        a.family().kin() == EventFamily.FIGHTING && b.family().kin() == EventFamily.FIGHTING;
    return hasOwnDay(a) && hasOwnDay(b) && daysApart(a, b) > (fighting ? 0 : 1);
  }

  /** How many days the days of both are apart, 0 where they meet. */
  private static long daysApart(Facts a, Facts b) {
    DayRange first = ComparedDates.window(a);
    DayRange second = ComparedDates.window(b);
    long apart =
        Math.max(first.first().toEpochDay(), second.first().toEpochDay())
            - Math.min(first.last().toEpochDay(), second.last().toEpochDay());
    return Math.max(apart, 0);
  }
}
