// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collections;
import java.util.List;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.Clues.Shared;
import org.taqvim.timeline.Clues.Things;
import org.taqvim.timeline.Facts.Kind;

/**
 * Weighs whether two tellings, of two articles that tell other events alike, tell one event though
 * {@link EventMatcher} would not join them: the sum of what speaks for and against it, each by its
 * weight in {@code linkage.tsv}. What both name counts the more the more seldom the two articles
 * name it, and so do meanings that the words of both share; and who tells the same events tells
 * them in like order. A day that differs speaks against it and forbids it only where each telling
 * has a day of its own: the days, actors and kinds of one of both may have been read wrongly.
 */
final class Linkage {
  private static final int MOST = 3;

  private static final int MOST_BESIDE = 2;

  /** So many events that both tell are as telling as more. */
  private static final int MOST_ANCHORS = 8;

  /** News of two pages that is farther apart is of two days, where each has a day of its own. */
  private static final int DAYS_APART = 1;

  /** What one of both tells of another day was read or told wrongly, but not by more days. */
  private static final int DAYS_OFF = 31;

  /** So many dead no single day of this kind of conflict leaves. */
  private static final int A_WAR = 1000;

  /** The dead of a day are fewer than those of its war by more than this factor. */
  private static final int FEWER = 5;

  /** Within so many days two tellings are of the same news. */
  private static final int DAYS_OF_NEWS = 2;

  /** Mentions from the nearest event that both tell, in both articles together. */
  private static final int NEXT = 2;

  private static final int NEAR = 8;

  private static final EvidenceWeights<Evidence> WEIGHTS =
      EvidenceWeights.read("linkage", Evidence.class);

  /** The most that {@link #ofBeside} can add. */
  static final double MOST_OF_BESIDE = ofBeside(MOST_BESIDE);

  /** What is compared; the words are those of the table. */
  private enum Evidence {
    PRIOR,
    SAME_DAY,
    OTHER_DAY,
    SAME_KIN,
    WORDS_AND_DEED,
    TALK_AND_OTHER,
    OTHER_REALITY,
    NAME,
    FIRST_NAME,
    PERSON,
    NUMBER,
    CONCEPT,
    LIKE_WORDS,
    OTHER_WORDS,
    SAME_DOER,
    STRANGERS,
    OTHER_PARTIES,
    OTHER_PEOPLE,
    OTHER_VOICE,
    OTHER_PLACES,
    OTHER_MATTERS,
    NEXT,
    NEAR,
    CROSSED,
    NAMED_BESIDE,
    ORDER,
    COMPANY
  }

  /**
   * How two tellings lie to the events that both articles tell.
   *
   * @param distance mentions from the nearest of them, in both articles together
   * @param order 1 where all of them come before both or after both, -1 where each comes before the
   *     one and after the other
   * @param shared how many there are
   * @param crossed whether one of them comes right before the one and right after the other
   */
  record Neighbours(int distance, double order, int shared, boolean crossed) {}

  private final Facts a;
  private final Facts b;
  private double sum;

  private Linkage(Facts a, Facts b) {
    this.a = a;
    this.b = b;
  }

  /** Whether something forbids one event, whatever else agrees. */
  static boolean isBarred(Facts a, Facts b) {
    long apart = daysApart(a, b);
    return a.negated() != b.negated()
        || apart > DAYS_OFF
        || areOfTwoDays(a, b, apart)
        || isWarOf(a, b)
        || isWarOf(b, a)
        || (areNews(a, b, apart) && areOfTwoKinds(a, b));
  }

  /** Whether the days of both are the same, or as near as those of one news are. */
  static boolean areOfOneNews(Facts a, Facts b) {
    return daysApart(a, b) <= DAYS_OF_NEWS;
  }

  /** Whether the one counts the dead of a war, and the other those of one of its days. */
  private static boolean isWarOf(Facts war, Facts day) {
    return !war.dead().isEmpty()
        && !day.dead().isEmpty()
        && Collections.max(war.dead()) >= A_WAR
        && Collections.max(day.dead()) * FEWER < Collections.max(war.dead());
  }

  /** Whether both are told of days, and of the same few. */
  private static boolean areNews(Facts a, Facts b, long apart) {
    return apart <= DAYS_OF_NEWS
        && a.kind().compareTo(Kind.SHORT) <= 0
        && b.kind().compareTo(Kind.SHORT) <= 0;
  }

