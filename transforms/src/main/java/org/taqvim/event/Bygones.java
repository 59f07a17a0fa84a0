// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeMention;

/**
 * Dates what goes on with a history told right before it: "In autumn 2020 the two fought again. The
 * war ended with a truce, and Russia sent peacekeepers". News reports put such a history at their
 * end; what it tells without a date is no news of the day of printing.
 *
 * <p>It is of the same decade, year or season; of a month or a day only where it is the same
 * fighting, else of some unknown time after it.
 */
final class Bygones {
  /** So many words may stand between the noun of a war and the "last" that goes with it. */
  private static final int NEAR = 2;

  private Bygones() {}

  /** The dating of a telling whose own words date it by nothing, if it goes on with history. */
  static Optional<EventDating> dating(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    boolean since = // in a language whose "since" is no mere "from"
        reading.lexicon().isVerbFirst()
            && reading.hasWord(draft.sentence.firstToken(), draft.clause.end(), "since");
    if (index == 0 || since || hasDay(reading, draft.sentence)) {
      return Optional.empty();
    }
    if (!isDeed(draft)) {
      return isAnswer(draft) && isOfStory(reading, draft.sentence)
          ? answered(reading, drafts.subList(0, index), draft)
          : Optional.empty();
    }
    return history(reading, drafts.subList(0, index), draft)
        .filter(
            before -> {
              boolean together = before.sentence.line() == draft.sentence.line();
              boolean told = draft.modality == Modality.HAPPENED; // a side's claim at the end: news
              return together || (told && isTail(reading, draft.sentence));
            })
        .map(before -> goingOn(reading, before, draft));
  }

  /** The last telling of its sentence or the one before that has a day, if that is history. */
  private static Optional<Draft> history(Reading reading, List<Draft> before, Draft draft) {
    return before.stream()
        .filter(d -> d.isDated() && areNeighbours(reading, d.sentence, draft.sentence))
        .reduce((a, b) -> b)
        .filter(d -> d.background)
        .filter(d -> d.dating.relation() == Relation.ON || d.dating.relation() == Relation.AFTER);
  }

  /** "This last war cost 6500 lives": fighting of which the sentence before told, as history. */
  static Optional<EventDating> ofNamedWar(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    return namesWar(reading, draft) ? dating(reading, drafts, index) : Optional.empty();
  }

  private static boolean namesWar(Reading reading, Draft draft) {
    return reading.triggers(draft.sentence.firstToken(), draft.clause.end()).stream()
        .filter(hit -> !hit.value().isVerb() && hit.value().eventClass().isViolent())
        .anyMatch(
            hit ->
                reading.isWord(hit.first() - 1, "this")
                    || IntStream.range(hit.end(), Math.min(reading.size(), hit.end() + NEAR))
                        .anyMatch(i -> reading.isWord(i, "superlative")));
  }

  /** The day of the last deed of the paragraph that has one of its own. */
  private static Optional<EventDating> answered(Reading reading, List<Draft> before, Draft draft) {
    return before.stream()
        .filter(d -> d.sentence.line() == draft.sentence.line() && d.background && d.isDated())
        .filter(d -> d.dating.relation() == Relation.ON && Lenders.isOfADay(reading, d.dating))
        .reduce((a, b) -> b)
        .map(d -> d.dating.by(Basis.PARAGRAPH));
  }

  /** Words with which somebody met what was told, not what is said of it today. */
  private static boolean isAnswer(Draft draft) {
    boolean words = ForeignDates.isSpeech(draft.eventClass) || draft.type() == EventType.REJECT;
    return words && !draft.heading && draft.clause.isPast() && !draft.clause.isSubjunctive();
  }

  /**
   * Whether a paragraph tells a story of other years throughout: one that goes on from date to
   * date, with no day counted from today.
   */
  private static boolean isOfStory(Reading reading, Sentence sentence) {
    int dates = 0;
    boolean onward = false;
    for (Sentence other : reading.text().sentencesOf(sentence.line())) {
      for (int i : DateChooser.indexes(reading, other.firstToken(), other.endToken())) {
        TimeMention time = reading.times().get(i);
        if (DateChooser.isDate(reading, i)) {
          if (time.anchoring() == TimeMention.Anchoring.DEICTIC) {
            return false;
          }
          onward |= time.isOfStory();
          dates += time.anchoring() == TimeMention.Anchoring.ABSOLUTE ? 1 : 0;
        }
      }
    }
    return onward || dates > 1;
  }

  private static EventDating goingOn(Reading reading, Draft before, Draft draft) {
    EventDating told = before.dating.by(Basis.PARAGRAPH);
    boolean same = draft.eventClass.isViolent() && isWide(reading, before.dating, Unit.MONTH);
    return same || isWide(reading, before.dating, Unit.YEAR) || !told.known().isEmpty()
        ? told
        : new EventDating(told.times(), Basis.PARAGRAPH, Relation.AFTER);
  }

  /** Whether all that dates it is as wide as a month, or wider than one. */
  private static boolean isWide(Reading reading, EventDating dating, Unit least) {
    return dating.times().stream()
        .map(i -> reading.times().get(i).expression().content())
        .allMatch(
            content ->
                !(content instanceof Point point)
                    || (point.day().isEmpty()
                        && point.weekday().isEmpty()
                        && point.offset().filter(o -> o.unit() == Unit.DAY).isEmpty()
                        && (least == Unit.MONTH || point.month().isEmpty())));
  }

  /** What is done, not said: fighting, an agreement between two, land and troops that move. */
  private static boolean isDeed(Draft draft) {
    boolean real = draft.modality == Modality.HAPPENED || draft.modality == Modality.CLAIMED;
    boolean deed =
        switch (draft.type()) {
          case ASSAULT, CONCEDE, MOBILIZE, RETREAT -> true;
          case COERCE -> draft.eventClass.has(Trait.TAKING);
          case AGREE -> draft.eventClass.has(Trait.BETWEEN) || draft.eventClass.has(Trait.STATES);
          default -> draft.eventClass.isViolent() || draft.eventClass.isConsequence();
        };
    return real && deed && !draft.heading && draft.clause.isPast() && !draft.clause.isSubjunctive();
  }

  /** Whether no sentence stands between two. */
  private static boolean areNeighbours(Reading reading, Sentence a, Sentence b) {
    List<Sentence> sentences = reading.text().sentences();
    int first = TextOrder.indexOf(sentences, Sentence::firstToken, a.firstToken());
    int second = TextOrder.indexOf(sentences, Sentence::firstToken, b.firstToken());
    return second - first <= 1;
  }

  /** Whether the sentence names a day of its own, which dates something else of it. */
  private static boolean hasDay(Reading reading, Sentence sentence) {
    return DateChooser.firstDay(reading, sentence.firstToken(), sentence.endToken()).isPresent();
  }

  /** Whether the article tells no news behind it: nothing there has a day counted from today. */
  private static boolean isTail(Reading reading, Sentence sentence) {
    List<TimeMention> times = reading.times();
    for (int i = times.size() - 1; i >= 0 && times.get(i).begin() >= sentence.end(); i--) {
      if (times.get(i).anchoring() == TimeMention.Anchoring.DEICTIC
          && DateChooser.isDate(reading, i)) {
        return false;
      }
    }
    return true;
  }
}
