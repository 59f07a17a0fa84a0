// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Reading.Actor;

/** Finds whose duty a clause names by a preposition: "upon A and B is the return to the table". */
final class Burdens {
  private Burdens() {}

  /** "(He said) that upon A is the withdrawal", "is that it withdraws": whose duty it is. */
  static List<Actor> of(Reading reading, Clause clause) {
    int on = clause.first();
    while (on < clause.end() && (reading.isWord(on, "that") || reading.isWord(on, "and"))) {
      on++;
    }
    if (!reading.lexicon().isVerbFirst() || !reading.isWord(on, "on")) {
      return List.of();
    }
    List<Actor> named =
        ActorLists.firstListed(reading, reading.actors(on + 1, clause.end())).stream()
            .filter(a -> a.mention().country().flatMap(reading.profile()::party).isPresent())
            .toList();
    if (named.isEmpty() || named.get(0).first() > on + 1) {
      return List.of();
    }
    int end = named.get(named.size() - 1).end();
    boolean due =
        clause.verb().isEmpty()
            ? (end < clause.end() && reading.hasArticle(end))
                || reading.triggers(end, end + 1).stream().anyMatch(t -> !t.value().isVerb())
            : reading.isWord(end, "that");
    return due && !reading.triggers(end, clause.end()).isEmpty() ? named : List.of();
  }
}
