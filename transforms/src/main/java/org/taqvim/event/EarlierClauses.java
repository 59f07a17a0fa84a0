// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;

/** Which dates the clauses of a sentence lend to an event that a later clause of it tells. */
final class EarlierClauses {
  private static final int REACH = 8;

  private EarlierClauses() {}

  /**
   * Whether a date may be lent.
   *
   * @param first the first token of the sentence
   */
  static boolean lend(Reading reading, int index, int first, Draft draft) {
    return !isOfSubordinate(reading, index, first, draft)
        && !(draft.clause.isPast() && isStillToCome(reading, index, draft))
        && !(ForeignDates.isSpeech(draft.eventClass) && isOfOffice(reading, index, draft))
        && !(!draft.eventClass.isViolent() && isOfRelative(reading, index, first, draft))
        && !(isHappeningNow(draft) && isOver(reading, index))
        && !(StillSo.isToday(reading, draft) && !isFromToday(reading, index));
  }

  /**
   * "Freed men who were taken in 2020 and handed over two others": a date that the clause before
   * has of somebody or something that it names is not lent either.
   *
   * @param here what was told in the sentence so far
   */
  static boolean isOfWhatItNames(Reading reading, int index, List<Draft> here) {
    int date = reading.firstOf(index);
    boolean second = // "passed on Friday a vote that is to be held in 2027, and the others left"
        here.stream()
            .anyMatch(
                told ->
                    told.clause.holds(date)
                        && told.isOwnDated()
                        && Lenders.isOfADay(reading, told.dating)
                        && !told.dating.times().contains(index)
                        && isMonthOrYear(reading, index));
    return second
        || here.stream()
            .filter(told -> told.clause.holds(date) && !told.dating.times().contains(index))
            .map(
                told ->
                    new ForeignDates(
                        reading, told.triggerFirst, told.eventClass, told.clause.isPast()))
            .anyMatch(foreign -> foreign.holds(index));
  }

  /** "After he met them last month, they accused him": the day of the meeting alone. */
  private static boolean isOfSubordinate(Reading reading, int index, int first, Draft draft) {
    int date = reading.firstOf(index);
    boolean goesOn = reading.lexicon().isVerbFirst() && draft.clause.opener() != Clause.Opener.AND;
    for (int i = date - 1; i > first && date - i <= REACH; i--) {
      if (goesOn && reading.endsWord(i - 1, "before") && isBehindVerb(reading, i - 1, first)) {
        return false; // "they came on Monday before going on Tuesday to X, where they met"
      }
      boolean opens =
          reading.isWord(i, "that-which")
              && (reading.endsWord(i - 1, "after") || reading.endsWord(i - 1, "before"));
      if (opens || reading.token(i).isSign()) {
        return opens;
      }
    }
    return false;
  }

  private static boolean isBehindVerb(Reading reading, int token, int first) {
    return IntStream.range(first, token).anyMatch(i -> reading.verbAt(i).isPresent());
  }

  /** "Regretting the breach of a truce that was reached on Saturday, he called": of the truce. */
  private static boolean isOfRelative(Reading reading, int index, int first, Draft draft) {
    int date = reading.firstOf(index);
    for (int i = date - 1; i > first && date - i <= REACH && !reading.token(i).isSign(); i--) {
      if (reading.isWord(i, "that")) {
        return reading.verbAt(i - 1).isEmpty() // behind a verb it opens what somebody said
            && IntStream.range(date, draft.clause.first())
                .mapToObj(reading::verbAt)
                .anyMatch(verb -> verb.filter(v -> v.is(Feature.PLUPERFECT)).isPresent());
      }
    }
    return false;
  }

  /** "On the eve of a summit that is to be held on the 25th, it asked": of the summit alone. */
  private static boolean isStillToCome(Reading reading, int index, Draft draft) {
    boolean coming =
        reading.times().get(index).expression().content() instanceof Point point
            && (point.direction() == Direction.AFTER || point.direction() == Direction.NEXT);
    return coming
        || verbAfter(reading, index, draft)
            .filter(v -> v.is(Feature.SUBJUNCTIVE) || v.is(Feature.FUTURE))
            .isPresent();
  }

  /** "Who has been premier since 2018 asked": since when he has been so. */
  private static boolean isOfOffice(Reading reading, int index, Draft draft) {
    return DateRelation.of(reading, index, draft.triggerFirst) == Relation.SINCE
        && verbAfter(reading, index, draft).filter(v -> v.is(Feature.PAST)).isEmpty();
  }

  /** The first verb after a date and before what is told. */
  private static Optional<PhraseIndex.Hit<String>> verbAfter(
      Reading reading, int index, Draft draft) {
    return IntStream.range(reading.firstOf(index) + 1, draft.clause.first())
        .mapToObj(reading::verbAt)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "They signed in 2025, but Baku makes it wait": what is told in the present is of today. */
  private static boolean isHappeningNow(Draft draft) {
    return !draft.clause.verb().isEmpty()
        && !draft.clause.isPast()
        && !draft.clause.isSubjunctive();
  }

  private static boolean isMonthOrYear(Reading reading, int index) {
    return reading.times().get(index).expression().content() instanceof Point point
        && !point.day().isPresent()
        && (point.month().isPresent() || point.year().isPresent());
  }

  private static boolean isFromToday(Reading reading, int index) {
    return reading.times().get(index).anchoring() == TimeMention.Anchoring.DEICTIC;
  }

  private static boolean isOver(Reading reading, int index) {
    return reading.times().get(index).anchoring() == TimeMention.Anchoring.ABSOLUTE;
  }
}
