// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeType;

/** Chooses the time expressions that date an event: its own clause's before its sentence's. */
final class DateChooser {
  private static final int NEAR = 3;
  private static final int OWN = 2;

  private DateChooser() {}

  /** The dating by times inside the tokens of a clause, nearest to its trigger. */
  static Optional<EventDating> inClause(Reading reading, int first, int end, int trigger) {
    return choose(reading, indexes(reading, first, end), trigger, Basis.CLAUSE);
  }

  static Optional<EventDating> inSentence(Reading reading, int first, int end, int trigger) {
    return choose(reading, indexes(reading, first, end), trigger, Basis.SENTENCE);
  }

  /** A dating for each single date of a noun phrase that names several. */
  static List<EventDating> each(Reading reading, int first, int end) {
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
    return choose(reading, indexes, first, Basis.CLAUSE).map(List::of).orElse(List.of());
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
      Reading reading, List<Integer> indexes, int trigger, Basis basis) {
    List<Integer> dates =
        precise(
            reading,
            indexes.stream()
                .filter(i -> isDate(reading, i) && !isOfNoun(reading, i, trigger))
                .toList());
    if (dates.isEmpty()) {
      return lasting(reading, indexes, basis);
    }
    List<List<Integer>> groups = groups(reading, dates);
    List<Integer> best = groups.get(0);
    int bestDistance = Integer.MAX_VALUE;
    for (List<Integer> group : groups) {
      int distance = distance(reading, group, trigger);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = group;
      }
    }
    return Optional.of(new EventDating(best, basis, relation(reading, best.get(0))));
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

  /** "under the treaty of 1997": the date of what the sentence names, not of what it tells. */
  private static boolean isOfNoun(Reading reading, int index, int trigger) {
    int before = reading.text().tokenAt(reading.times().get(index).begin()) - 1;
    while (before >= 0
        && (reading.isWord(before, "in")
            || reading.isWord(before, "year")
            || reading.isWord(before, "signed"))) {
      before--;
    }
    boolean noun = reading.isWord(before, "dated-noun") || reading.endsWord(before, "dated-noun");
    return noun && Math.abs(before - trigger) > OWN;
  }

  private static boolean isDate(Reading reading, int index) {
    TimeMention time = reading.times().get(index);
    return time.type() == TimeType.DATE || (time.type() == TimeType.TIME);
  }

  private static Optional<EventDating> lasting(
      Reading reading, List<Integer> indexes, Basis basis) {
    return indexes.stream()
        .filter(i -> reading.times().get(i).type() == TimeType.DURATION)
        .findFirst()
        .map(i -> new EventDating(ending(reading, i), basis, Relation.LASTING));
  }

  /** A length, and the day of its sentence at which it ends. */
  private static List<Integer> ending(Reading reading, int length) {
    int token = reading.text().tokenAt(reading.times().get(length).begin());
    for (Sentence sentence : reading.text().sentences()) {
      if (token >= sentence.firstToken() && token < sentence.endToken()) {
        return indexes(reading, sentence.firstToken(), sentence.endToken()).stream()
            .filter(i -> isDate(reading, i))
            .findFirst()
            .map(day -> List.of(length, day))
            .orElse(List.of(length));
      }
    }
    return List.of(length);
  }

  /** Times that stand together ("Sunday and the night after") are one. */
  private static List<List<Integer>> groups(Reading reading, List<Integer> dates) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int index : dates) {
      List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && near(reading, last.get(last.size() - 1), index)) {
        last.add(index);
      } else {
        groups.add(new ArrayList<>(List.of(index)));
      }
    }
    return groups;
  }

  private static boolean near(Reading reading, int before, int index) {
    int from = reading.text().tokenAt(reading.times().get(before).end());
    int to = reading.text().tokenAt(reading.times().get(index).begin());
    if (to - from > NEAR) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean link =
          reading.token(i).isSign()
              || reading.isWord(i, "and")
              || reading.isWord(i, "till")
              || reading.isWord(i, "in");
      if (!link) {
        return false;
      }
    }
    return true;
  }

  private static int distance(Reading reading, List<Integer> group, int trigger) {
    int token = reading.text().tokenAt(reading.times().get(group.get(0)).begin());
    return Math.abs(token - trigger);
  }

  private static Relation relation(Reading reading, int index) {
    int token = reading.text().tokenAt(reading.times().get(index).begin());
    for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
      if (reading.isWord(i, "since")) {
        return Relation.SINCE;
      }
      if (reading.isWord(i, "until")) {
        return Relation.UNTIL;
      }
      if (reading.isWord(i, "after")) {
        return Relation.AFTER;
      }
      if (reading.isWord(i, "before")) {
        return Relation.BEFORE;
      }
    }
    return Relation.ON;
  }
}
