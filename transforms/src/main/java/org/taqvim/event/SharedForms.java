// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.taqvim.text.Letters;

/**
 * Reads as a verbal noun the form that it shares with its verb in a script without vowels, where
 * the verb of the clause still wants what it asks for, or where it goes on a list of topics:
 * "proposed, on Monday, the holding of talks", "spoke of the border and the opening of a road".
 */
final class SharedForms {
  /** Letters of a stem to which nothing is added: with any ending the form is a verb. */
  private static final int ROOT = 3;

  private static final List<String> PREPOSITIONS = List.of("in", "to", "from", "on", "with");

  private SharedForms() {}

  /** Whether the form at a token, behind the verb of its clause, is a noun that this one takes. */
  static boolean isNoun(Reading reading, Optional<PhraseIndex.Hit<String>> verb, int token) {
    if (verb.isEmpty() || token <= verb.get().end() || !isShared(reading, token)) {
      return false;
    }
    int from = verb.get().end();
    return VerbFirstClauses.isJoined(reading, token)
        ? isTopic(reading, verb.get(), token)
        : reading.isSign(token - 1, ",") && isWanting(reading, verb.get(), from, token - 1);
  }

  /** A bare stem, before neither who does it nor, in the accusative, what is done. */
  private static boolean isShared(Reading reading, int token) {
    int next = token + 1;
    Optional<PhraseIndex.Hit<String>> form =
        reading.verbAt(token).filter(v -> v.is(Feature.PAST) && v.value().length() <= ROOT);
    if (form.isEmpty() || next >= reading.size() || reading.token(next).isSign()) {
      return false;
    }
    String text = reading.token(token).text();
    boolean bare = text.endsWith(form.get().value());
    return bare
        && !isAccusative(reading, next)
        && reading.timeAt(next) < 0
        && reading.actorAt(next).isEmpty()
        && PREPOSITIONS.stream().noneMatch(role -> reading.isWord(next, role));
  }

  /**
   * By its written letters: a hamza behind the alef, which the token leaves out, is of the stem.
   */
  private static boolean isAccusative(Reading reading, int token) {
    String text = reading.text().source().text();
    int last = reading.token(token).end() - 1;
    while (last > reading.token(token).begin() && !Character.isLetter(text.charAt(last))) {
      last--; // the vowel sign of the ending
    }
    return text.charAt(last) == Letters.ALEF;
  }

  /** Whether a verb that says, asks or refuses has not got what it says, asks or refuses. */
  private static boolean isWanting(
      Reading reading, PhraseIndex.Hit<String> verb, int from, int end) {
    boolean speech =
        has(reading, verb.first(), c -> c.isSaying() || c.shape() == EventClass.Shape.SPEECH);
    return speech
        && reading.triggers(from, end).isEmpty()
        && !reading.hasWord(from, end, "that")
        && !reading.hasWord(from, end, "to");
  }

  /** Whether the words since the verb, without a comma, say what is spoken of or agreed on. */
  private static boolean isTopic(Reading reading, PhraseIndex.Hit<String> verb, int token) {
    boolean talk = has(reading, verb.first(), c -> c.has(EventClass.Trait.TALK));
    boolean accord = has(reading, verb.first(), c -> c.has(EventClass.Trait.ACCORD));
    for (int i = token - 1; i >= verb.end(); i--) {
      if (reading.isSign(i, ",;:.")) {
        return false;
      }
      if (reading.isWord(i, "purpose") || (accord && reading.isWord(i, "on"))) {
        return true;
      }
    }
    return talk && token > verb.end() + 1;
  }

  private static boolean has(Reading reading, int verb, Predicate<EventClass> of) {
    return reading.triggers(verb, verb + 1).stream()
        .anyMatch(t -> t.value().isVerb() && of.test(t.value().eventClass()));
  }
}
