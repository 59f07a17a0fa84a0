// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taqvim.time.TimeMention;

/** What other articles say of an article's day: they tell its events with their dates. */
final class OtherArticles {
  /** How well a day fits that contradicts them. */
  private static final double AGAINST = .08;

  private OtherArticles() {}

  /** Whether something can be the news of a day: of that day or one of the two before. */
  static boolean isNews(LocalDate told, LocalDate day) {
    long ago = ChronoUnit.DAYS.between(told, day);
    return ago >= 0 && ago <= 2;
  }

  static List<Clue> clues(List<TimeMention> times, List<Hint> hints) {
    Map<Integer, TreeSet<LocalDate>> byTime = new TreeMap<>();
    Map<Integer, String> tellers = new TreeMap<>();
    for (Hint hint : hints) {
      byTime.computeIfAbsent(hint.time(), t -> new TreeSet<>()).addAll(hint.days());
      tellers.merge(hint.time(), hint.teller(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    List<Clue> clues = new ArrayList<>();
    byTime.forEach(
        (time, days) ->
            clues.add(
                time == Ask.NEWS
                    ? ofNews(days, tellers.get(time))
                    : ofEvent(time, Times.quoted(times.get(time)), days, tellers.get(time))));
    return clues;
  }

  private static Clue ofNews(NavigableSet<LocalDate> days, String teller) {
    return Clue.of(
        "its news is told by " + teller + " as of " + days.first(),
        (day, values) -> days.stream().anyMatch(d -> isNews(d, day)) ? 1 : AGAINST);
  }

  private static Clue ofEvent(int time, String words, NavigableSet<LocalDate> days, String teller) {
    String when = days.size() == 1 ? " as of " + days.first() : " and others with a date";
    return Clue.of(
        "the event of " + words + " is told by " + teller + when,
        (day, values) ->
            values.get(time).range().filter(r -> days.stream().anyMatch(r::contains)).isPresent()
                ? 1
                : AGAINST);
  }
}
