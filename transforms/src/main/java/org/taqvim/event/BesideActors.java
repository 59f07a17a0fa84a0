// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/** Whose the words are that stand before the verb and tell of talks or of another speech. */
final class BesideActors {
  private final Reading reading;

  BesideActors(Reading reading) {
    this.reading = reading;
  }

  /** "after the talks of X with Y, Z did": who talks, named right after the talks. */
  List<Actor> hosts(Telling talks, Map<Actor, Marker> markers) {
    int after = talks.end();
    while (reading.timeAt(after) >= 0) {
      after++;
    }
    int host = after;
    return ActorRoles.with(markers, Marker.OWNER).stream()
        .filter(a -> a.first() == host && !reading.lexicon().isVerbFirst())
        .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE)) // "the summit of Prague"
        .toList();
  }

  /** The actors of the words about talks, which a comma parts from what else their clause tells. */
  List<Actor> talkers(Telling talks, Map<Actor, Marker> markers) {
    int end = talks.end();
    while (end < talks.clause().verbFirst() && !reading.isSign(end, ",")) {
      end++;
    }
    int border = end;
    return markers.keySet().stream()
        .filter(a -> a.first() >= talks.end() && a.end() <= border)
        .toList();
  }

  /** "condemning the attack of A, it asked B for …": who stands in the words before the comma. */
  Map<Actor, Marker> mentioned(Map<Actor, Marker> markers, Telling manner) {
    int end = manner.end();
    while (end < manner.clause().verbFirst() && !reading.isSign(end, ",")) {
      end++;
    }
    Map<Actor, Marker> mentioned = new LinkedHashMap<>(markers);
    int border = end;
    mentioned.keySet().removeIf(a -> a.first() >= border);
    return mentioned;
  }
}
