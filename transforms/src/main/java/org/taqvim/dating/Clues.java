// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Boilerplate;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeValue;

/**
 * The clues of one article to its day.
 *
 * <p>The weights are habits of newsrooms, written down, not measured: a weekday that dates the news
 * itself is today or yesterday in nine of ten reports; a statement reports what is at most a day or
 * two old; who says "yesterday" and "Sunday" in one sentence means two days.
 */
final class Clues {
  /** In how much text the news itself stands. */
  private static final int LEAD = 700;

  /** In how much text its first sentence stands. */
  private static final int FIRST = 300;

  /** Two expressions at most so far apart stand in one sentence. */
  private static final int SENTENCE = 120;

  /** What happened since then is named by all news that comes after. */
  private static final LocalDate RECENT = LocalDate.of(2016, 1, 1);

  private static final double[] LEAD_WEEKDAY = {.5, .4, .04, .02, .015, .015, .01};
  private static final double[] LEAD_DATE = {.45, .35, .12, .08, .04, .03, .03};

  /** What is to begin tomorrow is news today. */
  private static final double[] LEAD_AHEAD = {1, .06, .02};

  /** News that gives its own day whole, weekday and year included, stands in for a dateline. */
  private static final double[] LEAD_WHOLE = {.85, .15, .02};

  private static final double[] WEEKDAY = {.2, .25, .2, .15, .08, .07, .05};
  private static final double[] REPORT = {.5, .3, .1, .04, .02, .02, .02};

  private final AnnotatedArticle article;
  private final List<TimeMention> times;
  private final List<LocalDate> said;
  private final int begin;
  private final List<Clue> clues = new ArrayList<>();
  private final Set<Integer> tied = new TreeSet<>();
  private final List<TimeMention> lines = new ArrayList<>();
  private final Set<Integer> background = new HashSet<>();

  Clues(AnnotatedArticle article, Limits limits, List<Hint> hints) {
    this.article = article;
    this.times = article.times();
    this.said = Times.saidDays(times);
    this.begin = prose(article);
    for (EventMention event : article.events()) {
      if (event.background()) {
        background.addAll(event.dating().times());
      }
    }
    for (Limits.Acting official : limits.acting()) {
      add(
          official.name() + " acts in it as an official",
          (day, values) -> official.allows(day) ? 1 : .003);
    }
    recency(limits);
    weekdays();
    datedOffsets();
    datelines();
    appositions();
    lead();
    recent();
    weekdayDates();
    contrasts();
    runs();
    reports();
    hints(hints);
  }

  List<Clue> all() {
    return List.copyOf(clues);
  }

  /** Indexes of day-and-month expressions that something ties to the day of publication. */
  Set<Integer> tied() {
    return Set.copyOf(tied);
  }

  /** Whether something ties a date to the day of publication. */
  boolean areTied() {
    return !tied.isEmpty() || !said.isEmpty() || !lines.isEmpty();
  }

  /** Datelines without a year. */
  List<TimeMention> lines() {
    return List.copyOf(lines);
  }

  /** Days on which the article says, with a full date, that it was written. */
  List<LocalDate> said() {
    return said;
  }

  /** How well a day fits. */
  private interface Fit {
    double of(LocalDate day, List<TimeValue> values);
  }

  private void add(String why, Fit fit) {
    clues.add(
        new Clue() {
          @Override
          public double fit(LocalDate day, List<TimeValue> values) {
            return fit.of(day, values);
          }

          @Override
          public String why() {
            return why;
          }
        });
  }

  private String words(int time) {
    return "\u201c" + times.get(time).text() + "\u201d";
  }

  private static Optional<LocalDate> day(List<TimeValue> values, int time) {
    return values.get(time).range().filter(r -> r.days() <= 2).map(DayRange::first);
  }

  private static double lag(double[] fits, long days) {
    return days < 0 || days >= fits.length ? .002 : fits[(int) days];
  }

