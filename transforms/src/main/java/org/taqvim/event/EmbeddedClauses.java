// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Span;

/**
 * Finds a relative clause that parts the noun of a compound from its verb, in a language whose verb
 * closes its clause: "they calling for the release of all who had been held, became".
 *
 * <p>Its matrix is known by what is left behind it: one verb with the noun that goes with it, and
 * behind a comma a verb alone. A matrix with more words of its own is left to go on as a clause.
 */
final class EmbeddedClauses {
  /** How many tokens before its relative pronoun the noun that a clause qualifies may take. */
  private static final int HEAD = 3;

  /** How many tokens the noun of a compound may take before its verb. */
  private static final int COMPOUND = 3;

  /** How many verbs the clauses embedded may have. */
  private static final int VERBS = 3;

  /** Words that end like a relative pronoun and open a clause of another kind. */
  private static final List<String> OTHERS = List.of("but", "if", "at-which", "that-which");

  /**
   * What is embedded.
   *
   * @param extent its tokens, from the pronoun to its last verb
   * @param clauses its clauses
   */
  record Embedded(Span extent, List<Clause> clauses) {}

  private EmbeddedClauses() {}

  /** What is embedded in a clause that begins at a token, up to a verb of it; empty where none. */
  static Optional<Embedded> in(
      Reading reading, int start, PhraseIndex.Hit<String> verb, int limit) {
    int pronoun = pronoun(reading, start, verb.first());
    if (pronoun < 0) {
      return Optional.empty();
    }
    List<Clause> clauses = new ArrayList<>();
    boolean told = !verb.is(Feature.PRESENT); // "those who fight for A": what they are, no news
    if (told) {
      clauses.add(clause(head(reading, start, pronoun), verb, Opener.RELATIVE));
    }
    int end = unquoted(reading, verb.end());
    for (int verbs = 1; reading.isWord(end, "and") && verbs < VERBS; verbs++) {
      int first = end + 1;
      Optional<PhraseIndex.Hit<String>> next = verb(reading, first, limit);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      if (told) {
        clauses.add(clause(first, next.get(), Opener.AND));
      }
      end = unquoted(reading, next.get().end());
    }
    boolean comma = reading.isSign(end, ",");
    return isLeft(reading, start, pronoun, comma ? end + 1 : end, limit, comma)
        ? Optional.of(new Embedded(new Span(pronoun, end), clauses))
        : Optional.empty();
  }

  /** The first pronoun that qualifies a noun of the clause, or "what"; -1 where there is none. */
  private static int pronoun(Reading reading, int start, int verb) {
    for (int i = start + 1; i < verb - 1; i++) {
      boolean that =
          reading.isWord(i, "that")
              && !reading.token(i - 1).isSign()
              && reading.verbAt(i - 1).isEmpty();
      int at = i;
      if (that && OTHERS.stream().anyMatch(o -> reading.insideWord(at, o))) {
        return -1;
      }
      if (that || reading.isWord(i, "what")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether all that is left behind a relative clause is a verb of the matrix, or a compound that
   * is told; without a comma between only the compound, for a verb alone may be the clause's own.
   */
  private static boolean isLeft(
      Reading reading, int start, int pronoun, int first, int limit, boolean comma) {
    Optional<PhraseIndex.Hit<String>> verb = verb(reading, first, limit);
    if (verb.isEmpty()) {
      return false;
    }
    int at = verb.get().first();
    if (at == first) {
      return comma && goesWith(reading, start, pronoun, verb.get().value());
    }
    return at - first <= COMPOUND
        && reading.triggers(first, at).stream()
            .anyMatch(
                t ->
                    t.first() == first
                        && t.end() == at
                        && t.value().with().contains(verb.get().value()));
  }

  /** Whether a noun before the embedded clause goes with a verb. */
  private static boolean goesWith(Reading reading, int start, int pronoun, String verb) {
    return reading.triggers(start, pronoun).stream()
        .anyMatch(t -> t.end() <= pronoun && t.value().with().contains(verb));
  }

  private static Optional<PhraseIndex.Hit<String>> verb(Reading reading, int first, int limit) {
    for (int i = first; i < limit && !reading.token(i).isSign(); i++) {
      Optional<PhraseIndex.Hit<String>> verb = VerbFinalClauses.finiteVerb(reading, i, limit);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  /**
   * Where the noun begins that a relative clause qualifies: a name, with what counts it, or a few
   * words. What stands before a name is its owner's: "the release of B's officer who killed".
   */
  private static int head(Reading reading, int start, int pronoun) {
    if (reading.isWord(pronoun - 1, "object")) {
      return pronoun; // "the child whom A took to B": whom it takes is the matrix's
    }
    int near = Math.max(start, pronoun - HEAD);
    OptionalInt name =
        reading.actors(start, pronoun).stream()
            .filter(a -> a.end() == pronoun || a.end() == pronoun - 1)
            .mapToInt(Actor::first)
            .min();
    return name.isPresent() && !counts(reading, near, name.getAsInt())
        ? name.getAsInt()
        : Math.min(near, name.orElse(near));
  }

  private static boolean counts(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      if (Numbers.at(reading, i, end).length > 0) {
        return true;
      }
    }
    return false;
  }

  private static int unquoted(Reading reading, int token) {
    int end = token;
    while (reading.isSign(end, "\u00BB)\"]")) {
      end++;
    }
    return end;
  }

  private static Clause clause(int first, PhraseIndex.Hit<String> verb, Opener opener) {
    return new Clause(
        first, verb.end(), verb.value(), verb.first(), verb.end(), verb.features(), opener);
  }
}
