// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.entity.ActorMention;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.Reading.Actor;

/** Somebody who says something, or an outlet that passes it on: a gazetteer id and English name. */
public record Speaker(String id, String name) {
  /** An actor as one who speaks: a capital speaks for its state. */
  static Speaker of(Actor actor) {
    ActorMention mention = actor.mention();
    if (mention.sort() == ActorMention.Sort.GOVERNMENT && mention.id().startsWith("loc:")) {
      GazetteerEntry state = mention.country().flatMap(Gazetteer.standard()::state).orElseThrow();
      return new Speaker(state.id(), state.name());
    }
    return new Speaker(mention.id(), mention.name());
  }
}
