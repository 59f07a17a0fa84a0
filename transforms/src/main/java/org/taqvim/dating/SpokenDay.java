// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeValue;

/**
 * What an article says of its own day: a weekday beside a date, a date beside its distance, a
 * dateline without a year, two expressions that are one day.
 */
final class SpokenDay {
  private final List<TimeMention> times;
  private final List<LocalDate> said;
  private final List<Clue> clues = new ArrayList<>();
  private final Set<Integer> tied = new TreeSet<>();
  private final List<TimeMention> lines = new ArrayList<>();

  SpokenDay(AnnotatedArticle article) {
    this.times = article.times();
    this.said = Times.saidDays(times);
    weekdays();
    datedOffsets();
    datelines(article);
    appositions();
  }

  List<Clue> clues() {
    return List.copyOf(clues);
  }

  /** Indexes of day-and-month expressions that something ties to the day of publication. */
  Set<Integer> tied() {
    return Set.copyOf(tied);
  }

  /** Datelines without a year. */
  List<TimeMention> lines() {
    return List.copyOf(lines);
  }

  /** Days on which the article says, with a full date, that it was written. */
  List<LocalDate> said() {
    return said;
  }

  private void add(String why, Clue.Fit fit) {
    clues.add(Clue.of(why, fit));
  }

  private String words(int time) {
    return Times.quoted(times.get(time));
  }

  private void weekdays() {
    for (int i = 0; i < times.size(); i++) {
      int time = i;
      boolean inner = times.get(i).flags().contains("weekday-date-conflict");
      if (Times.hasWeekday(times.get(i)) && !Times.isBareWeekday(times.get(i)) && !inner) {
        double wrong = Times.isDayOffset(times.get(i)) ? .08 : .03;
        add(
            words(i) + " has the right weekday",
            (day, values) ->
                values.get(time).flags().contains("weekday-date-conflict") ? wrong : 1);
      }
    }
  }

  /** "Yesterday, 16 November" says the day of speaking. */
  private void datedOffsets() {
    for (LocalDate said : said) {
      add(
          "a date beside its distance says that it was written on " + said,
          (day, values) -> {
            long apart = Math.abs(ChronoUnit.DAYS.between(said, day));
            return apart == 0 ? 1 : apart == 1 ? .05 : .002;
          });
    }
    for (int i = 0; i < times.size(); i++) {
      int time = i;
      if (!Times.isDatedOffset(times.get(i)) || Times.saidDay(times.get(i)).isPresent()) {
        continue;
      }
      tied.add(i);
      Point point = (Point) times.get(i).expression().content();
      int count = point.offset().orElseThrow().count();
      add(
          words(i) + " says its own distance",
          (day, values) -> {
            Optional<LocalDate> then = Times.day(values, time).map(d -> d.minusDays(count));
            long apart = then.map(d -> Math.abs(ChronoUnit.DAYS.between(d, day))).orElse(9L);
            return apart == 0 ? 1 : apart == 1 ? .05 : .002;
          });
    }
  }

  /** A dateline without a year is the day of sending in some year. */
  private void datelines(AnnotatedArticle article) {
    for (TimeMention line : article.datelines()) {
      if (Times.isDayOfMonth(line)) {
        lines.add(line);
        add(
            "the dateline says \u201c" + line.text() + "\u201d",
            (day, values) ->
                Times.canMean(line, day) ? 1 : Times.canMean(line, day.minusDays(1)) ? .05 : .002);
      }
    }
  }

  private void appositions() {
    for (int i = 0; i + 1 < times.size(); i++) {
      int first = i;
      int second = i + 1;
      int gap = times.get(second).begin() - times.get(first).end();
      if (gap >= 0 && gap <= Times.APPOSED && Times.isNamed(times.get(first), times.get(second))) {
        Point today = (Point) times.get(first).expression().content();
        int weekday = ((Point) times.get(second).expression().content()).weekday().orElseThrow();
        int count = today.offset().orElseThrow().count();
        add(
            words(first) + " is a " + words(second),
            (day, values) -> day.plusDays(count).getDayOfWeek().getValue() == weekday ? 1 : .05);
      }
      if (gap < 0 || gap > Times.APPOSED || !oneDay(times.get(first), times.get(second))) {
        continue;
      }
      tied.add(Times.isDayOfMonth(times.get(first)) ? first : second);
      add(
          words(first) + " and " + words(second) + " are one day",
          (day, values) -> {
            Optional<LocalDate> a = said(day, values, first);
            Optional<LocalDate> b = said(day, values, second);
            if (a.isEmpty() || b.isEmpty()) {
              return .002;
            }
            long apart = Math.abs(ChronoUnit.DAYS.between(a.get(), b.get()));
            return apart == 0 ? 1 : apart == 1 ? .04 : .002;
          });
    }
  }

  /** A day as its words alone give it: a resolver lets one of two that are one day yield. */
  private Optional<LocalDate> said(LocalDate day, List<TimeValue> values, int time) {
    TimeMention mention = times.get(time);
    if (Times.isDayOffset(mention) && !Times.isDatedOffset(mention)) {
      Point point = (Point) mention.expression().content();
      return Optional.of(day.plusDays(point.offset().orElseThrow().count()));
    }
    return Times.isDayOfMonth(mention) ? Times.nearest(mention, day) : Times.day(values, time);
  }

  /** A date beside a weekday or "yesterday", or two dates of two calendars. */
  private static boolean oneDay(TimeMention a, TimeMention b) {
    boolean dated = Times.isDayOfMonth(a) || Times.isDayOfMonth(b);
    boolean deictic = Times.isDeicticDay(a) || Times.isDeicticDay(b);
    boolean calendars =
        Times.isDayOfMonth(a)
            && Times.isDayOfMonth(b)
            && ((Point) a.expression().content()).calendar()
                != ((Point) b.expression().content()).calendar();
    return (dated && deictic) || calendars;
  }
}
