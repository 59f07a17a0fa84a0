// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.text.Sentence;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeMention;

/** Reads words that alone mean "the day after" or "on the eve of" a deed named behind them. */
final class Eves {
  private static final String MORROW = "morrow-of";
  private static final String EVE = "eve-of";

  /** So many tokens after the word may name the deed that something else is dated by. */
  private static final int REACH = 4;

  private Eves() {}

  /**
   * "on the eve of the election", which one language writes as it writes "in Astana": a noun goes
   * on with it, where a place is followed by a verb, a sign, a day or a preposition.
   */
  static boolean isEve(Reading reading, int token) {
    int next = token + 1;
    if (!reading.endsWord(token, "eve") || next >= reading.size()) {
      return false;
    }
    boolean over =
        reading.token(next).isSign()
            || reading.timeAt(next) >= 0
            || ActorMarkers.preposition(reading, next).isPresent()
            || reading.isWord(next, "and")
            || reading.isWord(next, "capital")
            || reading.verbAt(next).isPresent();
    boolean happens = // "met in Astana": the noun goes with its verb
        reading.triggers(next, next + 2).stream()
            .anyMatch(t -> t.first() == next && reading.verbAt(t.end()).isPresent());
    boolean deed = // "the summit", in words that "sat" is written in, too
        reading.triggers(next, next + 1).stream().anyMatch(t -> !t.value().isVerb());
    return (deed || !over) && !happens;
  }

