// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.taqvim.event.EventTitles;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;

/** What merging must know of the actors and places that mentions name by id. */
public interface ActorRegistry extends EventTitles.Labels {
  /** The state that an actor belongs to, as ISO 3166-1 alpha-3; a state belongs to itself. */
  Optional<String> state(String actorId);

  /** Who held an office on a day; the role is the caller's. */
  Optional<Participant> holder(String officeId, LocalDate day, Participant.Role role);

  /** The body in whose name alone the holder of an office speaks; empty for other offices. */
  default Optional<Participant> voiced(String officeId, Participant.Role role) {
    return Optional.empty();
  }

  /** Whether a place is so large that two events in it say little about being one. */
  boolean isBroad(String placeId);

  /** Whether a place is the capital of a state, which news names for the state. */
  default boolean isCapital(String placeId) {
    return false;
  }

  /** A place with all that is known of it: its country and coordinates. */
  default Place place(Place told) {
    return told;
  }

  /** What to call an actor, a place, or a state by its code, in English. */
  default String name(String id) {
    return label(id, "en").orElse(id);
  }

  /** Knows nobody: ids stand for themselves. */
  ActorRegistry NONE =
      new ActorRegistry() {
        @Override
        public Optional<String> state(String actorId) {
          return Optional.empty();
        }

        @Override
        public Optional<Participant> holder(String officeId, LocalDate day, Participant.Role role) {
          return Optional.empty();
        }

        @Override
        public boolean isBroad(String placeId) {
          return false;
        }

        @Override
        public Optional<String> label(String id, String language) {
          return Optional.empty();
        }

        @Override
        public Optional<String> country(String id) {
          return Optional.empty();
        }

        @Override
        public boolean isState(String id) {
          return false;
        }
      };
}
