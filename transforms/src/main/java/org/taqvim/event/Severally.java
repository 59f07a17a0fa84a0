// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
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
 * Finds where one word tells several events: meetings with several partners that were held apart
 * ("met A and B separately"), accords that took effect on several days ("the truces of 10 and 17
 * October").
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
   * Has what a predicate tells told once for each of its days or partners.
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
      parted(telling, markers).forEach(act);
    }
  }

  /**
   * How actors take part in each of the meetings that a predicate tells: in one with all of them
   * where its words do not part them.
   */
  private List<Map<Actor, Marker>> parted(Telling telling, Map<Actor, Marker> markers) {
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
