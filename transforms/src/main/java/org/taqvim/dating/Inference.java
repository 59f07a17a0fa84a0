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
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeValue;

/**
 * Infers the day of an article that does not say it.
 *
 * <p>Days are tried where something fixes one: a day and month that a weekday or the news itself
 * ties to publication, in every year that the limits leave; and the days of events that other
 * articles date. Each day is weighed by all {@link ArticleClues}. The bounds hold every day that
 * weighs at least a tenth of the best; a day is given where none other weighs more than three
 * tenths of it. Without such days the limits are all that is said.
 */
final class Inference {
  private static final double HOLDS = .1;
  private static final double CLEARLY = .3;
  private static final int AFTER = 21;

  /** Years without a limit are tried up to here; the last of them is none that anything tells. */
  private static final LocalDate HORIZON = LocalDate.of(2035, 12, 31);

  private static final int MOST_YEARS = 40;
  private static final int MOST_EVIDENCE = 12;

  private final AnnotatedArticle article;
  private final Limits limits;
  private final List<Hint> hints;
  private final List<Sisters> sisters;
  private final OneOfFew few;
  private final TimeResolution resolution;
  private final ArticleClues clues;
  private final Map<LocalDate, List<TimeValue>> resolved = new TreeMap<>();

  Inference(AnnotatedArticle article, Limits limits, List<Hint> hints, TimeResolution resolution) {
    this.article = article;
    this.limits = limits;
    this.sisters = Sisters.of(hints);
    this.hints = fitting(article, hints.stream().filter(h -> !Sisters.areTold(h)).toList());
    this.few = OneOfFew.of(article, limits);
    this.resolution = resolution;
    List<Clue> more = new ArrayList<>(few.clues());
    sisters.forEach(s -> more.add(s.clue()));
    this.clues = new ArticleClues(article, limits, this.hints, more);
  }

  /** Only the days that an expression can mean at all: the weekday, the month, the day of it. */
  private static List<Hint> fitting(AnnotatedArticle article, List<Hint> hints) {
    List<Hint> fitting = new ArrayList<>();
    for (Hint hint : hints) {
      if (hint.time() == Ask.NEWS) {
        fitting.add(hint);
        continue;
      }
      TimeMention mention = article.times().get(hint.time());
      List<LocalDate> days = hint.days().stream().filter(d -> Times.canMean(mention, d)).toList();
      if (!days.isEmpty()) {
        fitting.add(
            new Hint(
                hint.article(), hint.event(), hint.time(), hint.strong(), days, hint.teller()));
      }
    }
    return fitting.stream().sorted(Anchors.ORDER).distinct().toList();
  }

  Publication publication() {
    Set<LocalDate> days = candidates();
    if (days.isEmpty()) {
      return byYears().orElseGet(this::byLimits);
    }
    Map<LocalDate, Double> scores = new TreeMap<>();
    for (LocalDate day : days) {
      scores.put(day, score(day, clues.all()));
    }
    double best = scores.values().stream().mapToDouble(s -> s).max().orElse(0);
    LocalDate first = null;
    LocalDate last = null;
    LocalDate top = null;
    int rivals = 0;
    for (Map.Entry<LocalDate, Double> entry : scores.entrySet()) {
      if (entry.getValue() >= HOLDS * best) {
        first = first == null ? entry.getKey() : first;
        last = entry.getKey();
      }
      if (entry.getValue() == best && top == null) {
        top = entry.getKey();
      } else if (entry.getValue() > CLEARLY * best) {
        rivals++;
      }
    }
    if (first == null || last == null || top == null) {
      return byLimits();
    }
    boolean tied = clues.areTied() || !sisters.isEmpty() || !few.days().isEmpty();
    if (!tied && !agreesWithTwo(top)) {
      return byYears().orElseGet(this::byLimits);
    }
    // A story is told for days: by it alone no day is chosen among those left.
    boolean byStory = sisters.stream().anyMatch(s -> s.likeness() == Sisters.Likeness.STORY);
    boolean clear = rivals == 0 && ChronoUnit.DAYS.between(first, last) <= (byStory ? 0 : 7);
    // Where nothing narrows its days further, who sums a story up can come later than its tellers.
    boolean drawnOut = byStory && ChronoUnit.DAYS.between(first, last) >= Sisters.REACH;
    LocalDate summedUp = last.plusDays(drawnOut ? Sisters.REACH : 0);
    last = limits.allow(summedUp) ? summedUp : last;
    List<String> evidence = new ArrayList<>(limits.evidence());
    evidence.addAll(reasons(top, scores.keySet()));
    return new Publication(
        clear ? Optional.of(top) : Optional.empty(),
        Optional.of(first),
        Optional.of(last).filter(d -> limits.to().isPresent() || d.getYear() < HORIZON.getYear()),
        Publication.How.INFERRED,
        evidence.stream().distinct().limit(MOST_EVIDENCE).toList());
  }

