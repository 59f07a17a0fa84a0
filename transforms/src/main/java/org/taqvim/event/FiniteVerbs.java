// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;

/**
 * Tells finite verbs from the nouns that are written like them, in a script that leaves out its
 * vowels: "he killed" and "the killing of" are one form, and their place decides.
 */
final class FiniteVerbs {
  /** Letters of a stem that nothing is added to: a noun of that root is written alike. */
  private static final int ROOT = 3;

  private FiniteVerbs() {}

  /** A finite verb at a token; a form that can be a noun counts only where a verb can stand. */
  static Optional<PhraseIndex.Hit<String>> at(
      Reading reading, Sentence sentence, int token, int start) {
    if (reading.actorAt(token).filter(a -> a.prefix().isEmpty()).isPresent()
        || reading.timeAt(token) >= 0) {
      return Optional.empty();
    }
    Optional<PhraseIndex.Hit<String>> verb = reading.verbAt(token);
    if (verb.isPresent() && isParticle(reading, token)) {
      return Optional.empty();
    }
    if (verb.isEmpty() || isUnmistakable(reading, token)) {
      return verb;
    }
    if (reading.isWord(token, "because")) {
      return Optional.empty(); // "in reply to that A threatened B"
    }
    if (isVerbalNoun(reading, verb.get(), token, start)
        || (token == start && DeedSubjects.isNoun(reading, token, sentence.endToken()))) {
      return Optional.empty();
    }
    boolean opens =
        token == start
            || DeedSubjects.endsBefore(reading, token, start)
            || followsTopic(reading, token, start)
            || followsSubject(reading, verb.get(), token, start)
            || token == sentence.firstToken()
            || isAfterOpeningTime(reading, token, start)
            || reading.endsWord(token - 1, "that")
            || reading.endsWord(token - 1, "relative")
            || reading.endsWord(token - 1, "break")
            || reading.endsWord(token - 1, "aux")
            || reading.endsWord(token - 1, "also")
            || reading.endsWord(token - 1, "connective")
            || reading.endsWord(token - 1, "negation")
            || isResumedAfterNoun(reading, verb.get())
            || reading.isSign(token - 1, ",;:.\u00AB\"-*()\u2013");
    return opens ? verb : Optional.empty();
  }

  /** "at a time when A announced", not "at an early time", "at a time in which all left". */
  static boolean isMeanwhile(Reading reading, Sentence sentence, int token) {
    return reading
        .wordAt(token, "time-when")
        .filter(w -> w.end() < sentence.endToken() && !reading.isWord(w.end() + 1, "resumptive"))
        .filter(w -> at(reading, sentence, w.end(), w.end()).isPresent())
        .isPresent();
  }

  /** "and indeed they arrived": the particle before a past verb, written like "he lost". */
  private static boolean isParticle(Reading reading, int token) {
    int next = token + 1;
    return reading.isWord(token, "aux")
        && next < reading.size()
        && reading.verbAt(next).filter(v -> v.is(Feature.PAST)).isPresent()
        && !VerbFirstClauses.isJoined(reading, next);
  }

  /** "in a step that X welcomed": what takes up the word before with a pronoun is a verb. */
  private static boolean isResumedAfterNoun(Reading reading, PhraseIndex.Hit<String> verb) {
    return verb.is(Feature.PAST)
        && !reading.isWord(verb.first(), "doubtful-verb")
        && reading.isWord(verb.end(), "resumptive");
  }

  /**
   * Whether a past form that can be a noun is one by its place: "that" without a pronoun wants a
   * noun, so does a past verb ("an offer that A accepted"), and what is joined to a noun of harm
   * ("the killing of two and wounding of three") is one.
   */
  private static boolean isVerbalNoun(
      Reading reading, PhraseIndex.Hit<String> verb, int token, int start) {
    if (!verb.is(Feature.PAST)) {
      return false;
    }
    if (reading.isWord(token - 1, "that-noun") || isBeforeVerb(reading, token + 1)) {
      return true;
    }
    int quoted = reading.isSign(token - 1, "\u00AB\"") ? token - 2 : token - 1;
    if (reading.isWord(quoted, "to") || reading.isWord(quoted, "from")) {
      return true; // "aims at support for"
    }
    boolean harm = reading.triggers(token, token + 1).stream().anyMatch(t -> isHarm(t));
    List<PhraseIndex.Hit<Trigger>> before = reading.triggers(start, token);
    return harm
        && reading.token(token).text().charAt(0) == Letters.WAW
        && !before.isEmpty()
        && isHarm(before.get(before.size() - 1));
  }

  private static boolean isBeforeVerb(Reading reading, int token) {
    return token < reading.size()
        && reading.verbAt(token).filter(v -> v.is(Feature.PAST)).isPresent()
        && !VerbFirstClauses.isJoined(reading, token)
        && isUnmistakable(reading, token);
  }

