// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** Adds to a draft who vouches for it. */
final class Claimants {
  private Claimants() {}

  /** Adds claimants; what both say of each other nobody vouches for. */
  static void add(Reading reading, Draft draft, List<Actor> claimants) {
    boolean mutual =
        claimants.size() > 1
            && draft.ids(Role.PARTY).size() > 1
            && Cast.countries(claimants).containsAll(draft.countries);
    for (Actor actor : claimants) {
      if (Cast.isBoth(actor) || mutual) {
        continue;
      }
      draft.claimedBy.add(Speaker.of(actor));
      reading
          .profile()
          .side(actor.mention().id(), actor.mention().country())
          .ifPresent(draft.claimantCountries::add);
    }
  }
}