  /** Whether two expressions, or three reports of one, agree with a day: one may be chance. */
  private boolean agreesWithTwo(LocalDate day) {
    Set<Integer> times = new HashSet<>();
    int strong = 0;
    for (Hint hint : hints) {
      boolean agrees =
          hint.time() == Ask.NEWS
              ? hint.days().stream().anyMatch(d -> OtherArticles.isNews(d, day))
              : values(day)
                  .get(hint.time())
                  .range()
                  .filter(r -> hint.days().stream().anyMatch(r::contains))
                  .isPresent();
      if (agrees && hint.strong()) {
        times.add(hint.time());
        strong++;
      }
    }
    return times.size() >= 2 || strong >= 3;
  }

  private double score(LocalDate day, List<Clue> used) {
    List<TimeValue> values = values(day);
    double score = 1;
    for (Clue clue : used) {
      score *= clue.fit(day, values);
    }
    return score;
  }

  private List<TimeValue> values(LocalDate day) {
    return resolved.computeIfAbsent(day, d -> resolution.tryDay(article.times(), d));
  }

  /** The clues that fit the day and do not fit all others as well. */
  private List<String> reasons(LocalDate top, Set<LocalDate> others) {
    List<String> reasons = new ArrayList<>();
    for (Clue clue : clues.all()) {
      double here = clue.fit(top, values(top));
      boolean parts = others.stream().anyMatch(o -> clue.fit(o, values(o)) < here * .5);
      if (parts && !clue.why().isEmpty() && !limits.evidence().contains(clue.why())) {
        reasons.add(clue.why());
      }
    }
    return reasons;
  }

  private Set<LocalDate> candidates() {
    Set<LocalDate> days = new TreeSet<>();
    for (int time : clues.tied()) {
      for (LocalDate day : inEachYear(article.times().get(time))) {
        addAround(days, day, AFTER);
      }
    }
    for (TimeMention line : clues.lines()) {
      inEachYear(line).forEach(day -> addAround(days, day, 1));
    }
    clues.said().forEach(day -> addAround(days, day, 2));
    sisters.stream()
        .flatMap(s -> s.days().stream())
        .forEach(day -> addAround(days, day.minusDays(Sisters.REACH - 1), 2 * Sisters.REACH - 1));
    days.addAll(few.days());
    for (LocalDate day : agreed()) {
      addAround(days, day, AFTER);
    }
    days.removeIf(d -> !limits.allow(d));
    return days;
  }

  private static void addAround(Set<LocalDate> days, LocalDate day, int after) {
    for (int i = -1; i <= after; i++) {
      days.add(day.plusDays(i));
    }
  }

