// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.Reading.Actor;

/** Judges whether who warns threatens: whether he announces what he himself will do. */
final class Menaces {
  private final SentenceScope scope;
  private final Reading reading;

  Menaces(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** A warning is a threat where it announces revenge or an answer in arms. */
  boolean announces(Telling telling) {
    int first = telling.clause().first();
    int end = scope.sentence().endToken();
    boolean threat =
        reading.triggers(first, end).stream()
            .filter(t -> t.first() != telling.first() && !isOfThing(t))
            .anyMatch(t -> t.value().eventClass().type() == EventType.THREATEN);
    return threat || reading.hasWord(first, end, "menace") || announcesOwnDeed(telling);
  }

  /** "warned that it will destroy …": what the one who warns says that his own side will do. */
  private boolean announcesOwnDeed(Telling telling) {
    int next = scope.clauses().indexOf(telling.clause()) + 1;
    if (next == 0 || next >= scope.clauses().size()) {
      return false;
    }
    Clause content = scope.clauses().get(next);
    List<Actor> warning =
        ActorRoles.with(ActorRoles.of(reading, telling.clause()), ActorRoles.Marker.SUBJECT);
    List<Actor> doers = ActorRoles.with(ActorRoles.of(reading, content), ActorRoles.Marker.SUBJECT);
    return content.opener() == Opener.THAT
        && content.isFuture()
        && !content.isNegated()
        && !doers.isEmpty()
        && doers.stream().allMatch(d -> Cast.isSide(d, Cast.countries(warning)));
  }

  /** Whether it is a thing that the verb of a that-clause says threatens. */
  private boolean isOfThing(PhraseIndex.Hit<Trigger> verb) {
    return reading.lexicon().isVerbFirst()
        && verb.value().isVerb()
        && scope.clauses().stream()
            .filter(c -> c.verbFirst() == verb.first() && c.verbFirst() > c.first() + 1)
            .filter(c -> c.opener() == Opener.THAT)
            .anyMatch(
                c ->
                    ActorRoles.with(ActorRoles.of(reading, c), ActorRoles.Marker.SUBJECT).stream()
                        .noneMatch(s -> Provisos.isBefore(s, c)));
  }
}
