// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.language.PackTable;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Finds the known events that an article can mean where it tells of one of their kind by a weekday
 * or by "yesterday": a conflict has few truces, and fewer on a Saturday; a town is taken once.
 *
 * @param known the events of the conflict of which it has few
 */
record KnownEvents(List<Known> known) {
  /** A conflict of which none are known. */
  static final KnownEvents NONE = new KnownEvents(List.of());

  /** What kind of event has few of its kind. */
  private enum Kind {
    TRUCE,
    SEIZE
  }

  /**
   * One of them.
   *
   * @param place the gazetteer's id of the town where it took place; empty where the kind is enough
   */
  private record Known(Kind kind, String place, LocalDate day) {
    boolean isToldBy(EventMention event) {
      return switch (kind) {
        case TRUCE -> event.isTruce();
        case SEIZE -> event.mode().filter("seize"::equals).isPresent() && isIn(event);
      };
    }

    private boolean isIn(EventMention event) {
      return event.places().stream()
          .map(Place::id)
          .anyMatch(id -> id.equals(place) || id.equals(place + "-district"));
    }
  }

  KnownEvents {
    known = List.copyOf(known);
  }

  static KnownEvents of(PackTable table) {
    return new KnownEvents(
        table.expect("kind", "place", "day", "note", "source").rows().stream()
            .map(
                row ->
                    new Known(
                        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        row.get("place"),
                        LocalDate.parse(row.get("day"))))
            .toList());
  }

  List<Allusion> find(List<EventMention> events, List<TimeMention> times) {
    List<Allusion> found = new ArrayList<>();
    for (EventMention event : events) {
      if (isTold(event)) {
        event.dating().times().stream()
            .filter(time -> isOfTheseDays(times.get(time)))
            .forEach(time -> add(found, event, times.get(time), time));
      }
    }
    return found;
  }

  private static boolean isTold(EventMention event) {
    return !event.negated()
        && !event.background()
        && event.dating().relation() == Relation.ON
        && (event.modality() == Modality.HAPPENED || event.modality() == Modality.CLAIMED);
  }

  private static boolean isOfTheseDays(TimeMention time) {
    return time.anchoring() == Anchoring.DEICTIC
        && time.expression().content() instanceof Point p
        && p.month().isEmpty();
  }

  private void add(List<Allusion> found, EventMention event, TimeMention time, int index) {
    Optional<Integer> weekday = ((Point) time.expression().content()).weekday();
    for (Known one : known) {
      LocalDate day = one.day();
      boolean fits = weekday.isEmpty() || weekday.get() == day.getDayOfWeek().getValue();
      if (fits && one.isToldBy(event)) {
        found.add(
            new Allusion(
                "an event of " + day,
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
