// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.event.Clause.Opener;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;

/**
 * Cuts sentences of a language whose finite verb opens its clause, as Arabic's does.
 *
 * <p>A clause begins at a "that", a relative pronoun, a colon, a linking word, and where a finite
 * verb follows a comma or carries the conjunction.
 */
final class VerbFirstClauses implements ClauseSplitter {

  @Override
  public List<Clause> split(Reading reading, Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    int start = sentence.firstToken();
    Opener opener = Opener.START;
    Optional<PhraseIndex.Hit<String>> verb = Optional.empty();
    for (int i = start; i < sentence.endToken(); i++) {
      boolean whole = // a term of a paper needs no verb
          (opener == Opener.RELATIVE && i > start + 2) || reading.isTerm(start);
      Optional<Opener> border = border(reading, sentence, i, verb.isPresent() || whole);
      if (border.isEmpty() && endsAside(reading, verb, i)) {
        border = Optional.of(Opener.BUT);
      }
      if (border.isEmpty() && endsRelative(reading, opener, verb, i)) {
        border = Optional.of(Opener.COMMA);
      }
      if (border.isPresent()
          && i > start
          && !isDescription(reading, sentence, verb, border.get(), i)
          && !SharedForms.isNoun(reading, verb, i)) {
        clauses.add(clause(reading, start, i, verb, opener));
        start = i;
        opener = border.get();
        verb = Optional.empty();
      }
      int token = i;
      int from = start;
      if (VerbalNouns.opens(reading, i)) {
        continue; // "A's refusal raised anger" opens with a verb that is not its clause's
      }
      if (verb.isEmpty()) {
        verb = VerbalNouns.at(reading, i).or(() -> FiniteVerbs.at(reading, sentence, token, from));
      } else if (helps(reading, verb.get(), i)) {
        verb = reading.verbAt(i);
      }
    }
    clauses.add(clause(reading, start, sentence.endToken(), verb, opener));
    return clauses;
  }

  /** "After B's announcement of X, C struck": the verb that the circumstance goes with. */
  private static boolean endsAside(
      Reading reading, Optional<PhraseIndex.Hit<String>> verb, int token) {
    Optional<PhraseIndex.Hit<String>> noun = verb.filter(v -> v.is(Feature.VERBAL_NOUN));
    if (noun.filter(v -> Circumstances.isEntry(reading, v.first())).isPresent()
        && reading.isSign(token - 1, ",")
        && reading.actorAt(token).filter(a -> a.first() == token).isPresent()) {
      return true; // "8 May: the fall of X, and A asks for"
    }
    return noun.isPresent()
        && reading.actorAt(token).isEmpty()
        && reading.timeAt(token) < 0
        && (FiniteVerbs.isUnmistakable(reading, token) || opensMain(reading, token));
  }

  /** "despite A's accord with B, fighting went on": a verb right behind the comma. */
  private static boolean opensMain(Reading reading, int token) {
    return reading.isSign(token - 1, ",")
        && !isJoined(reading, token)
        && reading.verbAt(token).filter(v -> !v.is(Feature.ACCOMPANYING)).isPresent();
  }

  /**
   * "The fighting that broke out on Sunday cost ten lives", "in a step that X welcomed A freed":
   * the verb of the main clause, behind the one of a relative clause.
   */
  private static boolean endsRelative(
      Reading reading, Opener opener, Optional<PhraseIndex.Hit<String>> verb, int token) {
    Optional<PhraseIndex.Hit<String>> other =
        reading.verbAt(token).filter(v -> v.is(Feature.PAST) && !v.is(Feature.ACCOMPANYING));
    if (verb.isEmpty() || other.isEmpty() || token <= verb.get().end()) {
      return false;
    }
    boolean relative =
        opener == Opener.RELATIVE || AsyndeticRelatives.isResumed(reading, verb.get());
    boolean noun = // verbs of these stems are written like their verbal nouns
        other.get().value().charAt(0) == Letters.TEH
            && reading.token(token).text().length() == other.get().value().length();
    return relative
        && !noun
        && reading.actorAt(token).isEmpty()
        && reading.timeAt(token) < 0
        && reading.triggers(token - 1, token).stream().noneMatch(t -> t.end() == token)
        && !reading.isWord(token - 1, "negation")
        && !reading.isWord(token - 1, "aux")
        && !reading.isWord(token - 1, "that-which")
        && !reading.lexicon().isOne(verb.get().value(), "helping-verb")
        && FiniteVerbs.isUnmistakable(reading, token);
  }

