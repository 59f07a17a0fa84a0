// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;

/**
 * Finds where a relative clause begins that no pronoun opens, as it does after an indefinite noun.
 */
final class AsyndeticRelatives {
  /** How many tokens of a noun, its adjectives and its place may stand before a relative verb. */
  private static final int NOUN_REACH = 8;

  /** How many tokens of a word for people, its nationality and its rank. */
  private static final int PEOPLE_REACH = 3;

  /** Roles of words that no noun phrase ends with. */
  private static final List<String> CLOSED =
      List.of(
          "that",
          "aux",
          "negation",
          "wishing",
          "relative",
          "break",
          "in",
          "from",
          "to",
          "on",
          "with",
          "during",
          "purpose",
          "circumstance",
          "connective",
          "also",
          "and",
          "or");

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
            .verbAt(was ? afterWas(reading, token) : token) // "whom it had captured"
            .filter(v -> v.is(Feature.PAST) && !v.is(Feature.ACCOMPANYING));
    boolean time = // "since his taking office": a verbal noun, not a verb
        reading.endsWord(token - 1, "since")
            || reading.endsWord(token - 1, "after")
            || reading.endsWord(token - 1, "before");
    if (verb.isEmpty() || token == first || time || VerbFirstClauses.isJoined(reading, token)) {
      return false;
    }
    if (gathers(reading, token) && !hasObject(reading, verb.get()) && token > first + 2) {
      return true;
    }
    int at = verb.get().first();
    boolean resumed = isTakenUp(reading, verb.get());
    boolean taken = hasObject(reading, verb.get()) && FiniteVerbs.isUnmistakable(reading, at);
    if (taken && isCalled(reading, verb.get()) && !reading.token(token - 1).isSign()) {
      return hasVerb;
    }
    if ((resumed || taken) && answers(reading, at)) {
      return isPlain(reading, token - 1);
    }
    if ((taken || resumed) && isOfPeople(reading, first, token)) {
      return isDeed(reading, at) || (resumed && !isSaid(reading, at));
    }
    boolean sure = resumed || FiniteVerbs.isUnmistakable(reading, at);
    boolean deed = sure && (isFinished(reading, at) || (resumed && isForce(reading, at)));
    if (hasVerb && deed && tellsOf(reading, first, token) && !isSpeaker(reading, first, token)) {
      return true;
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

  /** "after a meeting that brought A and B together". */
  private static boolean gathers(Reading reading, int verb) {
    int noun = reading.isWord(verb - 1, "meeting") ? verb - 1 : verb - 2; // "a closed meeting"
    return reading.isWord(noun, "meeting")
        && !reading.hasArticle(noun)
        && reading
            .verbAt(verb)
            .filter(v -> reading.lexicon().isOne(v.value(), "gathering"))
            .isPresent();
  }

  /** Where the verb of a pluperfect stands: behind its particle, if it has one. */
  private static int afterWas(Reading reading, int was) {
    return reading.isWord(was + 1, "aux") && was + 2 < reading.size() ? was + 2 : was + 1;
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

  /** Whether a pronoun on the verb at a token takes up a noun. */
  static boolean isTakenUpAt(Reading reading, int token) {
    return reading.verbAt(token).filter(v -> hasObject(reading, v)).isPresent();
  }

  /** "drills A called provocative": who calls what stands before his verb so, named behind it. */
  private static boolean isCalled(Reading reading, PhraseIndex.Hit<String> verb) {
    return reading.lexicon().isOne(verb.value(), "naming-verb")
        && reading.actorAt(verb.end()).filter(a -> a.prefix().isEmpty()).isPresent();
  }

  private static boolean hasObject(Reading reading, PhraseIndex.Hit<String> verb) {
    String text = reading.token(verb.first()).text();
    return text.length() > verb.value().length()
        && reading.lexicon().of("object-pronoun").stream().anyMatch(text::endsWith);
  }

  /** "in which two died", "by which A gave up": the word may stand behind who acts. */
  private static boolean isTakenUp(Reading reading, PhraseIndex.Hit<String> verb) {
    int after = reading.actorAt(verb.end()).map(a -> a.end()).orElse(verb.end());
    return isResumptive(reading, verb.end()) || isResumptive(reading, after);
  }

  private static boolean isResumptive(Reading reading, int token) {
    return reading.isWord(token, "resumptive") || reading.isWord(token, "resumptive-of-many");
  }

  /**
   * "an operation (that) ended", "shots (that) hit", "an accord on Monday (that) ended": whether an
   * indefinite noun, at most its day after it, stands right before a verb.
   */
  private static boolean tellsOf(Reading reading, int first, int token) {
    int noun = token - 1;
    while (noun > first && reading.timeAt(noun) >= 0) {
      noun--;
    }
    if (noun < token - 1 && reading.isWord(noun, "in")) {
      noun--;
    }
    int last = noun;
    String text = reading.token(noun).text();
    boolean article =
        text.length() > 2 && text.charAt(0) == Letters.ALEF && text.charAt(1) == Letters.LAM;
    return noun > first
        && !article
        && !reading.token(noun).isSign()
        && !reading.token(noun).isNumber()
        && reading.actorAt(noun).isEmpty()
        && !isVerb(reading, noun)
        && CLOSED.stream().noneMatch(role -> reading.endsWord(last, role))
        && reading.lexicon().of("object-pronoun").stream()
            .noneMatch(p -> p.length() > 1 && text.endsWith(p));
  }

  private static boolean isSaid(Reading reading, int verb) {
    return reading.triggers(verb, verb + 1).stream()
        .filter(t -> t.value().isVerb())
        .anyMatch(t -> t.value().eventClass().isSaying());
  }

  /** "a witness (who was) hit said": nothing but who says it stands behind a verb of saying. */
  private static boolean isSpeaker(Reading reading, int first, int token) {
    for (int i = token - 1; i >= first; i--) {
      if (reading.isWord(i, "passed-on") || reading.isWord(i, "on")) {
        return false;
      }
      if (reading.verbAt(i).isPresent() && isVerb(reading, i)) {
        return isSaid(reading, i);
      }
    }
    return false;
  }

  private static boolean isForce(Reading reading, int verb) {
    return reading.triggers(verb, verb + 1).stream()
        .filter(t -> t.value().isVerb())
        .map(t -> t.value().eventClass())
        .filter(c -> !c.isHappening())
        .anyMatch(
            c ->
                switch (c.type()) {
                  case ASSAULT, COERCE, RETREAT, CONCEDE, MOBILIZE, OTHER -> true;
                  default -> false;
                });
  }

  /** Whether a verb of force, or of how something went, says what became of its noun. */
  private static boolean isFinished(Reading reading, int verb) {
    return reading.triggers(verb, verb + 1).stream()
        .filter(t -> t.value().isVerb())
        .map(t -> t.value().eventClass())
        .anyMatch(
            c ->
                c.isConsequence() // "in an incident (that) took his life" tells of one deed
                    ? reading.triggers(verb - 2, verb).stream().anyMatch(t -> !t.value().isVerb())
                    : c.type() == EventType.ASSAULT || c.has(EventClass.Trait.ENDING));
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
                    || c.has(EventClass.Trait.ACCORD));
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

  private static boolean isVerb(Reading reading, int token) {
    return reading.verbAt(token).isPresent()
        && (FiniteVerbs.isUnmistakable(reading, token)
            || (reading.isWord(token, "doubtful-verb")
                && VerbFirstClauses.isJoined(reading, token)));
  }

  /** The readings of the last noun that can tell an event, without the article or a verb after. */
  private static List<PhraseIndex.Hit<Trigger>> indefinite(Reading reading, int first, int end) {
    for (int i = end - 1; i >= first && !isVerb(reading, i); i--) {
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