  private static boolean isHarm(PhraseIndex.Hit<Trigger> trigger) {
    return trigger.value().kind() == Trigger.Kind.NOUN
        && trigger.value().eventClass().isConsequence();
  }

  /** Whether nothing but a time, with its preposition, stands before it in its clause. */
  private static boolean isAfterOpeningTime(Reading reading, int token, int start) {
    return token > start
        && reading.timeAt(token - 1) >= 0
        && (reading.timeAt(start) >= 0
            || (reading.isFunctionWord(start) && reading.timeAt(start + 1) >= 0));
  }

  /** Whether the verb stands right after a name, or a noun of an event, that opens its clause. */
  private static boolean followsTopic(Reading reading, int token, int start) {
    if (token == start) {
      return false;
    }
    int end = reading.isWord(token - 1, "region") ? token - 1 : token; // "in the separatist region"
    int before = end;
    while (before > start + 1
        && (reading.timeAt(before - 1) >= 0 || reading.isSign(before - 1, ","))) {
      before--; // "the premier, on Sunday, imposed"
    }
    boolean time = reading.timeAt(before) >= 0 || reading.timeAt(before + 1) >= 0;
    int last = time ? before : end;
    boolean name =
        reading
            .actorAt(last - 1)
            .filter(a -> a.end() == last)
            .filter(a -> opens(reading, ActorLists.firstOf(reading, a), start))
            .isPresent();
    return name
        || ((reading.isWord(token - 1, "own-forces") || reading.isWord(token - 1, "enemy"))
            && opens(reading, token - 1, start))
        || reading.triggers(start, token).stream()
            .anyMatch(
                t ->
                    t.end() == token
                        && t.is(Feature.DEFINITE)
                        && t.value().kind() == Trigger.Kind.NOUN
                        && opens(reading, t.first(), start));
  }

  /** "that one soldier died": "that" and a subject that is complete stand before the verb. */
  private static boolean followsSubject(
      Reading reading, PhraseIndex.Hit<String> verb, int token, int start) {
    String before = reading.token(token - 1).text();
    boolean article =
        before.length() > 2 && before.charAt(0) == Letters.ALEF && before.charAt(1) == Letters.LAM;
    boolean accusative = before.length() > 2 && before.charAt(before.length() - 1) == Letters.ALEF;
    boolean name = reading.actorAt(token - 1).isPresent();
    boolean owned = // "one of its soldiers"
        reading.isWord(token - 1, "own-forces") || reading.endsWord(token - 1, "own");
    return token - start > 1
        && verb.is(Feature.PAST)
        && reading.isWord(start, "that-noun")
        && (article || accusative || name || owned)
        && reading.triggers(start, token).stream()
            .filter(t -> t.value().with().isEmpty()) // a noun that tells nothing by itself
            .noneMatch(t -> t.end() == token);
  }

  private static boolean opens(Reading reading, int token, int start) {
    return token == start
        || reading.endsWord(token - 1, "that")
        || reading.endsWord(token - 1, "break")
        || reading.endsWord(token - 1, "was")
        || (reading.isSign(token - 1, "\u00AB\"") && opens(reading, token - 1, start));
  }

  /** Whether no noun is written like this form of a verb. */
  static boolean isUnmistakable(Reading reading, int token) {
    String text = reading.token(token).text();
    Optional<PhraseIndex.Hit<String>> verb = reading.verbAt(token);
    return !reading.isWord(token, "doubtful-verb")
        && verb.isPresent()
        && !isAccusative(reading, verb.get())
        && !isPossessed(reading, verb.get())
        && (text.length() > ROOT
            || reading.isWord(token, "sure-verb")
            || (verb.get().is(Feature.PRESENT) && !verb.get().is(Feature.FIRST_PERSON)));
  }

  /** "in support of": the ending of two who act, where no two are named, is also a noun's. */
  private static boolean isAccusative(Reading reading, PhraseIndex.Hit<String> verb) {
    String before = verb.first() == 0 ? "" : reading.token(verb.first() - 1).text();
    return verb.is(Feature.DUAL)
        && verb.is(Feature.PAST)
        && !verb.is(Feature.FEMININE)
        && verb.value().length() <= ROOT
        && reading.lexicon().of("dual-ending").stream().noneMatch(before::endsWith);
  }

  /** "its solidarity": a noun of the forms that open with a teh is written as their verb is. */
  private static boolean isPossessed(Reading reading, PhraseIndex.Hit<String> verb) {
    String text = reading.token(verb.first()).text();
    return verb.is(Feature.PAST)
        && verb.value().charAt(0) == Letters.TEH
        && reading.lexicon().of("object-pronoun").stream()
            .anyMatch(p -> text.endsWith(verb.value() + p));
  }
}
