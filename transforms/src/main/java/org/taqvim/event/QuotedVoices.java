// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Reading.Actor;

/** Finds whose words an outlet passes on: "the agency X passed on from minister Y his saying". */
final class QuotedVoices {
  /** How many words of a title may stand between the preposition and a name. */
  private static final int REACH = 4;

  private QuotedVoices() {}

  /** Who is quoted in a clause whose verb passes words on; nobody where another verb stands. */
  static List<Actor> of(Reading reading, Telling main) {
    Clause clause = main.clause();
    if (!reading.lexicon().isOne(main.lemma(), "quoting-verb")) {
      return List.of();
    }
    for (int i = clause.verbEnd(); i < clause.end(); i++) {
      if (reading.isWord(i, "passed-on")) {
        List<Actor> named =
            reading.actors(i + 1, clause.end()).stream().filter(a -> !a.is(Sort.MEDIA)).toList();
        if (!named.isEmpty() && named.get(0).first() <= i + REACH) {
          return List.of(byName(named));
        }
      }
    }
    return List.of();
  }

  /** "the foreign minister of X, NN,": the person that stands right behind his office. */
  private static Actor byName(List<Actor> named) {
    Actor first = named.get(0);
    return named.stream()
        .filter(a -> a.is(Sort.PERSON) && a.first() - first.end() <= 1)
        .findFirst()
        .orElse(first);
  }
}