  /** The days of a day and month in all years that the limits leave. */
  private List<LocalDate> inEachYear(TimeMention mention) {
    List<LocalDate> days = new ArrayList<>();
    Point point = (Point) mention.expression().content();
    CalendarSystem system = point.calendar();
    if (point.year().isPresent()) {
      resolution
          .resolve(List.of(mention), Optional.empty())
          .get(0)
          .range()
          .ifPresent(r -> days.add(r.first()));
      return days;
    }
    if (limits.from().isEmpty() && limits.to().isEmpty()) {
      return days;
    }
    LocalDate to = limits.to().orElse(HORIZON);
    LocalDate from = limits.from().orElse(to.minusYears(MOST_YEARS)).minusYears(1);
    int first = CalendarDate.from(from, system).year();
    int last = CalendarDate.from(to, system).year();
    for (int year = Math.max(first, last - MOST_YEARS); year <= last; year++) {
      if (CalendarDate.exists(system, year, point.month().orElseThrow(), point.day().orElse(1))) {
        days.add(
            CalendarDate.of(system, year, point.month().orElseThrow(), point.day().orElse(1))
                .days()
                .first());
      }
    }
    return days;
  }

  /** Days of events by which others date at least two of the article's expressions. */
  private Set<LocalDate> agreed() {
    Set<Integer> times = new HashSet<>();
    Set<LocalDate> days = new TreeSet<>();
    int strong = 0;
    for (Hint hint : hints) {
      boolean news = hint.time() == Ask.NEWS;
      if (hint.strong() && (news || Times.isDeicticDay(article.times().get(hint.time())))) {
        times.add(hint.time());
        days.addAll(hint.days());
        strong += news ? 0 : 1;
      }
    }
    return times.size() >= 2 || strong >= 3 ? days : Set.of();
  }

  /**
   * Where only the year can be found: a day and month that others tell, or that must fall on its
   * weekday between two limits, was in the year before publication.
   */
  private Optional<Publication> byYears() {
    TreeSet<LocalDate> left = new TreeSet<>();
    Limits usual = limits.usually();
    List<String> evidence = new ArrayList<>(usual.evidence());
    for (Hint hint : hints) {
      if (hint.time() == Ask.NEWS) {
        continue;
      }
      TimeMention mention = article.times().get(hint.time());
      if (Times.isDayOfMonth(mention) && hint.days().size() == 1) {
        left.addAll(hint.days());
        evidence.add(
            "what \u201c"
                + mention.text()
                + "\u201d dates is told by "
                + hint.teller()
                + " as of "
                + hint.days().get(0));
      }
    }
    if (left.isEmpty() && usual.from().isPresent() && usual.to().isPresent()) {
      for (TimeMention mention : article.times()) {
        if (left.isEmpty() && Times.isDayOfMonth(mention) && Times.hasWeekday(mention)) {
          inEachYear(mention).stream().filter(d -> Times.canMean(mention, d)).forEach(left::add);
          left.removeIf(d -> !usual.allow(d));
          evidence.add("\u201c" + mention.text() + "\u201d has its weekday in few years");
        }
      }
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = left.first();
    LocalDate last = left.last().plusYears(1);
    LocalDate from = usual.from().filter(f -> f.isAfter(first)).orElse(first);
    LocalDate to = usual.to().filter(t -> t.isBefore(last)).orElse(last);
    return to.isBefore(from)
        ? Optional.empty()
        : Optional.of(bounded(Optional.of(from), Optional.of(to), evidence));
  }

  private Publication byLimits() {
    Limits usual = limits.usually();
    return bounded(usual.from(), usual.to(), usual.evidence());
  }

  private static Publication bounded(
      Optional<LocalDate> from, Optional<LocalDate> to, List<String> evidence) {
    boolean nothing = from.isEmpty() && to.isEmpty();
    Optional<LocalDate> only = from.isPresent() && from.equals(to) ? from : Optional.empty();
    return new Publication(
        only,
        from,
        to,
        nothing ? Publication.How.UNKNOWN : Publication.How.INFERRED,
        nothing
            ? List.of("nothing in the text or beside it dates the article")
            : evidence.stream().distinct().limit(MOST_EVIDENCE).toList());
  }
}
