// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Reads when what was told came about where a later sentence says only that: "Two soldiers were
 * shot. The incident took place on Tuesday night".
 */
final class Occurrences {
  /** So many sentences later it may be said. */
  private static final int REACH = 2;

  /** So many tokens hold the incident, its day and the verb. */
  private static final int SPAN = 10;

  private Occurrences() {}

  /** The day of violence that the sentences after it name. */
  static Optional<EventDating> ofDeed(Reading reading, Draft draft) {
    boolean open = !draft.isDated() || isToday(reading, draft);
    if (!open || !draft.eventClass.isViolent() || draft.background || isNotReal(draft)) {
      return Optional.empty();
    }
    List<Sentence> sentences = reading.text().sentences();
    int next = TextOrder.indexOf(sentences, Sentence::firstToken, draft.sentence.firstToken() + 1);
    return sentences.subList(next, Math.min(sentences.size(), next + REACH)).stream()
        .flatMap(sentence -> day(reading, sentence).stream())
        .findFirst()
        .map(day -> new EventDating(List.of(day), Basis.SAME_EVENT, Relation.ON));
  }

  /** "Recorded today a breach": the day of the report, unless no other is told. */
  private static boolean isToday(Reading reading, Draft draft) {
    return draft.dating.times().stream()
        .map(i -> reading.times().get(i).expression().content())
        .allMatch(
            content ->
                content instanceof TimeExpression.Point point
                    && point.offset().filter(o -> o.origin() == Origin.REFERENCE).isPresent()
                    && point
                        .offset()
                        .filter(o -> o.unit() == Unit.DAY && o.count() == 0)
                        .isPresent());
  }

  private static boolean isNotReal(Draft draft) {
    return draft.modality != Modality.HAPPENED && draft.modality != Modality.CLAIMED;
  }

  /** The first day beside an incident that "took place". */
  private static Optional<Integer> day(Reading reading, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (reading.isWord(i, "incident")) {
        int first = Math.max(sentence.firstToken(), i - 1);
        int end = Math.min(sentence.endToken(), i + SPAN);
        boolean took =
            IntStream.range(first, end).anyMatch(token -> reading.isWord(token, "occurred"));
        Optional<Integer> day = DateChooser.firstDay(reading, first, end);
        if (took && day.isPresent() && DateRelation.of(reading, day.get(), i) == Relation.ON) {
          return day;
        }
      }
    }
    return Optional.empty();
  }
}
