// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/**
 * Finds where one word tells several events: meetings with several partners that were held apart
 * ("met A and B separately"), accords that took effect on several days ("the truces of 10 and 17
 * October").
 */
final class Severally {
  private final Reading reading;

  Severally(Reading reading) {
    this.reading = reading;
  }

  /**
   * How actors take part in each of the meetings that a predicate tells: in one with all of them
   * where its words do not part them.
   */
  List<Map<Actor, Marker>> parted(Telling telling, Map<Actor, Marker> markers) {
    Clause clause = telling.clause();
    List<Actor> partners =
        ActorRoles.with(markers, Marker.WITH, Marker.OBJECT).stream()
            .filter(a -> clause.holds(a.first()))
            .toList();
    boolean apart =
        telling.eventClass().has(Trait.MEETING)
            && partners.size() > 1
            && reading.hasWord(clause, "separately");
    if (!apart) {
      return List.of(markers);
    }
    List<Map<Actor, Marker>> meetings = new ArrayList<>();
    for (Actor partner : partners) {
      List<Actor> others = partners.stream().filter(a -> !a.equals(partner)).toList();
      meetings.add(ActorRoles.without(markers, others));
    }
    return meetings;
  }

  /** Whether two drafts are the meetings that one word tells as held apart. */
  static boolean areApart(Draft a, Draft b) {
    return a.eventClass.has(Trait.MEETING)
        && a.triggerFirst == b.triggerFirst
        && a.clause.equals(b.clause)
        && !a.participants.keySet().equals(b.participants.keySet());
  }

  /** Whether what a noun tells may be counted up by its days: truces. */
  boolean areCounted(Telling telling) {
    EventClass eventClass = telling.eventClass();
    return eventClass.has(Trait.STATES) && eventClass.has(Trait.BETWEEN);
  }

  /** The days of each of several that a noun names; empty where it names one or none. */
  List<EventDating> days(Telling telling, int first, int end) {
    List<EventDating> days = DateChooser.each(reading, first, end, telling);
    List<Integer> times = DateChooser.indexes(reading, first, end);
    boolean listed = days.size() > 1 && days.size() == times.size();
    for (int i = 1; listed && i < times.size(); i++) {
      listed = isList(times.get(i - 1), times.get(i), end);
    }
    return listed ? days : List.of();
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
