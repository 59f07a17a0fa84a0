// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;

/**
 * Dates words by the sentence that tells afterwards where they were said: "NN said that he would
 * sign. This came in a speech that he gave on Monday". Arabic agencies put the occasion of a lead
 * so, Persian ones have it that he "said these words on Monday at …".
 */
final class SaidThere {
  /** So many sentences behind the words may stand the one that tells their occasion. */
  private static final int NEAR = 3;

  /** So many tokens open a sentence. */
  private static final int OPENING = 5;

  private SaidThere() {}

  /** The day of the occasion, for words that nothing dates before it. */
  static Optional<EventDating> dating(Reading reading, Draft draft) {
    boolean words = ForeignDates.isSpeech(draft.eventClass) || draft.modality == Modality.PROMISED;
    if (!words || draft.eventClass.isViolent() || draft.background) {
      return Optional.empty();
    }
    List<Sentence> sentences = reading.text().sentences();
    int own = TextOrder.indexOf(sentences, Sentence::firstToken, draft.sentence.firstToken());
    for (int i = own + 1; i < Math.min(sentences.size(), own + 1 + NEAR); i++) {
      Sentence next = sentences.get(i);
      Optional<Integer> day =
          DateChooser.firstDay(reading, next.firstToken(), next.endToken())
              .filter(time -> Lenders.isOfADay(reading, on(time)));
      if (isOccasion(reading, next)) {
        return day.map(SaidThere::on);
      }
      if (day.isPresent()) {
        return Optional.empty(); // other news has begun
      }
    }
    return Optional.empty();
  }

  private static EventDating on(int time) {
    return new EventDating(List.of(time), Basis.PARAGRAPH, Relation.ON);
  }

  private static boolean isOccasion(Reading reading, Sentence sentence) {
    int first = sentence.firstToken();
    int end = sentence.endToken();
    return reading.hasWord(first, Math.min(end, first + OPENING), "this-came")
        && (reading.lexicon().isVerbFirst() || reading.hasWord(first, end, "was-said"));
  }
}
