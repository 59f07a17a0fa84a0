// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventMention;
import org.taqvim.event.Speaker;
import org.taqvim.timeline.ArticleGroups.Told;

/** Two mentions of one article, the later one second: whether they tell one event. */
final class Tie {
  /** A headline tells what happened in the last so many days. */
  private static final int DAYS_OF_NEWS = 7;

  /** What belongs to a place's being taken is told at most so many mentions from it. */
  private static final int ONE_TAKING = 2;

  /** So near each other that no more than a blank stands between: no sentence ends there. */
  private static final int NO_SIGN = 1;

  /** Kinds of what somebody says when he says what he feels. */
  private static final Set<EventFamily> SAYING =
      EnumSet.of(EventFamily.WORDS, EventFamily.REFUSAL, EventFamily.THREAT);

  private final DatedMention first;
  private final DatedMention second;
  private final Facts a;
  private final Facts b;

  Tie(Told first, Told second) {
    this.first = first.mention();
    this.second = second.mention();
    this.a = first.facts();
    this.b = second.facts();
  }

  /**
   * Whether they are tied.
   *
   * @param ofOneClash whether the article tells of a clash of both sides that day
   * @param near whether the article tells them one after the other, or of nothing else that day
   * @param distance how many mentions after what it told of the event before; 0 where something of
   *     that is told again
   */
  boolean holds(boolean ofOneClash, boolean near, int distance) {
    if (isHeadlineOfTheOther()) {
      return EventMatcher.scoreHeadline(a, b) >= EventMatcher.ENOUGH;
    }
    boolean undated = first.date().days().isEmpty() != second.date().days().isEmpty();
    boolean alike = areToldAlike() && !isOfUnknownDay(first) && !isOfUnknownDay(second);
    if (undated && !alike) {
      return false;
    }
    if (isOfOneTaking() || isHandingOver() || isAttitudeAndWords() || isGivenByAgreement()) {
      return true;
    }
    double score =
        areOfOneUnknownDay()
            ? EventMatcher.scoreOnUnknownDay(a, b)
            : EventMatcher.scoreWithin(a, b, ofOneClash, near, distance);
    if (isCountBeyond(first, second)
        || isCountBeyond(second, first)
        || score < EventMatcher.ENOUGH) {
      return false;
    }
    return switch (a.family()) {
      case FIGHTING, BREACH, TAKING, AGREEMENT, TALK ->
          a.isSoft() == b.isSoft() || a.family() != EventFamily.TALK || areOfTheSameTwo();
      // Prisoners are exchanged in one act, told once for each side.
      case CONCESSION -> a.modes().equals(b.modes()) && sameSides();
      // What somebody says twice in one article are two things said.
      default -> !a.family().isSpeech() && (a.equals(b) || isOneAct() || isOneMishap());
    };
  }

  /** Whether both are dated by the same words, which lead to no day while nobody knows "today". */
  private boolean areOfOneUnknownDay() {
    EventDating dating = first.mention().dating();
    return first.date().days().isEmpty()
        && second.date().days().isEmpty()
        && !dating.times().isEmpty()
        && dating.relation() == EventDating.Relation.ON
        && dating.relation() == second.mention().dating().relation()
        && dating.times().equals(second.mention().dating().times());
  }

  /** "Last Wednesday" of nobody knows which week is a day of its own. */
  private static boolean isOfUnknownDay(DatedMention mention) {
    return mention.date().days().isEmpty() && !mention.date().expressions().isEmpty();
  }

  /** Whether fighting, or its dead, are told since some day, and the other is of a later day. */
  private static boolean isCountBeyond(DatedMention count, DatedMention other) {
    return count.date().flags().contains(EventDate.SINCE)
        && EventFamily.of(count.mention()).kin() == EventFamily.FIGHTING
        && other.date().start().isPresent()
        && count.date().start().filter(other.date().start().get()::isAfter).isPresent();
  }

  private boolean areToldAlike() {
    EventMention one = first.mention();
    EventMention other = second.mention();
    return one.background() == other.background() && one.modality() == other.modality();
  }

  /**
   * Whether a headline without a date of its own may tell what the body tells: news, and not what
   * is told for its history.
   */
  private boolean isHeadlineOfTheOther() {
    EventDate date = first.date();
    return first.headline()
        && !second.headline()
        && !second.mention().background()
        && (date.days().isEmpty() || date.isFromPublication())
        && first.published().isPresent()
        && second.date().days().isPresent()
        && DayRange.of(first.published().get().minusDays(DAYS_OF_NEWS), first.published().get())
            .overlaps(second.date().days().get());
  }