  /** News seldom comes long after the newest thing that it names. */
  private void recency(Limits limits) {
    limits
        .from()
        .filter(from -> !from.isBefore(RECENT))
        .ifPresent(
            from ->
                add(
                    "what it names is of " + from.getYear() + " or later, and news is seldom older",
                    (day, values) -> {
                      long years = ChronoUnit.YEARS.between(from, day);
                      return years < 3 ? 1 : years < 8 ? .08 : .02;
                    }));
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
            Optional<LocalDate> then = day(values, time).map(d -> d.minusDays(count));
            long apart = then.map(d -> Math.abs(ChronoUnit.DAYS.between(d, day))).orElse(9L);
            return apart == 0 ? 1 : apart == 1 ? .05 : .002;
          });
    }
  }

  /** A dateline without a year is the day of sending in some year. */
  private void datelines() {
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
      if (gap >= 0 && gap <= Times.APPOSED && isNamed(times.get(first), times.get(second))) {
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
    return Times.isDayOfMonth(mention) ? Times.nearest(mention, day) : day(values, time);
  }

  /** "Today (Monday)". */
  private static boolean isNamed(TimeMention a, TimeMention b) {
    return Times.isDayOffset(a)
        && !Times.hasWeekday(a)
        && b.expression().content() instanceof Point p
        && p.weekday().isPresent()
        && p.month().isEmpty()
        && p.offset().isEmpty();
  }

  /** The weekday that the article calls today's, in one expression or two side by side. */
  private Optional<Integer> todaysWeekday() {
    for (int i = 0; i < times.size(); i++) {
      boolean today =
          Times.isDayOffset(times.get(i))
              && times.get(i).expression().content() instanceof Point p
              && p.offset().filter(o -> o.count() == 0).isPresent();
      if (!today) {
        continue;
      }
      Point here = (Point) times.get(i).expression().content();
      if (here.weekday().isPresent()) {
        return here.weekday();
      }
      boolean beside =
          i + 1 < times.size()
              && times.get(i + 1).begin() - times.get(i).end() <= Times.APPOSED
              && isNamed(times.get(i), times.get(i + 1));
      if (beside) {
        return ((Point) times.get(i + 1).expression().content()).weekday();
      }
    }
    return Optional.empty();
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
      if (dates && !background.contains(i)) {
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
              if (dated || whole) {
                tied.add(i);
              }
              double[] fits = whole ? LEAD_WHOLE : dated ? LEAD_DATE : LEAD_WEEKDAY;
              double[] ahead = dated ? LEAD_AHEAD : new double[0];
              add(
                  "the news is of " + words(i) + ": told the same day or the next",
                  (day, values) ->
                      day(values, i)
                          .map(d -> lead(fits, ahead, ChronoUnit.DAYS.between(d, day)))
                          .orElse(.002));
            });
  }

  private static double lead(double[] fits, double[] ahead, long days) {
    return days < 0 ? lag(ahead, -days) : lag(fits, days);
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
                day(values, time)
                    .map(d -> lag(WEEKDAY, ChronoUnit.DAYS.between(d, day)))
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
        boolean today = weekday.isPresent() && weekday.equals(todaysWeekday());
        add(
            words(i) + " names its weekday" + (today ? ", today's" : ": it is of the days around"),
            (day, values) ->
                day(values, time)
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
              (day, values) -> day(values, offset).equals(day(values, weekday)) ? .1 : 1);
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
            own.forEach(t -> day(values, t).ifPresent(told::add));
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
              && (Times.isBareWeekday(times.get(done)) || Times.isDayOfMonth(times.get(done)));
      if (!pair || gap <= Times.APPOSED || gap > SENTENCE || background.contains(done)) {
        continue;
      }
      add(
          "what was said " + words(said) + " of " + words(done) + " was fresh then",
          (day, values) -> {
            Optional<LocalDate> a = day(values, said);
            Optional<LocalDate> b = day(values, done);
            return a.isEmpty() || b.isEmpty()
                ? .02
                : lag(REPORT, ChronoUnit.DAYS.between(b.get(), a.get()));
          });
    }
  }

  /** Whether something can be the news of a day: of that day or one of the two before. */
  static boolean isNews(LocalDate told, LocalDate day) {
    long ago = ChronoUnit.DAYS.between(told, day);
    return ago >= 0 && ago <= 2;
  }

  private void hints(List<Hint> hints) {
    Map<Integer, Set<LocalDate>> byTime = new TreeMap<>();
    Map<Integer, String> tellers = new TreeMap<>();
    for (Hint hint : hints) {
      byTime.computeIfAbsent(hint.time(), t -> new TreeSet<>()).addAll(hint.days());
      tellers.merge(hint.time(), hint.teller(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    Set<LocalDate> news = byTime.remove(Ask.NEWS);
    if (news != null) {
      add(
          "its news is told by " + tellers.get(Ask.NEWS) + " as of " + news.iterator().next(),
          (day, values) -> news.stream().anyMatch(d -> isNews(d, day)) ? 1 : .08);
    }
    byTime.forEach(
        (time, days) ->
            add(
                "the event of "
                    + words(time)
                    + " is told by "
                    + tellers.get(time)
                    + (days.size() == 1
                        ? " as of " + days.iterator().next()
                        : " and others with a date"),
                (day, values) ->
                    values
                            .get(time)
                            .range()
                            .filter(r -> days.stream().anyMatch(r::contains))
                            .isPresent()
                        ? 1
                        : .08));
  }
}
