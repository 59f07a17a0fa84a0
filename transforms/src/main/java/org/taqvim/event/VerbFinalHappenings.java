// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;

/** Finds what it is that happens where a verb says only that something does. */
final class VerbFinalHappenings {
  private VerbFinalHappenings() {}

  private static boolean isHappening(PhraseIndex.Hit<Trigger> hit) {
    return hit.value().eventClass().isHappening();
  }

  /** What it is that happens, begins, goes on: the noun beside the verb where that goes with it. */
  static Optional<PhraseIndex.Hit<Trigger>> happening(
      Reading reading, Clause clause, List<PhraseIndex.Hit<Trigger>> hits) {
    int verb = clause.verbFirst();
    Optional<PhraseIndex.Hit<Trigger>> beside =
        hits.stream()
            .filter(h -> h.end() == verb - 1 && !isHappening(h))
            .filter(h -> h.value().with().contains(reading.token(verb - 1).text()))
            .filter(h -> VerbFinalHeads.isPredicate(reading, clause, h))
            .max(VerbFinalPredicates.BY_RANK);
    if (beside.isPresent()) {
      return beside;
    }
    return happening(reading, clause, verb, hits)
        .map(h -> taking(reading, clause, hits, h).orElse(h))
        .or(() -> head(reading, clause));
  }

  /** "came to be the target of A's fire": the word that goes with the verb and rules the noun. */
  private static Optional<PhraseIndex.Hit<Trigger>> taking(
      Reading reading,
      Clause clause,
      List<PhraseIndex.Hit<Trigger>> hits,
      PhraseIndex.Hit<Trigger> noun) {
    return hits.stream()
        .filter(h -> h.end() == noun.first() && !isHappening(h))
        .filter(h -> h.value().with().contains(reading.token(clause.verbFirst() - 1).text()))
        .filter(h -> VerbFinalHeads.isPredicate(reading, clause, h))
        .max(VerbFinalPredicates.BY_RANK)
        .map(
            h ->
                new PhraseIndex.Hit<>(
                    h.value().as(noun.value().eventClass()), h.features(), h.first(), h.end()));
  }

  /** "the truce that both had accepted, came into force": what the relative clause tells of. */
  private static Optional<PhraseIndex.Hit<Trigger>> head(Reading reading, Clause clause) {
    return Conditions.head(reading, clause).stream()
        .flatMap(first -> reading.triggers(first, clause.first()).stream())
        .filter(h -> reading.isWord(h.end(), "that") && Predicates.canHappen(reading, h))
        .max(VerbFinalPredicates.BY_RANK);
  }

  private static Optional<PhraseIndex.Hit<Trigger>> happening(
      Reading reading, Clause clause, int verb, List<PhraseIndex.Hit<Trigger>> hits) {
    return hits.stream()
        .filter(h -> Predicates.canHappen(reading, h))
        .filter(h -> !h.value().isVerb()) // a noun may be written as a verb is
        .filter(h -> !isAttended(reading, h))
        .filter(h -> hits.stream().noneMatch(o -> o.first() == h.first() && isHappening(o)))
        .filter(h -> Conditions.areMet(reading, clause, h.value()))
        .filter(h -> !reading.endsWord(h.first() - 1, "after"))
        .filter(h -> !reading.endsWord(h.first() - 1, "before"))
        .filter(h -> !reading.endsWord(h.first() - 1, "eve"))
        .filter(h -> !reading.endsWord(h.first() - 1, "regarding"))
        .filter(
            h -> // "after the blast that happened on Monday": the relative clause's verb has it
            !reading.endsWord(h.first() - 1, "reason") || reading.hasWord(h.end(), verb, "that"))
        .filter(
            h ->
                !isIdiom(reading, h)
                    || h.value().with().contains(clause.verb())
                    || h.value().with().contains(reading.token(verb - 1).text()))
        .filter(
            h ->
                !reading.isWord(h.first() - 1, "in")
                    || h.value().eventClass().type() == EventType.COERCE)
        .max(VerbFinalPredicates.BY_RANK);
  }

  /** "was held with (without) the presence of A": who came is no part of what happened. */
  private static boolean isAttended(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    return hit.value().eventClass().has(EventClass.Trait.JOURNEY)
        && (reading.isWord(before, "with") || reading.isWord(before, "without"));
  }

  /** "into the hands", "at the disposal": a preposition with its noun goes with its own verbs. */
  static boolean isIdiom(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return reading.isWord(hit.first(), "agent")
        || reading.isWord(hit.first(), "in")
        || reading.isWord(hit.first(), "to");
  }
}
