// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeType;

/** Chooses the time expressions that date an event: its own clause's before its sentence's. */
final class DateChooser {
  private static final int NEAR = 3;
  private static final int A_SIGN = 4;
  private static final int REACH_OF_ADDED = 6;

  private DateChooser() {}

  /** The dating by times inside the tokens of a clause, nearest to the trigger of its event. */
  static Optional<EventDating> inClause(Reading reading, int first, int end, Draft draft) {
    return choose(reading, indexes(reading, first, end), draft, Basis.CLAUSE);
  }

  /**
   * The dating by times in the clauses before it.
   *
   * @param here what was told in the sentence before the event
   */
  static Optional<EventDating> inSentence(
      Reading reading, int first, int end, Draft draft, List<Draft> here) {
    Optional<EventDating> when = before(reading, draft);
    if (when.isPresent()) {
      return when;
    }
    List<Integer> lent =
        indexes(reading, first, end).stream()
            .filter(i -> EarlierClauses.lend(reading, i, first, draft))
            .filter(i -> !EarlierClauses.isOfWhatItNames(reading, i, here))
            .toList();
    return choose(reading, lent, draft, Basis.SENTENCE);
  }

  /** "It took over the district, and that on the 20th": the day that is added behind a clause. */
  static Optional<EventDating> behind(Reading reading, Draft draft) {
    int end = draft.sentence.endToken();
    int added = draft.clause.end();
    while (added < end && reading.token(added).isSign()) {
      added++;
    }
    if (!reading.isWord(added, "and-that")) {
      return Optional.empty();
    }
    int limit = added + 1;
    while (limit < Math.min(end, added + REACH_OF_ADDED)
        && !reading.token(limit).isSign()
        && reading.triggers(limit, limit + 1).isEmpty()) {
      limit++;
    }
    return choose(reading, indexes(reading, added + 1, limit), draft, Basis.CLAUSE);
  }

  /** "Taken during the war that was fought in the nineties": the days of the war named last. */
  static Optional<EventDating> duringNamed(Reading reading, List<Clause> clauses, Draft draft) {
    int end = draft.clause.end();
    boolean named =
        reading.triggers(Math.max(draft.triggerFirst + 1, end - 2), end).stream()
            .anyMatch(
                noun ->
                    noun.value().eventClass().isViolent()
                        && reading.isWord(noun.first() - 1, "within"));
    return clauses.stream()
        .filter(next -> named && next.first() == end && next.opener() == Clause.Opener.RELATIVE)
        .findFirst()
        .flatMap(next -> firstDay(reading, next.first(), next.end()))
        .map(
            day -> {
              boolean later = BegunDeeds.isLater(reading, day, draft.triggerFirst);
              Relation relation = later ? Relation.IN_COURSE : Relation.ON;
              return new EventDating(List.of(day), Basis.SENTENCE, relation);
            });
  }

  /** "since 1994, when a truce was signed": the day that a clause of time is bound to. */
  private static Optional<EventDating> before(Reading reading, Draft draft) {
    int opener = draft.clause.first();
    while (opener > draft.sentence.firstToken() && !reading.isWord(opener, "at-which")) {
      opener--;
      if (reading.timeAt(opener) >= 0) {
        return Optional.empty();
      }
    }
    int day = reading.token(Math.max(0, opener - 1)).isSign() ? opener - 2 : opener - 1;
    int index = reading.timeAt(day);
    return reading.isWord(opener, "at-which") && index >= 0 && isDate(reading, index)
        ? Optional.of(new EventDating(List.of(index), Basis.SENTENCE, Relation.ON))
        : Optional.empty();
  }

  private static Optional<EventDating> choose(
      Reading reading, List<Integer> indexes, Draft draft, Basis basis) {
    ForeignDates foreign =
        new ForeignDates(reading, draft.triggerFirst, draft.eventClass, draft.clause.isPast());
    if (basis == Basis.CLAUSE && draft.clause.opener() == Clause.Opener.RELATIVE) {
      foreign = foreign.within(draft.clause.first());
    }
    ForeignDates others = foreign;
    List<Integer> told =
        indexes.stream()
            .filter(i -> !Prospects.isOfTopic(reading.times().get(i), draft))
            .filter(i -> !Prospects.isHowSoon(reading, i, draft))
            .toList();
    return choose(reading, told, others, basis);
  }

