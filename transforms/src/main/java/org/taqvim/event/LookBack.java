// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Where an article looks back, which of its years gone by a sentence without any date belongs to:
 * "On 17 March 1994 the plane was shot down. … The authorities denied that they had fired. That
 * night the ministry announced …".
 *
 * <p>The evidence is in the dates around the sentence. Those before it, back to the last one of
 * today, are of the story: they name their year, go on without one, or are counted in it ("that
 * night", "three days later"). The next one goes on with it too. A day counted from today ends the
 * story, and so does a sentence that is told in the present or the perfect.
 */
final class LookBack {
  /** So many dates in a row make a story that a sentence without one goes on with. */
  private static final int RUNNING = 2;

  /** So many lines on from a date its story may be taken up again by the next one. */
  private static final int FARTHEST = 3;

  /** A day "years ago" is no more of these days. */
  private static final int YEARS_AGO = -2;

  private LookBack() {}

  private enum Kind {
    /** It names its year, or counts years back. */
    NAMED,
    /** It goes on from a date before it. */
    ONWARD,
    /** It is of today, or is still to come. */
    NOW
  }

  /** The dating of a telling that nothing else dates, by the last date of the story around it. */
  static Optional<EventDating> dating(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    List<TimeMention> times = reading.times();
    int next = TextOrder.indexOf(times, TimeMention::begin, draft.sentence.begin());
    if (!Storyline.isToldOn(reading, draft)
        || (next < times.size() && times.get(next).begin() < draft.sentence.end())) {
      return Optional.empty();
    }
    int told = 0;
    int last = -1;
    for (int i = next - 1; i >= 0 && told < RUNNING; i--) {
      if (DateChooser.isDate(reading, i)) {
        Kind kind = kind(times.get(i));
        if (kind == Kind.NOW) {
          break;
        }
        last = last < 0 ? i : last;
        told++;
      }
    }
    boolean goesOn =
        last >= 0 && isCarriedOn(reading, draft, last, next, told) && isToldOn(drafts, index, last);
    return goesOn
        ? Optional.of(new EventDating(List.of(last), Basis.PARAGRAPH, Relation.ON))
        : Optional.empty();
  }

  /** Whether the next date takes the story up again, near enough to both. */
  private static boolean isCarriedOn(Reading reading, Draft draft, int last, int next, int told) {
    List<TimeMention> times = reading.times();
    int after = next;
    while (after < times.size() && !DateChooser.isDate(reading, after)) {
      after++;
    }
    int back = lines(reading, reading.sentenceOf(reading.firstOf(last)), draft.sentence);
    if (after == times.size() || back > FARTHEST) {
      return false;
    }
    int on = lines(reading, draft.sentence, reading.sentenceOf(reading.firstOf(after)));
    return kind(times.get(after)) == Kind.ONWARD
        ? on <= FARTHEST
        : kind(times.get(after)) == Kind.NAMED && told >= RUNNING && on + back <= 1;
  }

  /** Whether what is told on the story's last day took place then, not since or before it. */
  private static boolean isToldOn(List<Draft> drafts, int index, int last) {
    return drafts.subList(0, index).stream()
        .filter(d -> d.dating.times().contains(last))
        .allMatch(d -> d.dating.relation() == Relation.ON);
  }

  /** How many lines with words on from one sentence another stands, if they are few. */
  private static int lines(Reading reading, Sentence from, Sentence to) {
    List<Sentence> sentences = reading.text().sentences();
    int at = TextOrder.indexOf(sentences, Sentence::firstToken, from.firstToken());
    int lines = 0;
    for (; lines <= FARTHEST && sentences.get(at).firstToken() < to.firstToken(); at++) {
      lines += sentences.get(at).line() == sentences.get(at + 1).line() ? 0 : 1;
    }
    return lines;
  }

  private static Kind kind(TimeMention time) {
    if (time.isOfStory() || time.anchoring() == Anchoring.ANAPHORIC) {
      return Kind.ONWARD;
    }
    boolean yearsAgo =
        time.expression().content() instanceof Point p
            && p.direction() != Direction.NEXT
            && p.offset().filter(o -> o.unit() == Unit.YEAR && o.count() <= YEARS_AGO).isPresent();
    return yearsAgo || time.anchoring() == Anchoring.ABSOLUTE ? Kind.NAMED : Kind.NOW;
  }
}
