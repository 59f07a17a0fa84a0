// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeType;

/** Reads lengths of time that date an event by how long it took. */
final class Lengths {
  private static final int NEAR = 3;

  private Lengths() {}

  static Optional<EventDating> dating(
      Reading reading, List<Integer> indexes, ForeignDates event, Basis basis) {
    return indexes.stream()
        .filter(i -> reading.times().get(i).type() == TimeType.DURATION)
        .filter(i -> reachesBack(reading, i, event) && !isOfAnother(reading, i, event.trigger()))
        .filter(i -> !DateRelation.isSuperlative(reading, reading.firstOf(i)))
        .map(i -> new EventDating(ending(reading, i), basis, Relation.LASTING))
        .filter(dating -> dating.times().size() > 1 || !isInHours(reading, dating.times().get(0)))
        .findFirst();
  }

  /** "After some hours", which leads to no day unless its sentence names one. */
  static boolean isInHours(Reading reading, int index) {
    return reading.times().get(index).expression().content() instanceof TimeExpression.Length length
        && length.value().startsWith("PT");
  }

  /**
   * Whether a length is one in which something happened: "in the past three weeks", "it lasted six
   * weeks". The 44-day war, a child of nine years, "for three years" and "after ten days" are not.
   */
  private static boolean reachesBack(Reading reading, int index, ForeignDates event) {
    TimeMention time = reading.times().get(index);
    int first = reading.text().tokenAt(time.begin());
    int end = reading.text().tokenAt(time.end());
    boolean fighting =
        event.eventClass().isViolent() && isLengthOf(reading, index, event.trigger());
    if (fighting
        || isInHours(reading, index)
        || isPast(reading, index)
        || reading.isWord(first - 1, "within")
        || reading.endsWord(first - 1, "within")) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
      if (reading.isWord(i, "lasted")) {
        return true;
      }
    }
    return reading.hasWord(end, end + NEAR, "lasted");
  }

  /** "In the past three weeks". */
  static boolean isPast(Reading reading, int index) {
    TimeMention time = reading.times().get(index);
    int first = reading.text().tokenAt(time.begin());
    return reading.hasWord(first, reading.text().tokenAt(time.end()), "past");
  }

  /** "A withdrawal, months after an operation that lasted a day": the length of the operation. */
  private static boolean isOfAnother(Reading reading, int index, int trigger) {
    int first = reading.text().tokenAt(reading.times().get(index).begin());
    return reading.isWord(first - 1, "lasted")
        && trigger < first - 1
        && !reading.triggers(trigger + 1, first - 1).isEmpty();
  }

  /** "After 44 days of fighting". */
  static boolean isLengthOf(Reading reading, int index, int fighting) {
    int end = reading.text().tokenAt(reading.times().get(index).end());
    return reading.times().get(index).type() == TimeType.DURATION
        && fighting >= end
        && fighting <= end + 1;
  }

  /**
   * Whether a length can end with one of some dates: "they fought in 2020 for six weeks" does not.
   */
  static boolean endsOnADay(Reading reading, List<Integer> dates) {
    return dates.stream()
        .anyMatch(
            i -> Lenders.isOfADay(reading, new EventDating(List.of(i), Basis.CLAUSE, Relation.ON)));
  }

  /** Fighting is told in days and weeks; "six years" before a deed are those of a sentence. */
  static boolean isInDays(Reading reading, int index) {
    return reading.times().get(index).expression().content() instanceof TimeExpression.Length length
        && (length.value().endsWith("D") || length.value().endsWith("W"));
  }

  /** A length, and the day of its sentence at which it ends. */
  private static List<Integer> ending(Reading reading, int length) {
    Sentence sentence = reading.sentenceOf(reading.firstOf(length));
    return DateChooser.indexes(reading, sentence.firstToken(), sentence.endToken()).stream()
        .filter(i -> DateChooser.isDate(reading, i))
        .findFirst()
        .map(day -> List.of(length, day))
        .orElse(List.of(length));
  }
}