  /** A dating for each single date of a noun phrase that names several. */
  static List<EventDating> each(Reading reading, int first, int end, Telling telling) {
    List<EventDating> all = new ArrayList<>();
    List<Integer> indexes = indexes(reading, first, end);
    List<Integer> dates = indexes.stream().filter(i -> isDate(reading, i)).toList();
    boolean several =
        dates.size() > 1
            && dates.stream()
                .allMatch(
                    i -> reading.times().get(i).anchoring() == TimeMention.Anchoring.ABSOLUTE);
    if (several) {
      dates.forEach(i -> all.add(new EventDating(List.of(i), Basis.CLAUSE, Relation.ON)));
      return all;
    }
    ForeignDates foreign = new ForeignDates(reading, first, telling.eventClass(), false);
    return choose(reading, indexes, foreign, Basis.CLAUSE).map(List::of).orElse(List.of());
  }

  static List<Integer> indexes(Reading reading, int first, int end) {
    List<Integer> found = new ArrayList<>();
    for (int i = first; i < end; i++) {
      int index = reading.timeAt(i);
      if (index >= 0 && !found.contains(index)) {
        found.add(index);
      }
    }
    return found;
  }

  private static Optional<EventDating> choose(
      Reading reading, List<Integer> indexes, ForeignDates foreign, Basis basis) {
    int trigger = foreign.trigger();
    boolean violent = foreign.eventClass().isViolent();
    Optional<EventDating> counted = Distance.dating(reading, indexes, foreign, basis);
    if (counted.isPresent()) {
      return counted;
    }
    List<Integer> dates =
        precise(
            reading,
            indexes.stream()
                .filter(i -> isDate(reading, i) && !foreign.holds(i))
                .filter(i -> !DateRelation.isCompared(reading, i, trigger))
                .toList());
    dates = withoutEchoes(reading, dates);
    boolean ownLength =
        violent
            && indexes.stream()
                .anyMatch(
                    i -> Lengths.isLengthOf(reading, i, trigger) && Lengths.isInDays(reading, i));
    if (dates.isEmpty() || (ownLength && Lengths.endsOnADay(reading, dates))) {
      return Lengths.dating(reading, indexes, foreign, basis);
    }
    List<List<Integer>> groups = told(reading, groups(reading, dates), trigger);
    List<Integer> best = nearest(reading, groups, trigger);
    if (foreign.past() && !isOfADay(reading, best)) {
      best = nearest(reading, daysBeforeMonths(reading, groups), trigger);
    }
    Relation relation =
        isSpan(reading, best) ? Relation.ON : DateRelation.of(reading, best.get(0), trigger);
    return isDeadline(reading, best.get(0), relation, foreign)
        ? Optional.empty()
        : Optional.of(new EventDating(best, basis, relation));
  }

  /**
   * "Approved on Friday a vote in April 2027": done on the day, whatever is planned for a month.
   */
  private static List<List<Integer>> daysBeforeMonths(Reading reading, List<List<Integer>> groups) {
    List<List<Integer>> days =
        groups.stream()
            .filter(g -> isOfADay(reading, g))
            .filter(g -> isCountedFromToday(reading, g.get(0)))
            .toList();
    return days.isEmpty() ? groups : days;
  }