  /**
   * "described it as", "considers that the move is a provocation": what follows is what the verb
   * calls it, no clause of its own.
   */
  private static boolean isDescription(
      Reading reading,
      Sentence sentence,
      Optional<PhraseIndex.Hit<String>> verb,
      Opener opener,
      int that) {
    return opener == Opener.THAT
        && verb.isPresent()
        && (reading.lexicon().isOne(verb.get().value(), "describing-verb")
            || isNamed(reading, verb.get(), that, sentence.endToken()));
  }

  /** Whether a noun that goes with the verb stands in a "that" clause without a verb of its own. */
  private static boolean isNamed(
      Reading reading, PhraseIndex.Hit<String> verb, int that, int sentenceEnd) {
    int end = that;
    while (end < sentenceEnd && !reading.isSign(end, ",;:.")) {
      boolean inside = reading.isWord(end - 1, "what"); // "that what happened is a crime"
      if (reading.verbAt(end).isPresent() && !inside && FiniteVerbs.isUnmistakable(reading, end)) {
        return false;
      }
      end++;
    }
    return reading.triggers(that, end).stream()
        .anyMatch(t -> reading.isVerbOf(verb.first(), t.value().with()));
  }

  /** "still shell", "began to shell": the verb after one that only says how it goes on. */
  private static boolean helps(Reading reading, PhraseIndex.Hit<String> verb, int token) {
    return reading.lexicon().isOne(verb.value(), "helping-verb")
        && token >= verb.end()
        && reading.actorAt(token).isEmpty()
        && reading.verbAt(token).isPresent()
        && FiniteVerbs.isUnmistakable(reading, token);
  }

  private static Clause clause(
      Reading reading, int start, int end, Optional<PhraseIndex.Hit<String>> verb, Opener opener) {
    return verb.map(
            v ->
                new Clause(start, end, v.value(), v.first(), v.end(), features(reading, v), opener))
        .orElseGet(() -> new Clause(start, end, "", end, end, Set.of(), opener));
  }

  /** What a verb's form says, and a particle of negation right before it. */
  private static Set<Feature> features(Reading reading, PhraseIndex.Hit<String> verb) {
    Set<Feature> features = new HashSet<>(verb.features());
    boolean passive = verb.is(Feature.PAST) && Voice.isWrittenPassive(reading, verb);
    if (passive || VerbalNouns.isSuffered(reading, verb)) {
      features.add(Feature.PASSIVE);
    }
    boolean notDone = reading.isWord(verb.first() - 1, "not-done");
    boolean refused = reading.isWord(verb.first() - 1, "refused");
    if (notDone || refused || reading.isWord(verb.first() - 1, "negator")) {
      features.add(Feature.NEGATED);
    }
    if (notDone) {
      features.add(Feature.NOT_DONE);
    } else if (refused || reading.isWord(verb.first() - 1, "will")) {
      features.add(Feature.FUTURE);
    } else if (verb.is(Feature.PRESENT) && isWished(reading, verb.first())) {
      features.add(Feature.SUBJUNCTIVE);
    }
    return Set.copyOf(features);
  }

  /**
   * Whether a word of wish or doubt rules an imperfect: "that" and "perhaps" right before it leave
   * it open whether it will ever be so; not "before that it withdrew", which tells what followed.
   */
  private static boolean isWished(Reading reading, int verb) {
    int word = reading.isWord(verb - 1, "negator") ? verb - 2 : verb - 1;
    return reading.isWord(word, "wishing")
        && !reading.isWord(word - 1, "before")
        && !reading.isWord(word - 1, "to");
  }

  private static Optional<Opener> border(
      Reading reading, Sentence sentence, int token, boolean hasVerb) {
    if (VerbalNouns.opens(reading, token) || reading.isTerm(token)) {
      return Optional.of(Opener.BUT);
    }
    if (reading.isWord(token, "that") && (hasVerb || isSource(reading, sentence, token))) {
      return Optional.of(Opener.THAT);
    }
    if (reading.isSign(token - 1, ":") && !isInsideTime(reading, token)) {
      return Optional.of(Opener.THAT);
    }
    if (hasVerb && (Quotes.opens(reading, sentence, token) || isShown(reading, sentence, token))) {
      return Optional.of(Opener.THAT);
    }
    boolean cleft = reading.isWord(token - 1, "cleft"); // "it is he who began"
    if (reading.isWord(token, "relative")
        && !cleft
        && !isSinceWhen(reading, sentence, token)
        && !(hasVerb && HeldLand.isDescribed(reading, token))) {
      return Optional.of(Opener.RELATIVE);
    }
    boolean plan = // "and it is due that": of others than the clause before
        hasVerb
            && reading.isWord(token, "plan")
            && reading.token(token).text().charAt(0) == Letters.WAW;
    if (plan || (reading.isWord(token, "break") && !isAside(reading, token))) {
      return Optional.of(Opener.BUT);
    }
    if (FiniteVerbs.isMeanwhile(reading, sentence, token)) {
      return Optional.of(Opener.BUT);
    }
    boolean complete = // "that it is ready, adding": without a verb
        hasVerb || reading.isSign(token - 1, ",");
    if (complete
        && !isLaden(reading, token)
        && reading.verbAt(token).filter(v -> v.is(Feature.ACCOMPANYING)).isPresent()) {
      return Optional.of(Opener.COMMA);
    }
    if (AsyndeticRelatives.opens(reading, sentence, token, hasVerb)) {
      return Optional.of(Opener.RELATIVE);
    }
    if (hasVerb && DatedClauses.opens(reading, sentence, token)) {
      return Optional.of(Opener.AND);
    }
    boolean goesOn = hasVerb && reading.isWord(token, "then") && token + 1 < sentence.endToken();
    if (goesOn && FiniteVerbs.at(reading, sentence, token + 1, token + 1).isPresent()) {
      return Optional.of(Opener.AND); // "shelled the town, then took it"
    }
    boolean and = isJoined(reading, token);
    boolean afterComma = reading.isSign(token - 1, ",;.\u00AB\"");
    if (hasVerb && (and || afterComma) && reading.verbAt(token).isPresent()) {
      boolean sure = and || FiniteVerbs.isUnmistakable(reading, token);
      if (sure && FiniteVerbs.at(reading, sentence, token, token).isPresent()) {
        return Optional.of(and ? Opener.AND : Opener.COMMA);
      }
    }
    return Optional.empty();
  }

