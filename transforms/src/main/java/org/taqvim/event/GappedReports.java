// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Span;

/**
 * Parts a clause in which several report, each his own, and share one verb at its end: "A of the
 * wounding of four and B of the death of one informed".
 */
final class GappedReports {
  /**
   * Who reports, in what part of the clause.
   *
   * @param words from his name to that of the next, in tokens
   */
  record Report(Actor speaker, Span words) {}

  private GappedReports() {}

  /** The report that holds a token; empty where the clause has one reporter only. */
  static Optional<Report> at(Reading reading, Clause clause, int token) {
    List<Actor> speakers =
        reading.actors(clause.first(), clause.verbFirst()).stream()
            .filter(a -> opens(reading, clause, a))
            .toList();
    if (reading.lexicon().isVerbFirst() || speakers.size() < 2) {
      return Optional.empty();
    }
    Optional<Report> found = Optional.empty();
    for (int i = 0; i < speakers.size() && speakers.get(i).first() < token; i++) {
      boolean last = i + 1 == speakers.size();
      int end = last ? clause.verbFirst() : speakers.get(i + 1).first() - 1;
      found = Optional.of(new Report(speakers.get(i), new Span(speakers.get(i).first(), end)));
    }
    return found;
  }

  private static boolean opens(Reading reading, Clause clause, Actor actor) {
    boolean first = actor.first() == clause.first();
    return (first || reading.isWord(actor.first() - 1, "and"))
        && reading.isWord(actor.end(), "from");
  }
}