  /**
   * Whether a place is taken, and beside it fighting is told of no place, of the same two on the
   * same day, and not by others: what it cost, or that it was attacked.
   */
  private boolean isOfOneTaking() {
    boolean taken = a.family() == EventFamily.TAKING;
    Facts taking = taken ? a : b;
    Facts fighting = taken ? b : a;
    boolean same = a.sources().equals(b.sources()) && a.targets().equals(b.targets());
    boolean losses =
        !fighting.dead().isEmpty()
            && a.sources().equals(b.targets())
            && a.targets().equals(b.sources());
    return taking.family() == EventFamily.TAKING
        && fighting.family() == EventFamily.FIGHTING
        && !taking.places().isEmpty()
        && fighting.places().isEmpty()
        && (same || losses)
        && !a.sources().isEmpty()
        && areBeside(ONE_TAKING)
        && !ComparedActors.areOthers(claimants(first), claimants(second));
  }

  /** Whether somebody is freed, and handed over by those who freed him to the same. */
  private boolean isHandingOver() {
    return a.family() == EventFamily.CONCESSION
        && b.family() == EventFamily.CONCESSION
        && !a.modes().isEmpty()
        && b.modes().isEmpty()
        && !a.sources().isEmpty()
        && a.sources().equals(b.sources())
        && a.targets().equals(b.targets())
        && areBeside(1);
  }

  /**
   * Whether somebody is said to be concerned, to hope or to condemn, and the sentence goes on with
   * what he says: that he rejects or threatens, or no more than that he said it.
   */
  private boolean isAttitudeAndWords() {
    boolean attitude = a.family() == EventFamily.WORDS || a.family() == EventFamily.ACCUSATION;
    return attitude
        && !a.modes().isEmpty()
        && b.modes().isEmpty()
        && SAYING.contains(b.family())
        && second.index() == first.index() + 1
        && second.begin() - first.end() <= Continuation.ONE_SENTENCE
        && !a.sources().isEmpty()
        && a.sources().equals(b.sources())
        && !ComparedActors.areOthers(a.speakers(), b.speakers())
        && ComparedDates.areDaysThatMeet(a, b);
  }

  /**
   * Whether an agreement is told, and the sentence goes on with what one of its sides gave by it.
   */
  private boolean isGivenByAgreement() {
    boolean given = b.family() == EventFamily.CONCESSION || b.family() == EventFamily.WITHDRAWAL;
    return a.family() == EventFamily.AGREEMENT
        && a.parties().size() > 1
        && given
        && b.sources().size() == 1
        && a.parties().containsAll(b.parties())
        && second.begin() - first.end() <= NO_SIGN
        && areBeside(1);
  }

  /** Whether both are told of one day and alike as real, at most so many mentions apart. */
  private boolean areBeside(int mentions) {
    return second.index() - first.index() <= mentions
        && a.kind() == b.kind()
        && a.days().isPresent()
        && a.days().equals(b.days())
        && a.reality() == b.reality()
        && a.negated() == b.negated();
  }

  private static List<String> claimants(DatedMention told) {
    return told.mention().claimedBy().stream().map(Speaker::id).toList();
  }

  /** Whether somebody does one kind of thing on one day, told in two sentences. */
  private boolean isOneAct() {
    return !a.sources().isEmpty()
        && a.sources().equals(b.sources())
        && !a.modes().isEmpty()
        && a.modes().equals(b.modes())
        && a.kind() == Facts.Kind.DAY
        && a.days().equals(b.days())
        && a.reality() == b.reality();
  }

  /**
   * Whether a thing of one kind that nobody did is told again of one day: of one rare thing, and
   * with the same dead where both count them.
   */
  private boolean isOneMishap() {
    boolean counted = !a.dead().isEmpty() && !b.dead().isEmpty();
    return a.family() == EventFamily.OTHER
        && a.sources().isEmpty()
        && b.sources().isEmpty()
        && !a.modes().isEmpty()
        && a.modes().equals(b.modes())
        && a.days().equals(b.days())
        && a.reality() == b.reality()
        && ComparedMatters.shareRare(a, b)
        && !(counted && Collections.disjoint(a.dead(), b.dead()));
  }

  /** Whether the same people met in both: of news without a day, and told again with its day. */
  private boolean areOfTheSameTwo() {
    return a.people().size() > 1 && a.people().equals(b.people());
  }

  private boolean sameSides() {
    boolean equal = a.states().size() > 1 && a.states().equals(b.states());
    boolean among = a.states().containsAll(b.states()) || b.states().containsAll(a.states());
    return equal || (among && !a.modes().isEmpty() && a.days().equals(b.days()));
  }
}
