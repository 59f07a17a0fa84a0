// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taqvim.event.Participant;

/** A registry that knows the states of a few people. */
final class FixedRegistry implements ActorRegistry {
  private final Map<String, String> states = new TreeMap<>();

  FixedRegistry(String pairs) {
    for (String pair : pairs.split(" ", -1)) {
      states.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
  }

  @Override
  public Optional<String> state(String actorId) {
    return Optional.ofNullable(states.get(actorId));
  }

  @Override
  public Optional<Participant> holder(String officeId, LocalDate day, Participant.Role role) {
    return Optional.empty();
  }

  @Override
  public boolean isBroad(String placeId) {
    return placeId.startsWith("loc:region-");
  }

  @Override
  public Optional<String> label(String id, String language) {
    return Optional.empty();
  }

  @Override
  public Optional<String> country(String id) {
    return state(id);
  }

  @Override
  public boolean isState(String id) {
    return id.length() == 3;
  }
}
