// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeType;

/**
 * Reads "two days after the attack of 12 May": what is told is two days later than that date; where
 * the attack has no date of its own, it is two days earlier than what is told, or than the news.
 *
 * @param length index of the length among the article's times
 * @param relation whether it is counted after or before something
 * @param rest the token after its words
 * @param mark what stands there that it is counted from
 */
record Distance(int length, Relation relation, int rest, Mark mark) {
  /** How far the noun or the date that it is counted from can stand from its words. */
  private static final int REACH = 5;

  /** What a length is counted from. */
  private enum Mark {
    NOUN,
    /** "Two days after they had met". */
    CLAUSE,
    /** Nothing: "it began work two weeks after" what was told last. */
    TOLD,
    /** A clause behind the verb: "it came two days after that, that they met". */
    EXTRAPOSED
  }

  /** What a distance in the run of tokens says of an event, if anything. */
  static Optional<EventDating> dating(
      Reading reading, List<Integer> times, ForeignDates foreign, Basis basis) {
    for (int index : times) {
      Optional<Distance> found = at(reading, index);
      if (found.isPresent()) {
        return found.get().of(reading, times, foreign, basis);
      }
    }
    return Optional.empty();
  }

  /**
   * "A day before the meeting in Vienna", of which the article told the day before: counted from
   * the latest event of the noun's type.
   */
  static Optional<EventDating> fromEarlier(Reading reading, Draft draft, List<Draft> before) {
    for (int i = draft.sentence.firstToken(); i < draft.clause.end(); i++) {
      int index = reading.timeAt(i);
      Optional<Distance> found = index < 0 ? Optional.empty() : at(reading, index);
      if (found.isPresent()) {
        int end = Math.min(found.get().reach(reading), draft.triggerFirst);
        return found.get().fromEarlier(reading, end, before);
      }
    }
    return Optional.empty();
  }

  /**
   * "This signing comes a week after he had called them so", "named an envoy yesterday, two days
   * after it had promised flights": so long before the signing that the article told, or before
   * what the sentence tells with its day; not before the day of printing.
   */
  static Optional<EventDating> fromThis(Reading reading, Draft draft, List<Draft> before) {
    EventDating dating = draft.dating;
    int first = draft.sentence.firstToken();
    boolean counted =
        dating.times().size() == 1
            && (dating.relation() == Relation.BEFORE || dating.relation() == Relation.AFTER)
            && reading.times().get(dating.times().get(0)).type() == TimeType.DURATION;
    boolean open =
        counted
            && reading.hasWord(
                first, Math.min(first + REACH, reading.firstOf(dating.times().get(0))), "this");
    return before.stream()
        .filter(told -> counted && (open ^ told.sentence.equals(draft.sentence)))
        .filter(told -> !told.background)
        .filter(told -> told.isDated() && told.dating.relation() == Relation.ON)
        .filter(told -> Lenders.isOfADay(reading, told.dating))
        .reduce((a, b) -> b)
        .map(
            told -> {
              List<Integer> times = new ArrayList<>(dating.times());
              times.addAll(told.dating.times());
              return new EventDating(times, dating.basis(), dating.relation());
            });
  }

  /** Whether a day is counted from another by days or weeks: "two days after the attack of May". */
  static boolean isCounted(Reading reading, EventDating dating) {
    return dating.times().size() > 1
        && (dating.relation() == Relation.BEFORE || dating.relation() == Relation.AFTER)
        && reading.times().get(dating.times().get(0)).expression().content()
            instanceof TimeExpression.Length length
        && !length.value().contains("X")
        && (length.value().endsWith("D") || length.value().endsWith("W"));
  }

  private Optional<EventDating> fromEarlier(Reading reading, int end, List<Draft> before) {
    Set<EventType> named = EnumSet.noneOf(EventType.class);
    int noun = rest;
    while (noun < end && isEdge(reading, noun)) {
      noun++; // "a day before the beginning of the talks"
    }
    for (PhraseIndex.Hit<Trigger> hit : reading.triggers(noun, end)) {
      named.add(hit.value().eventClass().type());
    }
    return before.stream()
        .filter(draft -> named.contains(draft.type()) && draft.dating.basis() != Basis.PUBLICATION)
        .filter(draft -> draft.isDated() && draft.dating.relation() == Relation.ON)
        .reduce((a, b) -> b)
        .map(
            draft -> {
              if (isInHours(reading)) {
                return draft.dating.by(Basis.ARTICLE);
              }
              List<Integer> times = new ArrayList<>(List.of(length));
              times.addAll(draft.dating.times());
              return new EventDating(times, Basis.ARTICLE, relation);
            });
  }

  private static boolean isEdge(Reading reading, int token) {
    return reading.isWord(token, "outbreak") || reading.isWord(token, "stop");
  }

  private static Optional<Distance> at(Reading reading, int index) {
    TimeMention time = reading.times().get(index);
    if (time.type() != TimeType.DURATION) {
      return Optional.empty();
    }
    int first = reading.text().tokenAt(time.begin());
    int end = reading.text().tokenAt(time.end());
    int before = // "less than three weeks after"
        first > 1 && isAbout(reading, first - 2) ? first - 3 : first - 1;
    if (reading.isWord(first - 1, "after")
        && (end >= reading.size()
            || reading.token(end).isSign()
            || opens(reading, first - 1, end))) {
      return Optional.of(new Distance(index, Relation.AFTER, end, Mark.TOLD));
    }
    for (Relation relation : List.of(Relation.AFTER, Relation.BEFORE)) {
      String role = relation == Relation.AFTER ? "after" : "before";
      Optional<PhraseIndex.Hit<String>> behind = reading.wordAt(end, role);
      boolean around = reading.endsWord(before, role) && reading.isWord(end, "counted-from");
      if (behind.isPresent() || around) {
        int rest = behind.map(PhraseIndex.Hit::end).orElse(end + 1);
        return Optional.of(
            extraposed(reading, rest)
                .map(clause -> new Distance(index, relation, clause, Mark.EXTRAPOSED))
                .orElse(
                    new Distance(
                        index,
                        relation,
                        rest,
                        reading.isWord(rest, "that-which") ? Mark.CLAUSE : Mark.NOUN)));
      }
    }
    return Optional.empty();
  }

