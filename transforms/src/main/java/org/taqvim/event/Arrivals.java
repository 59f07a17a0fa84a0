// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.Reading.Actor;

/**
 * Says what an arrival is by who arrives: statesmen visit, crowds fled, forces move in; anything
 * else that arrives tells nothing.
 */
final class Arrivals {
  private Arrivals() {}

  static Optional<EventClass> of(
      Reading reading, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    boolean enters = telling.trigger().object().isPresent(); // its object is where
    if (enters && subjects.stream().anyMatch(s -> s.is(Sort.FORCES))) {
      return Optional.of(EventClass.of(Gist.MOVE));
    }
    boolean somewhere =
        ActorRoles.with(markers, Marker.TO).stream()
            .anyMatch(a -> a.is(Sort.STATE) || a.is(Sort.GOVERNMENT));
    if (!enters && !somewhere) {
      return Optional.empty();
    }
    if (subjects.stream().anyMatch(a -> isStatesman(reading, a))) {
      return Optional.of(EventClass.of(Gist.VISIT));
    }
    return isCrowd(reading, telling.clause(), subjects)
        ? Optional.of(EventClass.of(Gist.FLIGHT))
        : Optional.empty();
  }

  /** Who is named or holds an office, or whom a state sent: "the envoy of France". */
  private static boolean isStatesman(Reading reading, Actor actor) {
    boolean sent =
        reading.isWord(actor.first() - 1, "envoy")
            || reading.endsWord(actor.first() - 1, "title")
            || reading.isWord(actor.first() - 1, "title");
    return actor.is(Sort.PERSON) || actor.is(Sort.OFFICE) || sent;
  }

  private static boolean isCrowd(Reading reading, Clause clause, List<Actor> subjects) {
    boolean persons =
        (reading.lexicon().isVerbFirst() || has(reading, clause, "thousands"))
            && has(reading, clause, "person")
            && !has(reading, clause, "soldier")
            && !has(reading, clause, "prisoner");
    return persons
        || has(reading, clause, "refugee")
        || subjects.stream().anyMatch(a -> a.is(Sort.DEMONYM));
  }

  private static boolean has(Reading reading, Clause clause, String role) {
    return reading.hasWord(clause.first(), clause.end(), role);
  }
}