  private static List<Integer> nearest(Reading reading, List<List<Integer>> groups, int trigger) {
    List<Integer> best = groups.get(0);
    int bestDistance = Integer.MAX_VALUE;
    for (List<Integer> group : groups) {
      int distance = distance(reading, group, trigger);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = group;
      }
    }
    return best;
  }

  private static boolean isOfADay(Reading reading, List<Integer> group) {
    return Lenders.isOfADay(reading, new EventDating(group, Basis.CLAUSE, Relation.ON));
  }

  private static boolean isCountedFromToday(Reading reading, int index) {
    return reading.times().get(index).anchoring() == TimeMention.Anchoring.DEICTIC
        && reading.times().get(index).expression().content() instanceof TimeExpression.Point p
        && p.month().isEmpty(); // no "1 March of last year"
  }

  /** "Agreed to set up a commission before the end of April": when it is to be done by. */
  private static boolean isDeadline(
      Reading reading, int date, Relation relation, ForeignDates foreign) {
    boolean words =
        ForeignDates.isSpeech(foreign.eventClass())
            || foreign.eventClass().type() == EventType.AGREE;
    return words
        && (relation == Relation.BEFORE || relation == Relation.UNTIL)
        && foreign.trigger() < reading.firstOf(date)
        && reading.times().get(date).anchoring() != TimeMention.Anchoring.ABSOLUTE;
  }

  /** "From 27 September till 10 November": both ends are told. */
  private static boolean isSpan(Reading reading, List<Integer> group) {
    int last = reading.firstOf(group.get(group.size() - 1));
    return group.size() == 2
        && (reading.isWord(last - 1, "till") || reading.isWord(last - 2, "till"));
  }

  /** Without vague times ("in the past days") where there are others. */
  private static List<Integer> precise(Reading reading, List<Integer> dates) {
    List<Integer> precise =
        dates.stream()
            .filter(
                i -> {
                  TimeMention time = reading.times().get(i);
                  int first = reading.text().tokenAt(time.begin());
                  return !reading.hasWord(first, reading.text().tokenAt(time.end()), "vague-time");
                })
            .toList();
    return precise.isEmpty() ? dates : precise;
  }

  /** "Two days after that, on 14 May": the date itself is enough. */
  private static List<Integer> withoutEchoes(Reading reading, List<Integer> dates) {
    return dates.stream()
        .filter(
            i ->
                !isAnaphoric(reading, i)
                    || dates.stream()
                        .noneMatch(
                            other ->
                                other == i + 1
                                    && !isAnaphoric(reading, other)
                                    && near(reading, i, other, false)))
        .toList();
  }

  private static boolean isAnaphoric(Reading reading, int index) {
    return reading.times().get(index).anchoring() == TimeMention.Anchoring.ANAPHORIC;
  }

  /** Without bounds ("from the first of January") where other times tell the day. */
  private static List<List<Integer>> told(
      Reading reading, List<List<Integer>> groups, int trigger) {
    List<List<Integer>> days =
        groups.stream()
            .filter(g -> DateRelation.of(reading, g.get(0), trigger) == Relation.ON)
            .toList();
    return days.isEmpty() ? groups : days;
  }

  /** The first time in a run of tokens that tells a day. */
  static Optional<Integer> firstDay(Reading reading, int first, int end) {
    return indexes(reading, first, end).stream().filter(i -> isDate(reading, i)).findFirst();
  }

  static boolean isDate(Reading reading, int index) {
    TimeMention time = reading.times().get(index);
    return time.type() == TimeType.DATE || (time.type() == TimeType.TIME);
  }

  /** Times that stand together ("Sunday and the night after") are one. */
  private static List<List<Integer>> groups(Reading reading, List<Integer> dates) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int index : dates) {
      List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && near(reading, last.get(last.size() - 1), index, true)) {
        last.add(index);
      } else {
        groups.add(new ArrayList<>(List.of(index)));
      }
    }
    return groups;
  }

  private static boolean near(Reading reading, int before, int index, boolean joined) {
    int from = reading.text().tokenAt(reading.times().get(before).end());
    int to = reading.firstOf(index);
    if (to - from > NEAR) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean link =
          reading.token(i).isSign()
              || (joined && (reading.isWord(i, "and") || reading.isWord(i, "till")))
              || reading.isWord(i, "in");
      if (!link) {
        return false;
      }
    }
    return true;
  }

  /** In tokens; a sign between them counts for several, for it ends a phrase. */
  private static int distance(Reading reading, List<Integer> group, int trigger) {
    int token = reading.firstOf(group.get(0));
    int distance = Math.abs(token - trigger);
    for (int i = Math.min(token, trigger) + 1; i < Math.max(token, trigger); i++) {
      distance += reading.token(i).isSign() && reading.timeAt(i) < 0 ? A_SIGN : 0;
    }
    return distance;
  }
}
