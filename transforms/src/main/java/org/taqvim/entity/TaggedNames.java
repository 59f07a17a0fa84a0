// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Optional;
import org.taqvim.text.TextOrder;

/**
 * The names of an article, and the words of it that stand for actors; both in text order.
 *
 * @param entities names, without overlaps
 * @param actors actors, without overlaps; each name that can act is in here too
 */
public record TaggedNames(List<EntityMention> entities, List<ActorMention> actors) {
  public TaggedNames {
    entities = List.copyOf(entities);
    actors = List.copyOf(actors);
  }

  /** The names that stand wholly in a run of the source. */
  public List<EntityMention> entitiesIn(int begin, int end) {
    List<EntityMention> from = TextOrder.within(entities, EntityMention::begin, begin, end);
    int last = from.size();
    while (last > 0 && from.get(last - 1).end() > end) {
      last--;
    }
    return from.subList(0, last);
  }

  /** The actor that a run of the source is wholly part of. */
  public Optional<ActorMention> actorOver(int begin, int end) {
    int last = TextOrder.indexOf(actors, ActorMention::begin, begin + 1) - 1;
    return last < 0 || actors.get(last).end() < end
        ? Optional.empty()
        : Optional.of(actors.get(last));
  }
}
