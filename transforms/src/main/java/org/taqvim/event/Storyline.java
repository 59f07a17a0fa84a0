// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Dates what a paragraph goes on to tell in the simple past after a day of the calendar: "On 13
 * September they attacked. Armenia asked for help, but the pact sent only a mission". A day so
 * named sets the time of the story until another is told; after "on Monday" or "yesterday" news may
 * come back to the day of printing at any sentence.
 */
final class Storyline {
  /** So many sentences back the day may have been told. */
  private static final int NEAR = 2;

  private Storyline() {}

  /** The deed of the sentence before that dates a telling which nothing else dates. */
  static Optional<Draft> source(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (!goesOn(draft) || hasOwnDay(reading, draft) || isTurn(reading, draft)) {
      return Optional.empty();
    }
    return drafts.subList(0, index).stream()
        .filter(d -> d.sentence.line() == draft.sentence.line() && !d.heading)
        .filter(d -> d.isDated() && isMain(d) && !isPerfect(reading, d.clause))
        .reduce((a, b) -> b)
        .filter(d -> Lenders.sentencesBetween(reading, d.sentence, draft.sentence) <= NEAR)
        .filter(d -> d.clause.isPast() && isAnswered(d, draft))
        .filter(before -> before.dating.relation() == Relation.ON)
        .filter(before -> before.modality != Modality.PLANNED)
        .filter(before -> isCalendarDay(reading, before.dating))
        .filter(
            before ->
                !Lenders.isOver(reading, before.clause) || Lenders.isOver(reading, draft.clause));
  }

  /**
   * The telling right before it in its sentence, whose day it shares: "said on Saturday that it
   * would help; but it urged both sides".
   */
  static Optional<Draft> besideIt(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (index == 0
        || !isToldOn(reading, draft)
        || DateChooser.firstDay(reading, draft.clause.first(), draft.clause.end()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(drafts.get(index - 1))
        .filter(before -> before.sentence.firstToken() == draft.sentence.firstToken())
        .filter(before -> before.isDated() && !before.background && goesOn(before))
        .filter(before -> before.dating.relation() == Relation.ON)
        .filter(before -> Lenders.isOfADay(reading, before.dating));
  }

  private static boolean isMain(Draft before) {
    return before.clause.opener() != Clause.Opener.THAT
        && before.clause.opener() != Clause.Opener.RELATIVE;
  }

  /** Whether who acts now took part in what was told, or suffered it. */
  private static boolean isAnswered(Draft before, Draft draft) {
    return draft.sourceCountries.stream().anyMatch(before.countries::contains);
  }

  /** "For his part", "so far", "has assured": what is told is news again. */
  private static boolean isTurn(Reading reading, Draft draft) {
    int first = draft.sentence.firstToken();
    return reading.hasWord(first, first + 1, "connective")
        || reading.hasWord(first, draft.clause.end(), "so-far")
        || isPerfect(reading, draft.clause);
  }

  /** "has assured": a present perfect, which a copula ends. */
  static boolean isPerfect(Reading reading, Clause clause) {
    return !reading.lexicon().isVerbFirst() && reading.isWord(clause.verbEnd() - 1, "copula");
  }

  /** Whether it is told in the past tense of a tale, not as news that has come up so far. */
  static boolean isToldOn(Reading reading, Draft draft) {
    return goesOn(draft)
        && !isPerfect(reading, draft.clause)
        && !reading.hasWord(draft.sentence.firstToken(), draft.clause.end(), "so-far");
  }

  private static boolean goesOn(Draft draft) {
    return draft.clause.isPast()
        && !draft.clause.isSubjunctive()
        && !draft.heading
        && draft.modality != Modality.PLANNED
        && draft.modality != Modality.FEARED
        && draft.modality != Modality.CONDITIONAL;
  }

  private static boolean hasOwnDay(Reading reading, Draft draft) {
    return DateChooser.firstDay(reading, draft.sentence.firstToken(), draft.sentence.endToken())
        .isPresent();
  }

  private static boolean isCalendarDay(Reading reading, EventDating dating) {
    return !dating.times().isEmpty()
        && dating.times().stream()
            .map(i -> reading.times().get(i))
            .allMatch(Storyline::isCalendarDay);
  }

  private static boolean isCalendarDay(TimeMention time) {
    return time.anchoring() != Anchoring.DEICTIC
        && time.expression().content() instanceof Point point
        && point.day().isPresent()
        && point.month().isPresent();
  }
}
