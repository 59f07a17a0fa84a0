// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Finds the day that a text calls today where it names the weekday of today, yesterday or tomorrow.
 *
 * <p>A page published soon after midnight was written the day before: its "this evening, Tuesday"
 * stands under Wednesday's date, and its "yesterday" is Monday. Farther than a day off it is a
 * mistake, and the date stays.
 */
final class NamedToday {
  static final String FLAG = "weekday-date-conflict";

  private NamedToday() {}

  /** Another day than the one given, if all weekdays that the text names so agree on it. */
  static Optional<LocalDate> of(List<TimeMention> mentions, LocalDate written) {
    Optional<LocalDate> today = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      OptionalInt weekday = weekday(mentions, i);
      if (weekday.isEmpty()) {
        continue;
      }
      int count = offset(mentions.get(i)).orElseThrow();
      Optional<LocalDate> said = nearest(written, count, weekday.getAsInt());
      if (said.isEmpty() || (today.isPresent() && !today.equals(said))) {
        return Optional.empty();
      }
      today = said;
    }
    return today.filter(day -> !day.equals(written));
  }

  /**
   * The days of a range from the first to the last on which the text can have been written by the
   * weekdays that it names; the whole range where it names none or they do not agree.
   */
  static DayRange within(List<TimeMention> mentions, DayRange written) {
    int today = 0;
    for (int i = 0; i < mentions.size(); i++) {
      OptionalInt weekday = weekday(mentions, i);
      if (weekday.isPresent()) {
        int count = offset(mentions.get(i)).orElseThrow();
        int said = DayOfWeek.of(weekday.getAsInt()).minus(count).getValue();
        if (today != 0 && today != said) {
          return written;
        }
        today = said;
      }
    }
    if (today == 0) {
      return written;
    }
    LocalDate first = written.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(today)));
    LocalDate last = written.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(today)));
    return first.isAfter(last) ? written : DayRange.of(first, last);
  }

  /** Whether a mention says which weekday today, yesterday or tomorrow is. */
  static boolean isNaming(List<TimeMention> mentions, int at) {
    return weekday(mentions, at).isPresent();
  }

  private static Optional<LocalDate> nearest(LocalDate written, int count, int weekday) {
    for (int off : new int[] {0, -1, 1}) {
      if (written.plusDays(off + count).getDayOfWeek().getValue() == weekday) {
        return Optional.of(written.plusDays(off));
      }
    }
    return Optional.empty();
  }

  private static OptionalInt weekday(List<TimeMention> mentions, int at) {
    TimeMention mention = mentions.get(at);
    if (offset(mention).isEmpty() || mention.saidAt().isPresent()) {
      return OptionalInt.empty();
    }
    Point own = (Point) mention.expression().content();
    if (own.weekday().isPresent()) {
      return OptionalInt.of(own.weekday().get());
    }
    boolean glossed =
        at + 1 < mentions.size()
            && mentions.get(at + 1).flags().contains(Glosses.FLAG)
            && mentions.get(at + 1).expression().content() instanceof Point gloss
            && gloss.weekday().isPresent();
    return glossed
        ? OptionalInt.of(
            ((Point) mentions.get(at + 1).expression().content()).weekday().orElseThrow())
        : OptionalInt.empty();
  }

  /** How many days from today a mention lies that names no date. */
  private static OptionalInt offset(TimeMention mention) {
    return mention.expression().content() instanceof Point p
            && p.month().isEmpty()
            && p.offset().isPresent()
            && p.offset().get().unit() == Unit.DAY
            && p.offset().get().origin() == Origin.REFERENCE
        ? OptionalInt.of(p.offset().get().count())
        : OptionalInt.empty();
  }
}
