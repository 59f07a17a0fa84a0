// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.text.Sentence;

/**
 * Finds where a relative clause begins that no pronoun opens, as it does after an indefinite noun.
 */
final class AsyndeticRelatives {
  /** How many tokens of a noun, its adjectives and its place may stand before a relative verb. */
  private static final int NOUN_REACH = 8;

  private AsyndeticRelatives() {}

  /**
   * "in talks X held with Y", "a clash in which two died": a verb whose pronoun, or a word after
   * it, takes up the indefinite noun before it.
   */
  static boolean opens(Reading reading, Sentence sentence, int token, boolean hasVerb) {
    Optional<PhraseIndex.Hit<String>> verb =
        reading.verbAt(token).filter(v -> v.is(Feature.PAST) && !v.is(Feature.ACCOMPANYING));
    boolean time = // "since his taking office": a verbal noun, not a verb
        reading.endsWord(token - 1, "since")
            || reading.endsWord(token - 1, "after")
            || reading.endsWord(token - 1, "before");
    boolean first = token == sentence.firstToken();
    if (verb.isEmpty() || first || time || VerbFirstClauses.isJoined(reading, token)) {
      return false;
    }
    boolean resumed = reading.isWord(verb.get().end(), "resumptive");
    boolean taken = hasObject(reading, verb.get()) && FiniteVerbs.isUnmistakable(reading, token);
    if ((resumed || taken) && answers(reading, token)) {
      return isPlain(reading, token - 1);
    }
    return hasVerb
        && (resumed || taken)
        && indefinite(reading, Math.max(sentence.firstToken(), token - NOUN_REACH), token).stream()
            .map(PhraseIndex.Hit::value)
            .anyMatch(
                t ->
                    resumed
                        ? t.eventClass().type() != EventType.AGREE
                        : isExchange(reading, token, t));
  }

  /** Whether a pronoun on a verb, or a word after it, takes up a noun before. */
  static boolean isResumed(Reading reading, PhraseIndex.Hit<String> verb) {
    return reading.isWord(verb.end(), "resumptive")
        || (hasObject(reading, verb) && !VerbFirstClauses.isJoined(reading, verb.first()));
  }

  private static boolean hasObject(Reading reading, PhraseIndex.Hit<String> verb) {
    String text = reading.token(verb.first()).text();
    return text.length() > verb.value().length()
        && reading.lexicon().of("object-pronoun").stream().anyMatch(text::endsWith);
  }

  /** "in a gesture that X welcomed", "to a call that X refused": an act of its own in words. */
  private static boolean answers(Reading reading, int verb) {
    return reading.triggers(verb, verb + 1).stream()
        .filter(t -> t.value().isVerb())
        .map(t -> t.value().eventClass())
        .anyMatch(
            c ->
                (!c.isSaying() && c.shape() == EventClass.Shape.SPEECH)
                    || c.equals(EventClass.of("agree")));
  }

  /** Whether a token can close a noun phrase that no name closes. */
  private static boolean isPlain(Reading reading, int token) {
    return !reading.token(token).isSign()
        && reading.actorAt(token).isEmpty()
        && reading.verbAt(token).isEmpty()
        && Stream.of("that", "aux", "negation", "wishing", "relative", "break")
            .noneMatch(role -> reading.endsWord(token, role));
  }

  /** What is held or said: of violence, the clause before tells more than who did it. */
  private static boolean isExchange(Reading reading, int verb, Trigger noun) {
    return noun.eventClass().type() == EventType.CONSULT
        || (noun.eventClass().shape() == EventClass.Shape.SPEECH
            && reading.isVerbOf(verb, noun.with()));
  }

  /** The readings of the last noun that can tell an event, without the article or a verb after. */
  private static List<PhraseIndex.Hit<Trigger>> indefinite(Reading reading, int first, int end) {
    for (int i = end - 1; i >= first && reading.verbAt(i).isEmpty(); i--) {
      if (reading.token(i).isSign() && i < end - 1) {
        return List.of();
      }
      List<PhraseIndex.Hit<Trigger>> here = reading.triggers(i, i + 1);
      if (!here.isEmpty()) {
        return here.stream()
            .filter(t -> t.value().kind() == Trigger.Kind.NOUN && !t.is(Feature.DEFINITE))
            .toList();
      }
    }
    return List.of();
  }
}
