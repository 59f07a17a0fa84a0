// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.Reading.Actor;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Finds where one word tells several events: truces that took effect on several days ("the truces
 * of 10 and 17 October").
 */
final class Severally {
  /** How many tokens behind their noun the days of truces stand. */
  private static final int REACH = 10;

  private final SentenceScope scope;
  private final Reading reading;

  Severally(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /**
   * Has what a predicate tells told once for each of its days.
   *
   * @param act tells it of those who take part in it
   */
  void tell(Telling telling, Map<Actor, Marker> markers, Consumer<Map<Actor, Marker>> act) {
    List<EventDating> days = days(telling);
    for (EventDating day : days) {
      int told = scope.here().size();
      act.accept(new LinkedHashMap<>(markers));
      scope.here().stream().skip(told).forEach(draft -> draft.dateBy(day));
    }
    if (days.isEmpty()) {
      act.accept(markers);
    }
  }

  /** Whether a noun names several truces, which may be counted up by their days. */
  boolean areCounted(Telling telling) {
    EventClass eventClass = telling.eventClass();
    int first = telling.first();
    return eventClass.has(Trait.STATES)
        && eventClass.has(Trait.BETWEEN)
        && !telling.trigger().isVerb()
        && (reading.isWord(first, "two-truces")
            || isCounted(first, first - 1)
            || isCounted(first, first - 2) // "two times a truce"
            || reading.triggers(first, telling.end()).stream()
                .anyMatch(t -> t.first() == first && t.is(Feature.PLURAL)));
  }

  private boolean isCounted(int noun, int token) {
    return token >= 0
        && token >= reading.sentenceOf(noun).firstToken()
        && reading.timeAt(token) < 0
        && Numbers.at(reading, token, noun).length > 0;
  }

  /** The days of each of several truces that a noun names; empty where it names one or none. */
  List<EventDating> days(Telling telling) {
    if (!areCounted(telling)) {
      return List.of();
    }
    int first = telling.end();
    int end = Math.min(telling.clause().end(), first + REACH);
    List<Integer> dates =
        DateChooser.indexes(reading, first, end).stream().filter(this::isDay).toList();
    boolean listed = dates.size() > 1;
    for (int i = 1; listed && i < dates.size(); i++) {
      listed = isList(dates.get(i - 1), dates.get(i), end);
    }
    return listed
        ? dates.stream().map(i -> new EventDating(List.of(i), Basis.CLAUSE, Relation.ON)).toList()
        : List.of();
  }

  private boolean isDay(int time) {
    TimeMention mention = reading.times().get(time);
    boolean calendar =
        mention.anchoring() == Anchoring.ABSOLUTE || mention.anchoring() == Anchoring.PARTIAL;
    return calendar && DateChooser.isDate(reading, time);
  }

  /** "10 and 17 October", not "from the 10th to the 17th". */
  private boolean isList(int time, int next, int end) {
    for (int i = reading.firstOf(time); i < end && reading.timeAt(i) != next; i++) {
      boolean joins =
          reading.timeAt(i) == time
              || reading.isWord(i, "and")
              || reading.isWord(i, "in")
              || reading.isSign(i, ",");
      if (!joins) {
        return false;
      }
    }
    return true;
  }
}
