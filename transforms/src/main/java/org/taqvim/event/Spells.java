// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeType;

/**
 * Dates fighting of which a sentence says only how long it took: "in two days of fighting 200
 * died"; and what came about after fights of such a length.
 */
final class Spells {
  /** How many words before "that lasted" may name the fights after which something is told. */
  private static final int OF_FIGHTS = 4;

  private Spells() {}

  /** The date of the fighting told last, or else next in the paragraph. */
  static Optional<EventDating> ofFighting(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (!Lenders.isFighting(draft) || !isOnlyALength(reading, draft.dating)) {
      return Optional.empty();
    }
    return Lenders.last(drafts, index, Lenders::isFighting)
        .or(() -> next(drafts.subList(index + 1, drafts.size()), draft))
        .map(fighting -> fighting.dating.by(Basis.SAME_EVENT));
  }

  private static boolean isOnlyALength(Reading reading, EventDating dating) {
    return dating.relation() == Relation.LASTING
        && dating.times().stream()
            .allMatch(
                i ->
                    reading.times().get(i).type() == TimeType.DURATION
                        && !Lengths.isPast(reading, i));
  }

  private static Optional<Draft> next(List<Draft> after, Draft draft) {
    return after.stream()
        .filter(d -> d.sentence.line() == draft.sentence.line() && Lenders.isFighting(d))
        .filter(d -> d.isOwnDated() && d.dating.relation() == Relation.ON)
        .findFirst();
  }

  /**
   * "On 27 September 2020 it attacked, and after fights that lasted 44 days they agreed", "and
   * after 44 days of war": so long after the day that the sentence names first.
   */
  static Optional<EventDating> afterFights(Reading reading, Draft draft) {
    int first = draft.sentence.firstToken();
    List<Integer> times = DateChooser.indexes(reading, first, draft.triggerFirst);
    Optional<Integer> lasted =
        times.stream()
            .filter(i -> reading.times().get(i).type() == TimeType.DURATION)
            .filter(i -> isAfterFights(reading, i))
            .reduce((a, b) -> b);
    boolean past = draft.clause.isPast() && !draft.clause.isSubjunctive() && !draft.isOwnDated();
    return lasted
        .filter(length -> past)
        .flatMap(
            length ->
                times.stream()
                    .filter(i -> i < length && Lenders.isOfADay(reading, on(i)))
                    .findFirst()
                    .map(
                        day ->
                            new EventDating(List.of(length, day), Basis.SENTENCE, Relation.AFTER)));
  }

  private static EventDating on(int time) {
    return new EventDating(List.of(time), Basis.SENTENCE, Relation.ON);
  }

  /** Whether a length in days or weeks is that of fights after which something is told. */
  private static boolean isAfterFights(Reading reading, int index) {
    int first = reading.firstOf(index);
    int end = reading.text().tokenAt(reading.times().get(index).end());
    if (!Lengths.isInDays(reading, index)) {
      return false;
    }
    boolean behind =
        reading.endsWord(first - 1, "after")
            && end < reading.size()
            && isFight(reading, end, end + 1);
    boolean lasted =
        reading.endsWord(first - 1, "lasted") || reading.hasWord(first - 1, first, "lasted");
    int noun = Math.max(0, first - 1 - OF_FIGHTS);
    return behind
        || (lasted
            && IntStream.range(noun, first - 1)
                .anyMatch(i -> reading.endsWord(i, "after") && isFight(reading, i + 1, i + 2)));
  }

  private static boolean isFight(Reading reading, int first, int end) {
    return reading.triggers(first, end).stream()
        .anyMatch(hit -> hit.value().eventClass().isViolent());
  }
}
