// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.Optional;

/** What dating must know of the actors that mentions name by id; by default nothing. */
public interface KnownActors {
  /** The state that an actor belongs to or is, as ISO 3166-1 alpha-3. */
  default Optional<String> state(String actorId) {
    return Optional.empty();
  }

  /** Who held an office on a day: a person's id. */
  default Optional<String> holder(String officeId, LocalDate day) {
    return Optional.empty();
  }

  /** When a person held office at all. */
  default Optional<Term> term(String personId) {
    return Optional.empty();
  }

  /** Whether a place is so large that two events in it say little about being one. */
  default boolean isBroad(String placeId) {
    return false;
  }

  /** Whether a place is the capital of a state, which is named for the state in all its news. */
  default boolean isCapital(String placeId) {
    return false;
  }

  /**
   * From the first day of a person's first known office to the last day of the last.
   *
   * @param to empty where an office is held still
   * @param lasting whether news goes on speaking of the person out of office, as of presidents
   */
  record Term(String name, LocalDate from, Optional<LocalDate> to, boolean lasting) {}

  /** Knows nobody. */
  KnownActors NONE = new KnownActors() {};
}
