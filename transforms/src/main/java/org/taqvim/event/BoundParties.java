// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.Reading.Actor;

/**
 * Finds whom each term of a paper binds: "provides for the handing over of arms by A and its
 * withdrawal". Nobody outside the term is bound by it, for the paper is the subject.
 */
final class BoundParties {
  private final Reading reading;
  private List<Actor> last = List.of();

  BoundParties(Reading reading) {
    this.reading = reading;
  }

  /**
   * Whom a term binds: its own words say, or its pronoun means whom the term before binds.
   *
   * @param markers the actors of its clause; those of another deed told in it are taken out
   */
  List<Actor> of(Clause term, Map<Actor, Marker> markers) {
    markers.keySet().removeIf(actor -> isOfOther(term, actor));
    List<Actor> named = ActorRoles.with(markers, Marker.SUBJECT);
    boolean pronoun =
        reading.verbAt(term.verbFirst()).filter(v -> v.is(Feature.ACCOMPANYING)).isPresent();
    if (!named.isEmpty() || !pronoun) {
      last = named;
    }
    return last;
  }

  /** "its deployment as A's troops withdraw": whose deed is named before him. */
  private boolean isOfOther(Clause term, Actor actor) {
    int from = term.verbEnd();
    int to = actor.first();
    return to > from
        && reading.triggers(from, to).stream()
            .anyMatch(t -> t.end() <= to && t.value().eventClass().scope() == Scope.OPEN);
  }
}