  /** "a film shows soldiers beating …": who is seen, and the verb of what he is seen to do. */
  private static boolean isShown(Reading reading, Sentence sentence, int token) {
    Optional<PhraseIndex.Hit<String>> shows = reading.verbAt(token - 1);
    if (shows.filter(v -> reading.lexicon().isOne(v.value(), "showing-verb")).isEmpty()) {
      return false;
    }
    for (int i = token; i < sentence.endToken() && !reading.token(i).isSign(); i++) {
      if (reading.verbAt(i).filter(v -> v.is(Feature.PRESENT)).isPresent()) {
        return FiniteVerbs.isUnmistakable(reading, i) && !isJoined(reading, i);
      }
      if (reading.isWord(i, "that") || reading.isWord(i, "relative")) {
        return false;
      }
    }
    return false;
  }

  /** "in the statement it said that": a document before "that" says what follows. */
  private static boolean isSource(Reading reading, Sentence sentence, int that) {
    int first = sentence.firstToken();
    return reading.hasWord(first, that, "same-source") || reading.hasWord(first, that, "according");
  }

  /** "X said, for its part, that": what links sentences stands inside a clause here. */
  private static boolean isAside(Reading reading, int token) {
    return reading
        .wordAt(token, "connective")
        .filter(
            w ->
                reading.verbAt(token - 1).isPresent()
                    || (reading.isSign(token - 1, ",") && reading.isSign(w.end(), ",")))
        .isPresent();
  }

  /** Whether "and", or "and so", is written on the verb at a token and is no part of its stem. */
  static boolean isJoined(Reading reading, int token) {
    String text = reading.token(token).text();
    char first = text.charAt(0);
    Optional<PhraseIndex.Hit<String>> verb = reading.verbAt(token);
    boolean stem = verb.filter(v -> v.value().charAt(0) == first).isPresent();
    if (first == Letters.WAW) {
      boolean doubled = text.length() > 1 && text.charAt(1) == Letters.WAW;
      return !stem || doubled || verb.filter(v -> v.is(Feature.PAST)).isEmpty();
    }
    return first == Letters.FEH && verb.isPresent() && !stem;
  }

  /** "a plane laden with aid", not "blaming Baku": what describes the noun before it. */
  private static boolean isLaden(Reading reading, int token) {
    int load = token + 1;
    return reading.isWord(token, "laden")
        && load < reading.size()
        && reading.token(load).text().charAt(0) == Letters.BEH
        && reading.actorAt(load).isEmpty();
  }

  /**
   * "were killed in the fighting that began on … more than 1100": when the fighting began is part
   * of the clause that tells its dead.
   */
  private static boolean isSinceWhen(Reading reading, Sentence sentence, int token) {
    if (!reading.isWord(token + 1, "begin")) {
      return false;
    }
    int time = reading.isWord(token + 2, "in") ? token + 3 : token + 2;
    return reading.timeAt(time) >= 0
        && reading.triggers(sentence.firstToken(), token).stream()
            .anyMatch(t -> t.value().isVerb() && t.value().eventClass().isConsequence());
  }

  /** Whether one time expression holds a token and the one before: the colon of a clock time. */
  private static boolean isInsideTime(Reading reading, int token) {
    return reading.timeAt(token) >= 0 && reading.timeAt(token) == reading.timeAt(token - 1);
  }
}
