// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Allusion;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeMention;

/**
 * The days between which an article was published if an allusion is read as it is meant.
 *
 * <p>Who names an event is not older than it. Who tells its day without a year writes within a year
 * of it; who says "last year" of it, in the year after. News is loose about years, so each window
 * is a little wider than its words.
 *
 * @param from its first day
 * @param to its last day, where the words give one
 * @param why the reason in plain English
 */
record Window(LocalDate from, Optional<LocalDate> to, String why) {
  /** A month without a year can still be written some days after a year has passed. */
  private static final int YEAR_DAYS = 372;

  /** On its next return a day without a year would be that one; shortly before, news says so. */
  private static final int RETURN_DAYS = 360;

  /** What begins on a day is told shortly before. */
  private static final int EARLY_DAYS = 2;

  /** "On 27 September this month", "today, 26 October". */
  private static final int MONTH_DAYS = 31;

  /** "Last year" is still said of it, or said of it already, so many days beyond that year. */
  private static final int LOOSE_DAYS = 20;

  /** "Two years ago" is rounder. */
  private static final int ROUND_DAYS = 100;

  private static final int SEASON_MONTHS = 15;

  static List<Window> of(AnnotatedArticle article) {
    List<Window> windows = new ArrayList<>();
    for (Allusion allusion : named(article)) {
      Window named =
          new Window(allusion.first(), Optional.empty(), "it names " + allusion.landmark());
      windows.add(
          allusion
              .time()
              .filter(time -> allusion.sense() == Allusion.Sense.THIS)
              .map(article.times()::get)
              .flatMap(time -> dated(article.language(), allusion, time))
              .orElse(named));
    }
    return windows.stream().distinct().toList();
  }

  /** The events that an article certainly means. */
  static List<Allusion> named(AnnotatedArticle article) {
    return article.allusions().stream()
        .filter(a -> a.sense() == Allusion.Sense.THIS || a.sense() == Allusion.Sense.DOCUMENT)
        .toList();
  }

  private static Optional<Window> dated(String language, Allusion allusion, TimeMention time) {
    String words = "\u201c" + time.text() + "\u201d";
    if (time.expression().content() instanceof Season season) {
      return season.offset().map(Offset::count).filter(n -> n < 0).isPresent()
          ? years(language, allusion, season.offset().get(), words)
          : Optional.of(
              new Window(
                  allusion.first(),
                  Optional.of(allusion.last().plusMonths(SEASON_MONTHS)),
                  words + " is said of " + allusion.landmark()));
    }
    if (!(time.expression().content() instanceof Point p) || p.year().isPresent()) {
      return Optional.empty();
    }
    Optional<Offset> year = p.offset().filter(o -> o.unit() == Unit.YEAR);
    return year.isPresent()
        ? years(language, allusion, year.get(), words)
        : Optional.of(day(allusion, p, words));
  }

  private static Window day(Allusion allusion, Point p, String words) {
    LocalDate day = allusion.first();
    while (day.isBefore(allusion.last()) && !isDay(day, p)) {
      day = day.plusDays(1);
    }
    boolean ahead = isAhead(p);
    boolean now = p.direction() == Direction.WITHIN || p.offset().isPresent();
    int year = p.day().isPresent() ? RETURN_DAYS : YEAR_DAYS;
    int after = ahead ? 0 : now ? MONTH_DAYS : year;
    return new Window(
        day.minusDays(ahead ? LOOSE_DAYS : EARLY_DAYS),
        Optional.of(day.plusDays(after)),
        words + ", told without a year, is a day of " + allusion.landmark());
  }

  /** A day on which a known event's day could be told so: shortly before it or shortly after. */
  static LocalDate told(Allusion allusion, TimeMention time) {
    return time.expression().content() instanceof Point p && isAhead(p)
        ? allusion.first().minusDays(EARLY_DAYS)
        : allusion.last().plusDays(EARLY_DAYS);
  }

  private static boolean isAhead(Point p) {
    return p.direction() == Direction.AFTER || p.direction() == Direction.NEXT;
  }

  private static boolean isDay(LocalDate day, Point p) {
    CalendarDate date = CalendarDate.from(day, p.calendar());
    return p.month().filter(m -> m == date.month()).isPresent()
        && p.day().map(d -> d == date.day()).orElse(true);
  }

  /** The year that lies so many years after the event's, in the calendars that news counts by. */
  private static Optional<Window> years(
      String language, Allusion allusion, Offset offset, String words) {
    int loose = offset.count() >= -1 ? LOOSE_DAYS : ROUND_DAYS;
    LocalDate from = year(CalendarSystem.GREGORIAN, allusion.first(), -offset.count()).first();
    LocalDate to = year(CalendarSystem.GREGORIAN, allusion.last(), -offset.count()).last();
    if (language.startsWith("fa")) {
      LocalDate last = year(CalendarSystem.SOLAR_HIJRI, allusion.last(), -offset.count()).last();
      to = last.isAfter(to) ? last : to;
    }
    return Optional.of(
        new Window(
            from.isAfter(allusion.first()) ? from.minusDays(loose) : allusion.first(),
            Optional.of(to.plusDays(loose)),
            words + " is said of " + allusion.landmark()));
  }

  private static DayRange year(CalendarSystem system, LocalDate day, int later) {
    return CalendarDate.of(system, CalendarDate.from(day, system).year() + later).days();
  }
}
