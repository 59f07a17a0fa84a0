// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.TextOrder;

/**
 * Reads "the members of the council", "the Dutch and the Swedish members of the group", "the chairs
 * of the group" as the body whose people they are, not as their states.
 */
final class BodyMembers {
  /** How many tokens may stand between such a word and the body's name. */
  private static final int REACH = 6;

  private final Reading reading;

  BodyMembers(Reading reading) {
    this.reading = reading;
  }

  /** The actors, in text order, each body over the words for its people. */
  List<Actor> join(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    for (int i = 0; i < reading.size(); i++) {
      int first = i;
      Optional<Hit<String>> word = reading.wordAt(i, "body-members");
      Optional<Actor> body = word.flatMap(w -> body(all, w.end()));
      if (body.isPresent()) {
        Actor whole =
            body.get()
                .spanning(
                    first, body.get().end(), Titles.proclitic(reading, first), Optional.empty());
        TextOrder.within(all, Actor::first, first, body.get().first() + 1).clear();
        all.add(TextOrder.indexOf(all, Actor::first, first), whole);
        i = whole.end() - 1;
      }
    }
    return all;
  }

  /** The body behind a word for its people: nationalities and one preposition may come between. */
  private Optional<Actor> body(List<Actor> actors, int from) {
    int at = from;
    for (Actor actor : TextOrder.within(actors, Actor::first, from, from + REACH)) {
      if (!isPassed(at, actor.first())) {
        return Optional.empty();
      }
      if (actor.is(Sort.ORGANISATION)) {
        return Optional.of(actor);
      }
      if (!actor.is(Sort.DEMONYM)) {
        return Optional.empty();
      }
      at = actor.end();
    }
    return Optional.empty();
  }

  /** Whether nothing but "and", "in" or "of" stands in a run. */
  private boolean isPassed(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!reading.isWord(i, "and") && !reading.isWord(i, "in") && !reading.isWord(i, "from")) {
        return false;
      }
    }
    return true;
  }
}
