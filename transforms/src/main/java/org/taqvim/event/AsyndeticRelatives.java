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

  /** How many tokens of a word for people, its nationality and its rank. */
  private static final int PEOPLE_REACH = 3;

  private AsyndeticRelatives() {}

  /**
   * "in talks X held with Y", "a clash in which two died": a verb whose pronoun, or a word after
   * it, takes up the indefinite noun before it.
   */
  static boolean opens(Reading reading, Sentence sentence, int token, boolean hasVerb) {
    int first = sentence.firstToken();
    boolean was = reading.isWord(token, "was") && token + 1 < sentence.endToken();
    Optional<PhraseIndex.Hit<String>> verb =
        reading
            .verbAt(was ? token + 1 : token) // "whom it had captured"
            .filter(v -> v.is(Feature.PAST) && !v.is(Feature.ACCOMPANYING));
    boolean time = // "since his taking office": a verbal noun, not a verb
        reading.endsWord(token - 1, "since")
            || reading.endsWord(token - 1, "after")
            || reading.endsWord(token - 1, "before");
    if (verb.isEmpty() || token == first || time || VerbFirstClauses.isJoined(reading, token)) {
      return false;
    }
    int at = verb.get().first();
    boolean resumed = reading.isWord(verb.get().end(), "resumptive");
    boolean taken = hasObject(reading, verb.get()) && FiniteVerbs.isUnmistakable(reading, at);
    if ((resumed || taken) && answers(reading, at)) {
      return isPlain(reading, token - 1);
    }
    if (taken && isOfPeople(reading, first, token)) {
      return isDeed(reading, at);
    }
    return hasVerb
        && (resumed || taken)
        && indefinite(reading, Math.max(sentence.firstToken(), token - NOUN_REACH), token).stream()
            .map(PhraseIndex.Hit::value)
            .anyMatch(
                t ->
                    resumed
                        ? t.eventClass().type() != EventType.AGREE
                        : isExchange(reading, at, t));
  }

  /** Whether a pronoun on a verb, or a word after it, takes up a noun before. */
  static boolean isResumed(Reading reading, PhraseIndex.Hit<String> verb) {
    return reading.isWord(verb.end(), "resumptive")
        || (hasObject(reading, verb) && !VerbFirstClauses.isJoined(reading, verb.first()));
  }

  /** Whether a pronoun on a clause's verb is its object, so that another than that acts. */
  static boolean takesUp(Reading reading, Clause clause) {
    return reading.lexicon().isVerbFirst()
        && reading.verbAt(clause.verbFirst()).filter(v -> hasObject(reading, v)).isPresent();
  }

  private static boolean hasObject(Reading reading, PhraseIndex.Hit<String> verb) {
    String text = reading.token(verb.first()).text();
    return text.length() > verb.value().length()
        && reading.lexicon().of("object-pronoun").stream().anyMatch(text::endsWith);
  }

  /** "ten soldiers whom it had captured": a word for people stands right before. */
  private static boolean isOfPeople(Reading reading, int first, int token) {
    for (int i = token - 1; i >= Math.max(first, token - PEOPLE_REACH); i--) {
      if (reading.isWord(i, "person") || reading.isWord(i, "dual-person")) {
        return true;
      }
      if (reading.token(i).isSign() || reading.verbAt(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDeed(Reading reading, int verb) {
    return reading.triggers(verb, verb + 1).stream()
        .filter(t -> t.value().isVerb())
        .map(t -> t.value().eventClass())
        .anyMatch(c -> !c.isSaying() && !c.isHappening());
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
        || ((noun.eventClass().shape() == EventClass.Shape.SPEECH
                || noun.eventClass().type() == EventType.AID)
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