  /** "And after ten days took the next town": in front of its sentence, before the verb. */
  private static boolean opens(Reading reading, int after, int end) {
    return (reading.sentenceOf(after).firstToken() == after || reading.token(after - 1).isSign())
        && reading.verbAt(end).filter(verb -> verb.first() == end).isPresent();
  }

  /** Whether "less than" or "more than" stands at a token and the next. */
  private static boolean isAbout(Reading reading, int token) {
    return Stream.of("at-most", "at-least")
        .flatMap(role -> reading.wordAt(token, role).stream())
        .anyMatch(hit -> hit.end() == token + 2);
  }

  /** The token after "that" in "two days after that came about that", if so. */
  private static Optional<Integer> extraposed(Reading reading, int first) {
    if (!reading.isWord(first, "that-one")) {
      return Optional.empty();
    }
    for (int i = first + 1;
        i < Math.min(reading.size(), first + REACH + 1) && !reading.token(i).isSign();
        i++) {
      int that = i;
      boolean afterVerb =
          reading.isWord(that, "that")
              && IntStream.range(first + 1, that)
                  .mapToObj(reading::verbAt)
                  .anyMatch(verb -> verb.filter(v -> v.end() == that).isPresent());
      if (afterVerb) {
        return Optional.of(that + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<EventDating> of(
      Reading reading, List<Integer> times, ForeignDates foreign, Basis basis) {
    int trigger = foreign.trigger();
    if (mark == Mark.TOLD) {
      return foreign.past() ? told(reading, basis) : Optional.empty();
    }
    Optional<Integer> date =
        mark == Mark.NOUN
            ? dateBehind(reading)
            : dateBehind(reading).or(() -> DateChooser.firstDay(reading, rest, trigger));
    boolean counted =
        trigger >= rest
            && switch (mark) {
              case NOUN ->
                  isHeld(reading, foreign, basis)
                      || (trigger < reach(reading) && reading.triggers(rest, trigger).isEmpty());
              case CLAUSE -> basis == Basis.CLAUSE;
              case EXTRAPOSED, TOLD -> true;
            };
    if (counted) {
      Relation other = relation == Relation.AFTER ? Relation.BEFORE : Relation.AFTER;
      boolean sameDay = mark == Mark.EXTRAPOSED ? !isInDays(reading) : isInHours(reading);
      if (date.isPresent() || sameDay) {
        return Optional.empty();
      }
      List<Integer> from = new ArrayList<>(List.of(length));
      own(reading, times, trigger, date).ifPresent(from::add);
      return Optional.of(new EventDating(from, basis, other));
    }
    return own(reading, times, trigger, date).isPresent()
        ? Optional.empty()
        : date.map(day -> new EventDating(List.of(length, day), basis, relation));
  }

  /** "Two days before a meeting that they hold, in a first round of talks": the meeting itself. */
  private boolean isHeld(Reading reading, ForeignDates foreign, Basis basis) {
    return reading.lexicon().isVerbFirst()
        && basis == Basis.CLAUSE
        && foreign.type() == EventType.CONSULT
        && isInDays(reading)
        && reading.triggers(rest, rest + 1).stream()
            .anyMatch(noun -> noun.value().eventClass().type() == foreign.type());
  }

  /** Counted from the day that its line named last, where what it tells is over. */
  private Optional<EventDating> told(Reading reading, Basis basis) {
    int line = reading.sentenceOf(rest - 1).line();
    for (int i = length - 1; isInDays(reading) && i >= 0; i--) {
      boolean here = reading.sentenceOf(reading.firstOf(i)).line() == line;
      if (here && DateChooser.isDate(reading, i)) {
        return Optional.of(new EventDating(List.of(length, i), basis, relation));
      }
    }
    return Optional.empty();
  }

  /** "Some days after" and "hours after" lead to no other day. */
  private boolean isInDays(Reading reading) {
    return !isInHours(reading)
        && reading.times().get(length).expression().content() instanceof TimeExpression.Length l
        && !l.value().contains("X");
  }

  private boolean isInHours(Reading reading) {
    return Lengths.isInHours(reading, length);
  }

  /** The date of what the clause itself tells. */
  private static Optional<Integer> own(
      Reading reading, List<Integer> times, int trigger, Optional<Integer> behind) {
    return times.stream()
        .filter(i -> DateChooser.isDate(reading, i) && behind.filter(i::equals).isEmpty())
        .filter(i -> !DateRelation.isCompared(reading, i, trigger))
        .findFirst();
  }

  private Optional<Integer> dateBehind(Reading reading) {
    return DateChooser.firstDay(reading, rest, reach(reading));
  }

  /** After the last token that the words can reach; a sign ends them. */
  private int reach(Reading reading) {
    int end = rest;
    while (end < Math.min(reading.size(), rest + REACH) && !reading.token(end).isSign()) {
      end++;
    }
    return end;
  }
}
