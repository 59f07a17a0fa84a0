// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Boilerplate;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeValue;

/**
 * What the habits of newsrooms say of an article's day.
 *
 * <p>The weights are written down, not measured: a weekday that dates the news itself is today or
 * yesterday in nine of ten reports; a statement reports what is at most a day or two old; who says
 * "yesterday" and "Sunday" in one sentence means two days.
 */
final class NewsHabits {
  /** In how much text the news itself stands. */
  private static final int CHRONICLE_MONTHS = 3;

  private static final int LEAD = 700;

  /** In how much text its first sentence stands. */
  private static final int FIRST = 300;

  /** Two expressions at most so far apart stand in one sentence. */
  private static final int SENTENCE = 120;

  private static final double[] LEAD_WEEKDAY = {.5, .4, .04, .02, .015, .015, .01};
  private static final double[] LEAD_DATE = {.45, .35, .12, .08, .04, .03, .03};

  /** What is to begin tomorrow is news today. */
  private static final double[] LEAD_AHEAD = {1, .06, .02};

  /** News that gives its own day whole, weekday and year included, stands in for a dateline. */
  private static final double[] LEAD_WHOLE = {.85, .15, .02};

  private static final double SAME_EVENING = .25;
  private static final double[] WEEKDAY = {.2, .25, .2, .15, .08, .07, .05};
  private static final double[] REPORT = {.5, .3, .1, .04, .02, .02, .02};

  private final AnnotatedArticle article;
  private final List<TimeMention> times;
  private final int begin;
  private final Optional<Integer> todaysWeekday;
  private final Set<Integer> background = new HashSet<>();

  /** Times at which something took place, not those up to which it went on. */
  private final Set<Integer> over = new HashSet<>();

  private final List<Clue> clues = new ArrayList<>();
  private final Set<Integer> tied = new TreeSet<>();

  NewsHabits(AnnotatedArticle article, Optional<Integer> todaysWeekday) {
    this.article = article;
    this.times = article.times();
    this.begin = prose(article);
    this.todaysWeekday = todaysWeekday;
    for (EventMention event : article.events()) {
      if (event.background()) {
        background.addAll(event.dating().times());
      }
      if (event.dating().relation() == Relation.ON) {
        over.addAll(event.dating().times());
      }
    }
    lead();
    recent();
    weekdayDates();
    contrasts();
    runs();
    reports();
  }

  List<Clue> clues() {
    return List.copyOf(clues);
  }

  /** Indexes of dates that the news itself ties to the day of publication. */
  Set<Integer> tied() {
    return Set.copyOf(tied);
  }

  private void add(String why, Clue.Fit fit) {
    clues.add(Clue.of(why, fit));
  }

  private String words(int time) {
    return Times.quoted(times.get(time));
  }

  private static double lag(double[] fits, long days) {
    return days < 0 || days >= fits.length ? .002 : fits[(int) days];
  }

  /** Where the article's own text begins, as far as its furniture tells. */
  private static int prose(AnnotatedArticle article) {
    int begin = 0;
    for (Boilerplate part : article.boilerplate()) {
      boolean above = part.begin() - begin < FIRST;
      begin = above ? Math.max(begin, part.end()) : begin;
    }
    return begin;
  }

