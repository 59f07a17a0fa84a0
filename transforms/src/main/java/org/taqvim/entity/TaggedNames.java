// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;

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
}
