// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.language.PackTable;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Finds the truces that an article can mean where it tells of one by a weekday or by "yesterday": a
 * conflict has few, and fewer on a Saturday.
 *
 * @param days the days on which truces of the conflict were agreed or came into force
 */
record Truces(List<LocalDate> days) {
  /** A conflict of which none are known. */
  static final Truces NONE = new Truces(List.of());

  Truces {
    days = List.copyOf(days);
  }

  static Truces of(PackTable table) {
    return new Truces(
        table.expect("day", "note", "source").rows().stream()
            .map(row -> LocalDate.parse(row.get("day")))
            .toList());
  }

  List<Allusion> find(List<EventMention> events, List<TimeMention> times) {
    List<Allusion> found = new ArrayList<>();
    for (EventMention event : events) {
      if (isTold(event)) {
        event.dating().times().stream()
            .filter(time -> isOfTheseDays(times.get(time)))
            .forEach(time -> add(found, times.get(time), time));
      }
    }
    return found;
  }

  private static boolean isTold(EventMention event) {
    return event.isTruce()
        && !event.negated()
        && !event.background()
        && event.dating().relation() == Relation.ON
        && (event.modality() == Modality.HAPPENED || event.modality() == Modality.CLAIMED);
  }

  private static boolean isOfTheseDays(TimeMention time) {
    return time.anchoring() == Anchoring.DEICTIC
        && time.expression().content() instanceof Point p
        && p.month().isEmpty();
  }

  private void add(List<Allusion> found, TimeMention time, int index) {
    Optional<Integer> weekday = ((Point) time.expression().content()).weekday();
    for (LocalDate day : days) {
      if (weekday.isEmpty() || weekday.get() == day.getDayOfWeek().getValue()) {
        found.add(
            new Allusion(
                "a truce of " + day,
                day,
                day,
                time.begin(),
                time.end(),
                Optional.of(index),
                Allusion.Sense.ONE_OF));
      }
    }
  }
}
