// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.Publication;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.time.TimeMention;

/** The first and the last day of what is told to be so since some days. */
final class Lasting {
  /** What is told within so many days of its beginning is news of that beginning. */
  private static final int NEWS = 3;

  /** A war that began longer ago than this was over before it was printed. */
  private static final int HISTORY = 400;

  private Lasting() {}

  /**
   * How an event lies to the days that its words name.
   *
   * @param told what its words say: of what happened in the course of what began on these days,
   *     they are only the first days on which it can have been
   * @param days which the words name
   */
  static Relation relation(
      EventMention event, Relation told, Optional<DayRange> days, Publication published) {
    boolean counted = told == Relation.SINCE || told == Relation.IN_COURSE;
    if (!counted || days.isEmpty()) {
      return told;
    }
    if (told == Relation.SINCE) {
      return isDone(event) ? Relation.ON : Relation.SINCE;
    }
    LocalDate first = days.get().first();
    Optional<Long> length =
        until(published, days.get()).map(u -> u.toEpochDay() - first.toEpochDay());
    if (length.filter(l -> l > NEWS && l <= HISTORY).isPresent()) {
      return Relation.SINCE;
    }
    boolean fresh = length.filter(l -> l <= NEWS).isPresent();
    return isDone(event) && !fresh ? Relation.AFTER : Relation.ON;
  }

  /** A place taken or an agreement made since a day was so on that day; fighting goes on. */
  static boolean isDone(EventMention event) {
    return switch (EventFamily.of(event)) {
      case TAKING, AGREEMENT, CONCESSION -> true;
      default -> false;
    };
  }

  /** What has lasted "since the middle of February" did not begin on its first day. */
  static DayRange fromEdge(TimeMention mention, DayRange month) {
    int part =
        switch (mention.expression().edge().orElse("")) {
          case "MID" -> 1;
          case "END" -> 2;
          default -> 0;
        };
    return month.days() < 28 || month.days() > 31
        ? month
        : DayRange.of(month.first().plusDays(10L * part), month.last());
  }

  /** The day of printing, until which what is told since some days was so; empty: not known. */
  static Optional<LocalDate> until(Publication published, DayRange since) {
    return published
        .value()
        .or(() -> EventDater.known(published).map(DayRange::last))
        .filter(u -> !u.isBefore(since.first()));
  }
}
