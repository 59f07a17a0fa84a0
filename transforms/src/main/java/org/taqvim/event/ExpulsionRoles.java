// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/**
 * The roles of an expulsion whose doer is told by the land alone: "two diplomats of B's were
 * expelled from A", "expulsion of two of B's from A": the state they have to leave sends them off.
 */
final class ExpulsionRoles {
  private final Reading reading;
  private final Cast cast;

  ExpulsionRoles(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /**
   * Gives the roles where nobody is named who does it; false where the words are of another kind.
   */
  boolean assign(Draft draft, Telling telling, Map<Actor, Marker> markers) {
    EventClass word = telling.trigger().eventClass(); // of diplomats it is a step between states
    boolean expels =
        word.harm().filter(Harm.DISPLACED::equals).isPresent()
            && word.has(EventClass.Trait.SUFFERED);
    boolean done = telling.passive() || !telling.trigger().isVerb();
    if (!expels || !done || markers.containsValue(Marker.AGENT)) {
      return false;
    }
    List<Actor> people =
        new ArrayList<>(
            ActorRoles.with(markers, Marker.SUBJECT, Marker.OBJECT, Marker.OWNER, Marker.BARE));
    people.removeIf(a -> a.is(Sort.STATE) || a.is(Sort.GOVERNMENT) || reading.isCited(a));
    List<Actor> left = new ArrayList<>(ActorRoles.with(markers, Marker.FROM));
    left.removeIf(
        a ->
            !(a.is(Sort.STATE) || a.is(Sort.GOVERNMENT))
                || reading.profile().isAlly(a.mention().id())
                || Cast.isSide(a, Cast.countries(people)));
    if (people.isEmpty() || left.size() != 1) {
      return false;
    }
    cast.add(draft, left, Role.SOURCE);
    cast.add(draft, people, Role.TARGET);
    return true;
  }
}
