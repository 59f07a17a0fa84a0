// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;

/**
 * Dates what "this statement says" by the day on which the sentence before lets the statement be
 * made.
 */
final class Documents {
  private static final String ROLE = "document";

  private Documents() {}

  /**
   * The day of the document.
   *
   * @param before what was told before it: a day of a deed that the document tells is not its own
   */
  static Optional<EventDating> dating(Reading reading, Draft draft, List<Draft> before) {
    if (!pointsBack(reading, draft)) {
      return Optional.empty();
    }
    List<Sentence> sentences = reading.text().sentences();
    int own = TextOrder.indexOf(sentences, Sentence::firstToken, draft.sentence.firstToken());
    if (own == 0) {
      return Optional.empty();
    }
    Sentence sentence = sentences.get(own - 1);
    return reading.hasWord(sentence.firstToken(), sentence.endToken(), ROLE)
        ? DateChooser.indexes(reading, sentence.firstToken(), sentence.endToken()).stream()
            .filter(index -> DateChooser.isDate(reading, index))
            .filter(index -> before.stream().noneMatch(told -> isOfDeed(told, index)))
            .findFirst()
            .map(index -> new EventDating(List.of(index), Basis.PARAGRAPH, Relation.ON))
        : Optional.empty();
  }

  /** "The statement said that they had fired on the 15th". */
  private static boolean isOfDeed(Draft told, int index) {
    return told.clause.opener() == Clause.Opener.THAT
        && !ForeignDates.isSpeech(told.eventClass)
        && told.dating.times().contains(index);
  }

  /** Whether "this statement" stands in the sentence before or in the clause of an event. */
  private static boolean pointsBack(Reading reading, Draft draft) {
    for (int i = draft.sentence.firstToken() + 1; i < draft.clause.end(); i++) {
      if (reading.isWord(i, "the-document")
          || (reading.isWord(i, ROLE) && reading.endsWord(i - 1, "this"))) {
        return true;
      }
    }
    return false;
  }
}
