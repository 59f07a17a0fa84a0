// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Reading.Actor;

/**
 * Reads "the foreign ministers of A, B and C", one noun for the office-holders of three states or
 * more, as these states; of two states, or where each office stands for itself, the men are meant.
 * (Of the sets with gold: 19 states against none for three and more, 21 men against one for two.)
 */
final class StatesInCouncil {
  private static final int MANY = 3;

  private StatesInCouncil() {}

  /** The actors of one role, states in the place of offices that are so told. */
  static List<Actor> of(Reading reading, List<Actor> actors) {
    boolean council =
        actors.size() >= MANY
            && actors.get(0).is(Sort.OFFICE) // the first of them bears the title
            && actors.stream().skip(1).allMatch(a -> sharesTitle(reading, a));
    return council ? actors.stream().map(a -> state(reading, a).orElse(a)).toList() : actors;
  }

  /** Whether a state's name alone is told: the title stands before another's. */
  private static boolean sharesTitle(Reading reading, Actor actor) {
    return actor.is(Sort.STATE)
        || (actor.is(Sort.OFFICE) && Titles.beginningAt(reading, actor.first()).isEmpty());
  }

  private static Optional<Actor> state(Reading reading, Actor actor) {
    return actor.is(Sort.OFFICE)
        ? actor
            .mention()
            .country()
            .flatMap(Gazetteer.standard()::state)
            .map(
                s ->
                    Actor.over(
                        reading,
                        actor.first(),
                        actor.end(),
                        Sort.STATE,
                        s.id(),
                        s.name(),
                        s.country()))
        : Optional.empty();
  }
}
