// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeMention;

/** Finds what an event followed, or is told in one breath with. */
final class Sequels {
  /** So many tokens open a sentence. */
  private static final int OPENING = 4;

  /** So many events before it may be what it followed. */
  private static final int REACH = 3;

  /** The name of the rule by which a time is counted from another, and not from today. */
  static final String LATER = "later";

  private Sequels() {}

  /** "An officer was killed and a soldier was hurt on Monday": what one breath tells. */
  static Optional<Draft> besideIt(List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    return drafts.stream()
        .skip(index + 1L)
        .findFirst()
        .filter(next -> next.sentence.firstToken() == draft.sentence.firstToken())
        .filter(next -> next.eventClass.isViolent() && draft.eventClass.isViolent())
        .filter(next -> next.modality == draft.modality && !next.background)
        .filter(
            next ->
                next.isDated()
                    && next.dating.basis() == Basis.CLAUSE
                    && next.dating.relation() == Relation.ON);
  }

  /** "Thereupon Baku closed the road", "Yerevan criticised them then": when the last event was. */
  private static Optional<Draft> thereupon(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    return reading.hasWord(draft.clause.first(), draft.clause.end(), "thereupon")
        ? drafts.subList(Math.max(0, index - REACH), index).stream()
            .filter(before -> before.isDated() && before.dating.relation() != Relation.UNTIL)
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  /**
   * "They met on Monday for the first time since the attack, in the wake of which most had fled":
   * what a relative clause tells so followed the deed that the sentence names last, and not the
   * meeting; it is of that deed's day where a day stands with it, or of an unknown one.
   */
  static boolean isOfWhatWentBefore(Reading reading, Draft draft) {
    return draft.clause.opener() != Clause.Opener.START
        && draft.sentence.firstToken() < draft.clause.first()
        && reading.hasWord(draft.clause.first(), draft.clause.end(), "thereupon");
  }

  /** The dating of what followed a deed that is only named before it in its sentence. */
  static Optional<EventDating> ofWhatItNames(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    Optional<Draft> main =
        drafts.subList(0, index).stream()
            .filter(before -> before.sentence.equals(draft.sentence) && before.isDated())
            .reduce((a, b) -> b)
            .filter(
                before -> !before.eventClass.isViolent() && !before.clause.equals(draft.clause));
    if (main.isEmpty() || !isOfWhatWentBefore(reading, draft)) {
      return Optional.empty();
    }
    return reading.triggers(main.get().clause.first(), draft.clause.first()).stream()
        .filter(hit -> !hit.value().isVerb() && hit.value().eventClass().isViolent())
        .reduce((a, b) -> b)
        .map(
            deed ->
                DateChooser.firstDay(reading, deed.first(), draft.clause.first())
                    .map(day -> new EventDating(List.of(day), Basis.SENTENCE, Relation.ON))
                    .orElse(new EventDating(List.of(), Basis.NONE, Relation.ON)));
  }

  /**
   * "The war of 2016 ended by a truce. Afterwards the presidents met in Vienna": some time after
   * what is history, and no news of today.
   */
  static Optional<EventDating> afterHistory(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (!draft.clause.isPast()
        || !reading.hasWord(draft.sentence.firstToken(), draft.clause.end(), "later-on")) {
      return Optional.empty();
    }
    return drafts.subList(Math.max(0, index - 1), index).stream()
        .filter(before -> before.background && before.isDated())
        .filter(before -> before.sentence.line() == draft.sentence.line())
        .map(
            before ->
                before.dating.relation() == Relation.ON && before.dating.known().isEmpty()
                    ? new EventDating(before.dating.times(), Basis.PARAGRAPH, Relation.AFTER)
                    : before.dating.by(Basis.PARAGRAPH))
        .findFirst();
  }

  /** "Some days later": after what was told last, on no day that anything names. */
  static Optional<EventDating> someTimeAfter(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    boolean vague =
        draft.dating.times().size() == 1
            && isSomeTimeLater(reading.times().get(draft.dating.times().get(0)));
    if (!vague) {
      return Optional.empty();
    }
    return lastDay(reading, draft)
        .map(List::of)
        .or(
            () ->
                drafts.subList(Math.max(0, index - REACH), index).stream()
                    .map(before -> before.dating)
                    .filter(told -> told.relation() == Relation.ON && !told.times().isEmpty())
                    .map(EventDating::times)
                    .reduce((a, b) -> b))
        .map(days -> new EventDating(days, Basis.PARAGRAPH, Relation.SOON_AFTER));
  }

  /** The day that the line of a telling names last before its own time. */
  private static Optional<Integer> lastDay(Reading reading, Draft draft) {
    int line = draft.sentence.line();
    return draft.dating.times().stream()
        .flatMap(own -> IntStream.iterate(own - 1, i -> i >= 0, i -> i - 1).boxed())
        .takeWhile(i -> reading.sentenceOf(reading.firstOf(i)).line() == line)
        .filter(i -> DateChooser.isDate(reading, i))
        .findFirst();
  }

  static boolean isSomeTimeLater(TimeMention time) {
    return time.expression().content() instanceof TimeExpression.Vague
        && time.expression().rule().startsWith(LATER);
  }

  /** "Hours later a second rocket struck": on the day of the first one. */
  static Optional<Draft> source(Reading reading, List<Draft> drafts, int index) {
    Optional<Draft> thereupon = thereupon(reading, drafts, index);
    if (thereupon.isPresent()) {
      return thereupon;
    }
    Draft draft = drafts.get(index);
    int from = draft.sentence.firstToken();
    if (!reading.hasWord(from, Math.min(from + OPENING, draft.clause.end()), "soon-after")) {
      return Optional.empty();
    }
    return drafts.subList(Math.max(0, index - REACH), index).stream()
        .filter(before -> before.sentence.firstToken() < from)
        .filter(before -> before.modality == Modality.HAPPENED && !before.background)
        .filter(before -> before.isDated() && before.dating.relation() == Relation.ON)
        .reduce((a, b) -> b);
  }

  /**
   * "The next day he went on to Baku": the day that a sentence between two tells, if it tells
   * nothing else.
   */
  static Optional<EventDating> movedOn(
      Reading reading, Draft from, Draft draft, List<Draft> drafts) {
    return reading.text().sentencesOf(draft.sentence.line()).stream()
        .filter(s -> s.firstToken() > from.sentence.firstToken())
        .filter(s -> s.firstToken() < draft.sentence.firstToken())
        .filter(s -> drafts.stream().noneMatch(d -> d.sentence.firstToken() == s.firstToken()))
        .flatMap(s -> DateChooser.firstDay(reading, s.firstToken(), s.endToken()).stream())
        .map(day -> new EventDating(List.of(day), Basis.PARAGRAPH, Relation.ON))
        .filter(dating -> Lenders.isOfADay(reading, dating))
        .filter(dating -> !isAhead(reading, dating))
        .reduce((a, b) -> b);
  }

  private static boolean isAhead(Reading reading, EventDating dating) {
    return reading.times().get(dating.times().get(0)).expression().content()
            instanceof TimeExpression.Point point
        && (point.direction() == Direction.NEXT || point.direction() == Direction.AFTER);
  }
}
