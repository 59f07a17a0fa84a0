// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeType;

/** Chooses the time expressions that date an event: its own clause's before its sentence's. */
final class DateChooser {
  private static final int NEAR = 3;
  private static final int OWN = 2;

  /** So far behind its verb stands the agreement that it tells. */
  private static final int OF_ITS_OBJECT = 4;

  /** What is done by words, so that a thing named in them has a date of its own. */
  private static final Set<EventType> WORDS =
      Set.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.STATEMENT);

  private static final int REACH_OF_PARTICIPLE = 4;
  private static final int REACH_OF_RELATIVE = 6;
  private static final int A_SIGN = 4;

  private DateChooser() {}

  /** The dating by times inside the tokens of a clause, nearest to the trigger of its event. */
  static Optional<EventDating> inClause(Reading reading, int first, int end, Draft draft) {
    return choose(reading, indexes(reading, first, end), draft, Basis.CLAUSE);
  }

  static Optional<EventDating> inSentence(Reading reading, int first, int end, Draft draft) {
    List<Integer> lent =
        indexes(reading, first, end).stream()
            .filter(i -> EarlierClauses.lend(reading, i, first, draft))
            .toList();
    return choose(reading, lent, draft, Basis.SENTENCE);
  }

  private static Optional<EventDating> choose(
      Reading reading, List<Integer> indexes, Draft draft, Basis basis) {
    boolean speech = draft.eventClass.isSaying() || WORDS.contains(draft.type());
    return choose(
        reading,
        indexes,
        draft.triggerFirst,
        speech ? 0 : draft.type() == EventType.AGREE ? OF_ITS_OBJECT : OWN,
        draft.eventClass.isViolent(),
        basis);
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
    boolean violent = telling.eventClass().isViolent();
    return choose(reading, indexes, first, OWN, violent, Basis.CLAUSE)
        .map(List::of)
        .orElse(List.of());
  }

  private static List<Integer> indexes(Reading reading, int first, int end) {
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
      Reading reading, List<Integer> indexes, int trigger, int own, boolean violent, Basis basis) {
    Optional<EventDating> counted = Distance.dating(reading, indexes, trigger, basis);
    if (counted.isPresent()) {
      return counted;
    }
    List<Integer> dates =
        precise(
            reading,
            indexes.stream()
                .filter(i -> isDate(reading, i) && !isOfNoun(reading, i, trigger, own, violent))
                .filter(i -> !DateRelation.isCompared(reading, i, trigger))
                .toList());
    dates = withoutEchoes(reading, dates);
    boolean ownLength =
        violent
            && indexes.stream()
                .anyMatch(i -> isLengthOf(reading, i, trigger) && isInDays(reading, i));
    if (dates.isEmpty() || ownLength) {
      return lasting(reading, indexes, violent ? trigger : -1, basis);
    }
    List<List<Integer>> groups = told(reading, groups(reading, dates), trigger);
    List<Integer> best = groups.get(0);
    int bestDistance = Integer.MAX_VALUE;
    for (List<Integer> group : groups) {
      int distance = distance(reading, group, trigger);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = group;
      }
    }
    return Optional.of(
        new EventDating(best, basis, DateRelation.of(reading, best.get(0), trigger)));
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

  /** "under the treaty of 1997": the date of what the sentence names, not of what it tells. */
  private static boolean isOfNoun(
      Reading reading, int index, int trigger, int own, boolean violent) {
    int before = reading.text().tokenAt(reading.times().get(index).begin()) - 1;
    while (before >= 0
        && (reading.isWord(before, "in")
            || reading.isWord(before, "year")
            || reading.isWord(before, "signed"))) {
      before--;
    }
    boolean noun = reading.isWord(before, "dated-noun") || reading.endsWord(before, "dated-noun");
    // "breaking the truce of 2020", but "broke the truce yesterday", "signed a truce in 1994".
    noun |=
        !isAgreement(reading, trigger)
            && reading.endsWord(before, "named-by-year")
            && reading.times().get(index).anchoring() == TimeMention.Anchoring.ABSOLUTE;
    // Who dies "in the war of 2020" dies then; who speaks of it does so today.
    boolean where = violent && reading.isWord(before - 1, "in");
    return (noun && Math.abs(before - trigger) > own && !where)
        || isOfDeed(reading, index, before, trigger)
        || isOfRelative(reading, index, trigger)
        || isOfParticiple(reading, index, trigger);
  }

  /**
   * "rejected what Yerevan had said yesterday", "freed ten men whom it had taken last month": a day
   * of the clause that says who or what is meant.
   */
  private static boolean isOfRelative(Reading reading, int index, int trigger) {
    int first = reading.text().tokenAt(reading.times().get(index).begin());
    int end = reading.text().tokenAt(reading.times().get(index).end());
    if (trigger < first) {
      return reading.hasWord(Math.max(trigger + 1, first - REACH_OF_RELATIVE), first, "what");
    }
    return reading.isWord(first - 1, "that")
        && reading.isWord(first - 2, "object")
        && !reading.triggers(end, trigger).isEmpty();
  }

  /** "rejected the claim of yesterday", but "was killed in the attack of yesterday". */
  private static boolean isOfDeed(Reading reading, int index, int before, int trigger) {
    boolean adjacent = before == reading.text().tokenAt(reading.times().get(index).begin()) - 1;
    return adjacent
        && before != trigger
        && reading.isWord(before, "dated-deed")
        && !reading.isWord(before - 1, "in")
        && reading.times().get(index).anchoring() == TimeMention.Anchoring.DEICTIC;
  }

  private static boolean isAgreement(Reading reading, int trigger) {
    return reading.triggers(trigger, trigger + 1).stream()
        .anyMatch(t -> t.value().eventClass().type() == EventType.AGREE);
  }

  /** "the truce agreed in Moscow on Saturday", told by another event than the agreement. */
  private static boolean isOfParticiple(Reading reading, int index, int trigger) {
    int date = reading.text().tokenAt(reading.times().get(index).begin());
    for (int i = date - 1; i >= Math.max(0, date - REACH_OF_PARTICIPLE); i--) {
      if (i == trigger || reading.token(i).isSign()) {
        return false;
      }
      if (reading.isWord(i, "signed")) {
        return trigger < i;
      }
    }
    return false;
  }

  private static boolean isDate(Reading reading, int index) {
    TimeMention time = reading.times().get(index);
    return time.type() == TimeType.DATE || (time.type() == TimeType.TIME);
  }

  private static Optional<EventDating> lasting(
      Reading reading, List<Integer> indexes, int fighting, Basis basis) {
    return indexes.stream()
        .filter(
            i ->
                reading.times().get(i).type() == TimeType.DURATION
                    && reachesBack(reading, i, fighting))
        .map(i -> new EventDating(ending(reading, i), basis, Relation.LASTING))
        .filter(dating -> dating.times().size() > 1 || !isInHours(reading, dating.times().get(0)))
        .findFirst();
  }

  /** "After some hours", which leads to no day unless its sentence names one. */
  private static boolean isInHours(Reading reading, int index) {
    return reading.times().get(index).expression().content() instanceof TimeExpression.Length length
        && length.value().startsWith("PT");
  }

  /**
   * Whether a length is one in which something happened: "in the past three weeks", "it lasted six
   * weeks". The 44-day war, a child of nine years, "for three years" and "after ten days" are not.
   */
  private static boolean reachesBack(Reading reading, int index, int fighting) {
    TimeMention time = reading.times().get(index);
    int first = reading.text().tokenAt(time.begin());
    int end = reading.text().tokenAt(time.end());
    if (isLengthOf(reading, index, fighting)
        || isInHours(reading, index)
        || reading.hasWord(first, end, "past")
        || reading.isWord(first - 1, "within")
        || reading.endsWord(first - 1, "within")) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
      if (reading.isWord(i, "lasted")) {
        return true;
      }
    }
    return reading.hasWord(end, end + NEAR, "lasted");
  }

  /** "After 44 days of fighting". */
  private static boolean isLengthOf(Reading reading, int index, int fighting) {
    int end = reading.text().tokenAt(reading.times().get(index).end());
    return reading.times().get(index).type() == TimeType.DURATION
        && fighting >= end
        && fighting <= end + 1;
  }

  /** Fighting is told in days and weeks; "six years" before a deed are those of a sentence. */
  private static boolean isInDays(Reading reading, int index) {
    return reading.times().get(index).expression().content() instanceof TimeExpression.Length length
        && (length.value().endsWith("D") || length.value().endsWith("W"));
  }

  /** A length, and the day of its sentence at which it ends. */
  private static List<Integer> ending(Reading reading, int length) {
    int token = reading.text().tokenAt(reading.times().get(length).begin());
    List<Sentence> sentences = reading.text().sentences();
    int after = TextOrder.indexOf(sentences, Sentence::firstToken, token + 1);
    Sentence sentence = sentences.get(after - 1);
    return indexes(reading, sentence.firstToken(), sentence.endToken()).stream()
        .filter(i -> isDate(reading, i))
        .findFirst()
        .map(day -> List.of(length, day))
        .orElse(List.of(length));
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
    int to = reading.text().tokenAt(reading.times().get(index).begin());
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
    int token = reading.text().tokenAt(reading.times().get(group.get(0)).begin());
    int distance = Math.abs(token - trigger);
    for (int i = Math.min(token, trigger) + 1; i < Math.max(token, trigger); i++) {
      distance += reading.token(i).isSign() && reading.timeAt(i) < 0 ? A_SIGN : 0;
    }
    return distance;
  }
}