  /** The index of the expression that dates the news itself, where there is one. */
  private Optional<Integer> leadTime() {
    for (int i = 0; i < times.size() && times.get(i).begin() - begin < LEAD; i++) {
      boolean dates =
          Times.isBareWeekday(times.get(i))
              || Times.isDayOfMonth(times.get(i))
              || (Times.isWhole(times.get(i)) && times.get(i).begin() - begin < FIRST);
      // With its weekday it is news although a year stands beside it.
      if (dates && (Times.isWhole(times.get(i)) || !background.contains(i))) {
        return Optional.of(i);
      }
      if (times.get(i).anchoring() != Anchoring.NONE && !isVague(times.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isVague(TimeMention mention) {
    return !(mention.expression().content() instanceof Point);
  }

  private void lead() {
    leadTime()
        .ifPresent(
            i -> {
              boolean dated = Times.isDayOfMonth(times.get(i));
              boolean whole = Times.isWhole(times.get(i));
              if (dated && isChronicle()) {
                return;
              }
              if (dated || whole) {
                tied.add(i);
              }
              double[] fits = whole ? LEAD_WHOLE : dated ? LEAD_DATE : LEAD_WEEKDAY;
              double[] ahead = dated ? LEAD_AHEAD : new double[0];
              add(
                  "the news is of " + words(i) + ": told the same day or the next",
                  (day, values) ->
                      Times.day(values, i)
                          .map(d -> lead(fits, ahead, ChronoUnit.DAYS.between(d, day)))
                          .map(fit -> fit * evening(i, values.get(i), day))
                          .orElse(.002));
            });
  }

  /** Whether days of many months are told: the first of a list is no news of its day. */
  private boolean isChronicle() {
    long yearless =
        times.stream()
            .filter(Times::isDayOfMonth)
            .flatMap(t -> month(t).stream())
            .distinct()
            .count();
    long all =
        times.stream().filter(NewsHabits::isDay).flatMap(t -> month(t).stream()).distinct().count();
    return yearless >= CHRONICLE_MONTHS || all >= 2 * CHRONICLE_MONTHS;
  }

  private static boolean isDay(TimeMention mention) {
    return mention.expression().content() instanceof Point p && p.day().isPresent();
  }

  private static Optional<String> month(TimeMention mention) {
    Point p = (Point) mention.expression().content();
    return p.month().map(month -> p.year().map(String::valueOf).orElse("") + "-" + month);
  }

  private static double lead(double[] fits, double[] ahead, long days) {
    return days < 0 ? lag(ahead, -days) : lag(fits, days);
  }

  /** What took place on Tuesday evening is seldom told on Tuesday. */
  private double evening(int time, TimeValue value, LocalDate day) {
    boolean late = value.value().filter(v -> v.endsWith("TEV") || v.endsWith("TNI")).isPresent();
    boolean same = value.range().filter(r -> r.first().equals(day)).isPresent();
    return late && same && over.contains(time) ? SAME_EVENING : 1;
  }

  private void recent() {
    Optional<Integer> lead = leadTime();
    for (int i = 0; i < times.size(); i++) {
      int time = i;
      boolean other = lead.isEmpty() || lead.get() != i;
      if (other && Times.isBareWeekday(times.get(i)) && !background.contains(i)) {
        add(
            words(i) + " is of the days just past",
            (day, values) ->
                Times.day(values, time)
                    .map(d -> lag(WEEKDAY, ChronoUnit.DAYS.between(d, day)))
                    .map(fit -> fit * evening(time, values.get(time), day))
                    .orElse(.002));
      }
    }
  }

  /** Who names the weekday of a date speaks of the days around. */
  private void weekdayDates() {
    Optional<Integer> lead = leadTime();
    for (int i = 0; i < times.size(); i++) {
      int time = i;
      boolean other = lead.isEmpty() || lead.get() != i;
      if (other
          && Times.isDayOfMonth(times.get(i))
          && Times.hasWeekday(times.get(i))
          && !background.contains(i)) {
        tied.add(i);
        Optional<Integer> weekday = ((Point) times.get(i).expression().content()).weekday();
        boolean today = weekday.isPresent() && weekday.equals(todaysWeekday);
        add(
            words(i) + " names its weekday" + (today ? ", today's" : ": it is of the days around"),
            (day, values) ->
                Times.day(values, time)
                    .map(d -> ChronoUnit.DAYS.between(d, day))
                    .map(
                        lag ->
                            today && lag == 0
                                ? 1
                                : lag < 0 ? .002 : lag <= 3 ? .3 : lag <= 8 ? .1 : .02)
                    .orElse(.002));
      }
    }
  }

  /** "Yesterday" and "Sunday" in one sentence are two days. */
  private void contrasts() {
    for (int i = 0; i < times.size(); i++) {
      for (int j = 0; j < times.size(); j++) {
        int offset = i;
        int weekday = j;
        if (i != j
            && !ofOneEvent(i, j)
            && gap(i, j) > Times.APPOSED
            && gap(i, j) <= SENTENCE
            && Times.isDayOffset(times.get(i))
            && !Times.hasWeekday(times.get(i))
            && Times.isBareWeekday(times.get(j))) {
          add(
              words(i) + " and " + words(j) + " in one sentence are two days",
              (day, values) ->
                  Times.day(values, offset).equals(Times.day(values, weekday)) ? .1 : 1);
        }
      }
    }
  }

  private boolean ofOneEvent(int i, int j) {
    return article.events().stream()
        .anyMatch(e -> e.dating().times().contains(i) && e.dating().times().contains(j));
  }

  private int gap(int i, int j) {
    TimeMention first = times.get(Math.min(i, j));
    TimeMention second = times.get(Math.max(i, j));
    return second.begin() - first.end();
  }

  /** The days of one event follow one another. */
  private void runs() {
    for (EventMention event : article.events()) {
      List<Integer> own = event.dating().times();
      if (own.size() < 2 || event.dating().relation() != Relation.ON) {
        continue;
      }
      boolean days =
          own.stream()
              .map(times::get)
              .allMatch(t -> Times.isDeicticDay(t) || Times.isDayOfMonth(t));
      boolean apposed = own.size() == 2 && gap(own.get(0), own.get(1)) <= Times.APPOSED;
      if (!days || apposed) {
        continue;
      }
      add(
          words(own.get(0)) + " and " + words(own.get(own.size() - 1)) + " follow one another",
          (day, values) -> {
            TreeSet<LocalDate> told = new TreeSet<>();
            own.forEach(t -> Times.day(values, t).ifPresent(told::add));
            return told.isEmpty() || ChronoUnit.DAYS.between(told.first(), told.last()) <= 1
                ? 1
                : .2;
          });
    }
  }

  /** What is said yesterday of Sunday: the saying follows the deed by a day or two. */
  private void reports() {
    for (int i = 0; i + 1 < times.size(); i++) {
      int said = i;
      int done = i + 1;
      int gap = gap(said, done);
      boolean pair =
          Times.isDayOffset(times.get(said))
              && ((Times.isBareWeekday(times.get(done)) && !Times.isLast(times.get(done)))
                  || Times.isDayOfMonth(times.get(done)));
      if (!pair || gap <= Times.APPOSED || gap > SENTENCE || background.contains(done)) {
        continue;
      }
      add(
          "what was said " + words(said) + " of " + words(done) + " was fresh then",
          (day, values) -> {
            Optional<LocalDate> a = Times.day(values, said);
            Optional<LocalDate> b = Times.day(values, done);
            return a.isEmpty() || b.isEmpty()
                ? .02
                : lag(REPORT, ChronoUnit.DAYS.between(b.get(), a.get()));
          });
    }
  }
}
