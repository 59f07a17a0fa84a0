// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/**
 * Reads titles without a verb that open with something said and who says it: "Warning of A to B",
 * "Concern of A about the clashes". What it is about is no event of its own.
 */
final class SpeechTitles {
  /** What stands at most between the noun and whose it is: an adjective. */
  private static final int GAP = 1;

  /** What parts whoever follows from the noun. */
  private static final List<String> LINKS =
      List.of("from", "to", "with", "in", "on", "agent", "purpose", "between", "that", "and");

  private SpeechTitles() {}

  /** What is said, as the predicate of its clause; empty where a clause is no such title. */
  static Optional<Telling> in(SentenceScope scope, Clause clause, List<Telling> tellings) {
    Reading reading = scope.reading();
    boolean title = clause.verb().isEmpty() && scope.discourse().isHeading(scope.sentence());
    return !title
        ? Optional.empty()
        : tellings.stream()
            .filter(t -> t.first() == clause.first() && !t.trigger().isVerb())
            .filter(t -> VerbFinalHeads.isSpeech(t.eventClass()) || isPromise(t.eventClass()))
            .filter(t -> !speakers(reading, t).isEmpty())
            .map(Telling::asPredicate)
            .findFirst();
  }

  private static boolean isPromise(EventClass eventClass) {
    return eventClass.modality().filter(Modality.PROMISED::equals).isPresent();
  }

  /** Whose word it is: whoever stands behind the noun, and who is joined to him. */
  static List<Actor> speakers(Reading reading, Telling telling) {
    List<Actor> speakers = new ArrayList<>(byAgent(reading, telling));
    if (!speakers.isEmpty()) {
      return speakers;
    }
    int at = telling.end();
    int beside = at;
    if (reading.actorAt(at).isEmpty() && LINKS.stream().noneMatch(l -> reading.isWord(beside, l))) {
      at += GAP;
    }
    Optional<Actor> next = reading.actorAt(at);
    while (next.isPresent() && telling.clause().holds(next.get().first())) {
      speakers.add(next.get());
      int end = next.get().end();
      next = reading.isWord(end, "and") ? reading.actorAt(end + 1) : Optional.empty();
    }
    return speakers;
  }

  /** "Threat to B by A": the noun's owner is spoken to. */
  private static List<Actor> byAgent(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    boolean owned = reading.actorAt(telling.end()).isPresent();
    return !owned
        ? List.of()
        : ActorRoles.with(ActorRoles.ofNoun(reading, telling, clause.end()), Marker.AGENT);
  }
}
