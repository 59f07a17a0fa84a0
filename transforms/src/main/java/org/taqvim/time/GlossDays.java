// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Point;

/** Lets a date and the same date in other words, beside it, tell each other's year and doubts. */
final class GlossDays {
  /** Two calendars' days for one day lie no farther apart. */
  private static final int NEAR = 3;

  private final List<TimeMention> mentions;
  private final Points points;

  GlossDays(List<TimeMention> mentions, Points points) {
    this.mentions = mentions;
    this.points = points;
  }

  /**
   * The day that a gloss with a year gives to a partial date beside it; or a day soon after the one
   * that the partial date says again.
   *
   * @param values of the mentions before this one
   */
  Optional<LocalDate> near(int at, List<TimeValue> values) {
    Optional<LocalDate> said =
        at > 0 && mentions.get(at).flags().contains(Glosses.FLAG)
            ? values.get(at - 1).range().filter(days -> days.days() == 1).map(DayRange::last)
            : Optional.empty();
    if (isBareWeekday(mentions.get(at))) {
      return said.filter(day -> isOn(day, mentions.get(at))).or(() -> dayOfGloss(at));
    }
    if (mentions.get(at).anchoring() != TimeMention.Anchoring.PARTIAL) {
      return Optional.empty();
    }
    if (said.isPresent() && isDay(mentions.get(at))) {
      return said.map(day -> day.plusDays(NEAR));
    }
    Optional<LocalDate> coming = coming(at);
    if (coming.isPresent()) {
      return coming;
    }
    for (int other : new int[] {at + 1, at - 1}) {
      int later = Math.max(at, other);
      if (other >= 0
          && later < mentions.size()
          && mentions.get(later).flags().contains(Glosses.FLAG)
          && mentions.get(other).expression().content() instanceof Point p
          && p.year().isPresent()
          && p.day().isPresent()) {
        return points.point(p, mentions.get(other).expression()).range().map(DayRange::last);
      }
    }
    return Optional.empty();
  }

  /** "21 September (Thursday)" of an article of 20 September: a day ahead that alone is one. */
  private Optional<LocalDate> coming(int at) {
    boolean glossed =
        at + 1 < mentions.size()
            && mentions.get(at + 1).flags().contains(Glosses.FLAG)
            && isBareWeekday(mentions.get(at + 1));
    if (!glossed || !isDay(mentions.get(at))) {
      return Optional.empty();
    }
    TimeExpression e = mentions.get(at).expression();
    Point p = (Point) e.content();
    Point named = p.on(((Point) mentions.get(at + 1).expression().content()).weekday());
    return points
        .point(named, e)
        .range()
        .map(DayRange::last)
        .filter(day -> isOn(day, mentions.get(at + 1)));
  }

  private static boolean isDay(TimeMention mention) {
    return mention.expression().content() instanceof Point p && p.day().isPresent();
  }

  private static boolean isBareWeekday(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.weekday().isPresent()
        && p.month().isEmpty()
        && p.offset().isEmpty()
        && p.direction() == Direction.LATEST;
  }

  /** The day in brackets after a weekday, where it falls on that weekday. */
  private Optional<LocalDate> dayOfGloss(int at) {
    if (at + 1 >= mentions.size() || !mentions.get(at + 1).flags().contains(Glosses.FLAG)) {
      return Optional.empty();
    }
    TimeExpression gloss = mentions.get(at + 1).expression();
    if (!(gloss.content() instanceof Point p) || p.day().isEmpty()) {
      return Optional.empty();
    }
    return points
        .point(p, gloss)
        .range()
        .map(DayRange::last)
        .filter(day -> isOn(day, mentions.get(at)));
  }

  private static boolean isOn(LocalDate day, TimeMention weekday) {
    Point p = (Point) weekday.expression().content();
    return p.weekday().filter(w -> day.getDayOfWeek().getValue() == w).isPresent();
  }

  /** Flags both of two dates that should be one day and are not. */
  void compare(List<TimeValue> values, int at) {
    Optional<DayRange> a = values.get(at - 1).range();
    Optional<DayRange> b = values.get(at).range();
    if (a.isEmpty()
        || b.isEmpty()
        || a.get().overlaps(b.get())
        || isNightOf(values, at - 1, b.get())
        || isNightOf(values, at, a.get())) {
      return;
    }
    boolean weekday = hasWeekday(mentions.get(at - 1)) || hasWeekday(mentions.get(at));
    String flag = weekday ? "weekday-date-conflict" : "gloss-conflict";
    values.set(at - 1, flagged(values.get(at - 1), flag));
    values.set(at, flagged(values.get(at), flag));
  }

  /**
   * "The Friday night (12 September)": the night before Friday, unless the date beside it is the
   * Friday's own; then it is that day's night.
   */
  private boolean isNightOf(List<TimeValue> values, int eve, DayRange date) {
    boolean own =
        mentions.get(eve).expression().part().filter("EVE"::equals).isPresent()
            && date.days() == 1
            && values
                .get(eve)
                .range()
                .filter(r -> r.last().plusDays(1).equals(date.first()))
                .isPresent();
    if (own) {
      TimeValue old = values.get(eve);
      values.set(
          eve,
          new TimeValue(
              Optional.of(date.first() + "TNI"),
              Optional.of(date),
              old.calendar(),
              old.nativeValue(),
              old.flags(),
              old.rule(),
              old.how(),
              old.reference()));
    }
    return own;
  }

  private static boolean hasWeekday(TimeMention mention) {
    return mention.expression().content() instanceof Point p && p.weekday().isPresent();
  }

  /** A value with one more flag. */
  static TimeValue flagged(TimeValue value, String flag) {
    if (value.flags().contains(flag)) {
      return value;
    }
    List<String> flags = new ArrayList<>(value.flags());
    flags.add(flag);
    return new TimeValue(
        value.value(),
        value.range(),
        value.calendar(),
        value.nativeValue(),
        flags,
        value.rule(),
        value.how(),
        value.reference());
  }
}