  private static boolean areOfTwoKinds(Facts a, Facts b) {
    return (a.isBreach() && b.family() == EventFamily.AGREEMENT)
        || (b.isBreach() && a.family() == EventFamily.AGREEMENT)
        || ComparedLosses.areOfOtherSides(a, b)
        || areTwoTalks(a, b)
        || areToTwo(a, b)
        || areAppealsOfTwo(a, b)
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

  /** Whether two ask one addressee for something, and neither tells of the other. */
  private static boolean areAppealsOfTwo(Facts a, Facts b) {
    return a.family() == EventFamily.DEMAND
        && b.family() == EventFamily.DEMAND
        && !Collections.disjoint(a.targets(), b.targets())
        && isOfStranger(a, b)
        && isOfStranger(b, a);
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

  /** The logarithm of the odds that two tell one event that nothing forbids to be one. */
  static double weigh(Facts a, Clues clues, Facts b, Clues others) {
    Linkage linkage = new Linkage(a, b);
    linkage.add(Evidence.PRIOR, true);
    linkage.compareDays();
    linkage.compareKinds();
    linkage.compareActors();
    linkage.compareClues(clues, others);
    return linkage.sum;
  }

  private void compareDays() {
    long apart = daysApart(a, b);
    add(Evidence.SAME_DAY, hasOwnDay(a) && hasOwnDay(b) && apart == 0);
    add(Evidence.OTHER_DAY, apart > 0);
  }

  /** What their neighbours add to it. */
  static double weigh(Neighbours neighbours) {
    double sum = ofNeighbour(neighbours.distance);
    sum += WEIGHTS.of(Evidence.CROSSED, neighbours.crossed);
    sum += WEIGHTS.of(Evidence.ORDER, neighbours.order);
    double company = Math.min(neighbours.shared, MOST_ANCHORS) / (double) MOST_ANCHORS;
    sum += WEIGHTS.of(Evidence.COMPANY, company);
    return sum;
  }

  /** The most that neighbours can add where articles tell so many events alike, things apart. */
  static double mostOfNeighbours(int shared) {
    return weigh(new Neighbours(0, shared / (shared + 1.0), shared, false));
  }

  /** What it adds that only the one names so many things, but the other's article beside it. */
  static double ofBeside(int things) {
    return WEIGHTS.of(Evidence.NAMED_BESIDE, Math.min(things, MOST_BESIDE));
  }

  private static double ofNeighbour(int distance) {
    if (distance <= NEXT) {
      return WEIGHTS.of(Evidence.NEXT, true);
    }
    return WEIGHTS.of(Evidence.NEAR, distance <= NEAR);
  }

  private void add(Evidence evidence, boolean holds) {
    add(evidence, holds ? 1 : 0);
  }

  private void add(Evidence evidence, double much) {
    sum += WEIGHTS.of(evidence, much);
  }

  private void compareKinds() {
    EventFamily first = a.family();
    EventFamily second = b.family();
    add(Evidence.SAME_KIN, first != second && first.kin() == second.kin());
    add(
        Evidence.WORDS_AND_DEED,
        (first.kin() == EventFamily.WORDS) != (second.kin() == EventFamily.WORDS));
    add(Evidence.TALK_AND_OTHER, (first == EventFamily.TALK) != (second == EventFamily.TALK));
    add(Evidence.OTHER_REALITY, a.reality() != b.reality());
  }

  private void compareActors() {
    add(Evidence.SAME_DOER, !Collections.disjoint(a.sources(), b.sources()));
    add(Evidence.STRANGERS, isOfStranger(a, b) && isOfStranger(b, a));
    add(Evidence.OTHER_PARTIES, ComparedActors.areOthers(a.parties(), b.parties()));
    add(Evidence.OTHER_PEOPLE, ComparedActors.areOthers(a.people(), b.people()));
    add(Evidence.OTHER_PLACES, ComparedActors.areOthers(spots(a), spots(b)));
    add(Evidence.OTHER_MATTERS, ComparedActors.areOthers(a.matters(), b.matters()));
  }

  /** Whether the one is done by nobody whom the other names. */
  private static boolean isOfStranger(Facts one, Facts other) {
    return ComparedActors.areOthers(one.sources(), other.parties());
  }

  private void compareClues(Clues clues, Clues others) {
    add(Evidence.OTHER_VOICE, ComparedActors.areOthers(clues.voices(), others.voices()));
    Things names = clues.names();
    Shared named = names.shared(others.names());
    add(Evidence.NAME, Math.min(named.weight(), MOST));
    add(Evidence.FIRST_NAME, Math.min(named.weight(), 1));
    if (named.number() > 0) {
      add(Evidence.PERSON, names.shareAny(others.names(), "per:"));
      add(Evidence.NUMBER, names.shareAny(others.names(), Clues.NUMBER, Clues.DEAD, Clues.KILLED));
    }
    Things words = clues.concepts();
    Shared meant = words.shared(others.concepts());
    add(Evidence.CONCEPT, Math.min(meant.weight(), MOST));
    add(Evidence.LIKE_WORDS, words.likeness(others.concepts(), meant));
    add(
        Evidence.OTHER_WORDS,
        meant.number() == 0 && !words.isEmpty() && !others.concepts().isEmpty());
  }

  private static List<String> spots(Facts facts) {
    return facts.places().stream().map(Spots::of).toList();
  }

  /** Whether its day is its own: told with it, and not that of the page or of what came before. */
  private static boolean hasOwnDay(Facts facts) {
    return facts.kind() == Kind.DAY && !facts.inherited();
  }

  /**
   * Whether each has a day of its own, far apart; of fighting, which goes on from day to day,
   * whether their days do not meet, whosever they are: links of clashes would swallow a week of it.
   */
  private static boolean areOfTwoDays(Facts a, Facts b, long apart) {
    boolean fighting =
        a.family().kin() == EventFamily.FIGHTING && b.family().kin() == EventFamily.FIGHTING;
    boolean own = hasOwnDay(a) && hasOwnDay(b);
    return fighting ? apart > (own ? 0 : DAYS_APART) : own && apart > DAYS_APART;
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