  /**
   * "The day after a clash that killed five, Russia called for calm": the clash, and who died in
   * it, are of the day before the call.
   */
  static Optional<EventDating> ofDeed(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence;
    for (int i = draft.triggerFirst - 1; i >= sentence.firstToken(); i--) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0) {
        return Optional.empty();
      }
      if (reading.isWord(i, MORROW)) {
        int end = phraseEnd(reading, i, sentence.endToken());
        return hasDay(reading, i, deedEnd(reading, draft, end)) || !isDeed(reading, i, draft)
            ? Optional.empty()
            : Optional.of(newsOf(reading, sentence, i, end).shiftedBy(-1));
      }
    }
    return Optional.empty();
  }

  /**
   * Parts the words of a deed from those of what was "the day after" it: the dead of the one are
   * not the other's.
   */
  static void part(Reading reading, List<Draft> drafts) {
    for (Draft deed : drafts) {
      int word = deed.dating.shift() < 0 ? wordBefore(reading, deed) : -1;
      if (word >= 0) {
        int end = phraseEnd(reading, word, deed.sentence.endToken());
        deed.first = Math.max(deed.first, word);
        drafts.stream()
            .filter(d -> d.sentence.equals(deed.sentence) && d.dating.shift() == 0)
            .forEach(
                d -> {
                  boolean behind = d.triggerFirst >= end;
                  deed.end = behind ? Math.min(deed.end, end) : deed.end;
                  d.end = d.triggerFirst < word ? Math.min(d.end, word) : d.end;
                  d.first = behind ? Math.max(d.first, end) : d.first;
                });
      }
    }
  }

  private static int wordBefore(Reading reading, Draft deed) {
    int word = deed.triggerFirst - 1;
    while (word >= deed.sentence.firstToken() && !reading.isWord(word, MORROW)) {
      word--;
    }
    return word >= deed.sentence.firstToken() ? word : -1;
  }

  /**
   * Whether the deed named behind the word is told: the shelling "the day after a meeting" is not.
   */
  private static boolean isDeed(Reading reading, int word, Draft draft) {
    return reading.triggers(word + 1, draft.triggerFirst + 1).stream()
        .findFirst()
        .map(hit -> hit.value().eventClass())
        .filter(named -> named.type() != EventType.CONSULT || draft.type() == EventType.CONSULT)
        .isPresent();
  }

  /** When the rest of the sentence took place: on its own day, or with the news. */
  private static EventDating newsOf(Reading reading, Sentence sentence, int first, int end) {
    return DateChooser.firstDay(reading, sentence.firstToken(), first)
        .or(() -> DateChooser.firstDay(reading, end, sentence.endToken()))
        .map(day -> new EventDating(List.of(day), Basis.SENTENCE, Relation.ON))
        .orElse(new EventDating(List.of(), Basis.PUBLICATION, Relation.ON));
  }

  /** "On the eve of the meeting", "the day after the attack", of which the article told before. */
  static Optional<EventDating> besideDeed(Reading reading, Draft draft, List<Draft> before) {
    for (int i = draft.sentence.firstToken(); i < draft.clause.end(); i++) {
      boolean eve = reading.isWord(i, EVE);
      if (eve || reading.isWord(i, MORROW)) {
        int end = Math.min(i + 1 + REACH, phraseEnd(reading, i, draft.clause.end()));
        boolean deed =
            reading.triggers(i + 1, end).stream()
                .findFirst()
                .filter(hit -> hit.first() == draft.triggerFirst)
                .isPresent();
        return deed
            ? Optional.empty()
            : named(reading, i + 1, end, before).map(d -> d.shiftedBy(eve ? -1 : 1));
      }
    }
    return Optional.empty();
  }

  /**
   * "Two days after this attack": counted from the attack that was told, not from whatever day the
   * text named last.
   */
  static Optional<EventDating> countedFromDeed(Reading reading, Draft draft, List<Draft> before) {
    if (draft.dating.times().size() != 1 || !draft.isOwnDated()) {
      return Optional.empty();
    }
    TimeMention time = reading.times().get(draft.dating.times().get(0));
    int deed = reading.text().tokenAt(time.end());
    boolean told =
        deed == draft.triggerFirst
            || reading.triggers(deed, deed + 1).stream().allMatch(hit -> hit.value().isVerb());
    return daysFrom(time)
        .filter(days -> !told)
        .flatMap(days -> named(reading, deed, deed + 1, before).map(d -> d.shiftedBy(days)));
  }

  /**
   * "The next day", after something whose own day no word names ("a week before this signing"):
   * counted from that, for the text's last named day is another.
   */
  static Optional<EventDating> countedFromTold(Reading reading, Draft draft, List<Draft> before) {
    if (draft.dating.times().size() != 1
        || !(draft.isOwnDated() || draft.dating.basis() == Basis.SENTENCE)
        || draft.dating.shift() != 0) {
      return Optional.empty();
    }
    return daysFrom(reading.times().get(draft.dating.times().get(0)))
        .flatMap(
            days ->
                before.stream()
                    .filter(told -> told.isDated() && !told.sentence.equals(draft.sentence))
                    .reduce((a, b) -> b)
                    .filter(
                        told ->
                            told.dating.shift() != 0 || Distance.isCounted(reading, told.dating))
                    .map(told -> told.dating.by(Basis.ARTICLE).shiftedBy(days)));
  }

  /** How many days an expression counts from another of the text. */
  private static Optional<Integer> daysFrom(TimeMention time) {
    return time.anchoring() == TimeMention.Anchoring.ANAPHORIC
            && time.expression().content() instanceof TimeExpression.Point point
        ? point
            .offset()
            .filter(o -> o.unit() == TimeExpression.Unit.DAY && o.count() != 0)
            .map(TimeExpression.Offset::count)
        : Optional.empty();
  }

  private static Optional<EventDating> named(
      Reading reading, int first, int end, List<Draft> before) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    int deed = reading.triggers(first, end).stream().findFirst().map(Hit::first).orElse(end);
    reading.triggers(deed, deed + 1).forEach(hit -> types.add(hit.value().eventClass().type()));
    return before.stream()
        .filter(d -> types.contains(d.type()) && d.isDated())
        .filter(d -> d.dating.relation() == Relation.ON)
        .reduce((a, b) -> b)
        .map(d -> d.dating.by(Basis.ARTICLE));
  }

  private static int phraseEnd(Reading reading, int word, int limit) {
    int end = word + 1;
    while (end < limit && !reading.token(end).isSign()) {
      end++;
    }
    return end;
  }

  /** Where the words of the deed itself end: a verb behind it tells of something else. */
  private static int deedEnd(Reading reading, Draft draft, int end) {
    int last = draft.triggerFirst + 1;
    while (last < end
        && reading
            .verbAt(last)
            .filter(v -> FiniteVerbs.isUnmistakable(reading, v.first()))
            .isEmpty()
        && !reading.isWord(last, "superlative")
        && !reading.isWord(last, "relative")) {
      last++;
    }
    return last;
  }

  private static boolean hasDay(Reading reading, int first, int end) {
    return DateChooser.firstDay(reading, first, end).isPresent();
  }
}
