// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;
import org.taqvim.text.Token;

/**
 * Finds the verbal nouns that tell a deed by the word that rules them, in a language whose verb
 * opens its clause: what a paper lays down ("the accord provides for A's withdrawal, the return of
 * captives and"), and what is done, begun or announced ("the closing of the road was done").
 */
final class RuledDeeds {
  /**
   * What rules a verbal noun.
   *
   * @param term whether it is a term of a paper, which stands for a clause of its own; else a verb
   *     of doing or announcing takes it as its noun
   * @param verb the token of the ruling verb
   */
  record Rule(boolean term, int verb) {}

  /** How many tokens may stand between the ruling verb and its noun. */
  private static final int REACH = 12;

  /** How many tokens from a verb of laying down the paper may stand. */
  private static final int PAPER_REACH = 5;

  private final Reading reading;
  private final List<Token> tokens;
  private final Map<Integer, Rule> rules = new HashMap<>();

  private RuledDeeds(Reading reading) {
    this.reading = reading;
    this.tokens = reading.text().tokens();
  }

  /** The tokens of a sentence where such nouns begin, with what rules them. */
  static Map<Integer, Rule> in(Reading reading, Sentence sentence) {
    if (!reading.lexicon().isVerbFirst()) {
      return Map.of();
    }
    RuledDeeds deeds = new RuledDeeds(reading);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (reading.isWord(i, "stipulating")) {
        deeds.readTerms(i, sentence.endToken());
      } else if (deeds.rules(i, sentence.endToken())) {
        deeds.readDeed(i, sentence.endToken());
      }
    }
    return Collections.unmodifiableMap(deeds.rules);
  }

  /** "provides for": the noun behind the preposition, and each that "and" ties on. */
  private void readTerms(int verb, int end) {
    int first = verb + 1;
    int limit = Math.min(end, verb + REACH);
    while (first < limit && !isFirst(verb, first, end)) {
      if (reading.isSign(first, ".;:")) {
        return;
      }
      first++;
    }
    if (first >= limit) {
      return;
    }
    if (isDeed(first, end) || isNoun(first, end)) {
      rules.put(first, new Rule(true, verb));
    }
    for (int i = first + 1; i < end && !reading.isSign(i, ".;:"); i++) {
      boolean joined = tokens.get(i).text().charAt(0) == Letters.WAW;
      if (joined && isDeed(i, end)) {
        rules.put(i, new Rule(true, verb));
      } else if (joined && !reading.lexicon().verbs().at(tokens, i, end).isEmpty()) {
        return; // "and he said"
      }
    }
  }

  /** Whether a token is the first behind "provides for", or bears the preposition itself. */
  private boolean isFirst(int verb, int token, int end) {
    if (reading.isWord(token - 1, "on") && token - 1 > verb) {
      return true;
    }
    boolean object = // "the articles of the accord include the return of": the paper comes first
        reading.isWord(verb, "including")
            && isDeed(token, end)
            && reading.hasWord(verb + 1, token, "dated-noun");
    boolean tied =
        tokens.get(token).text().charAt(0) == Letters.BEH
            && !reading.isWord(verb, "including")
            && (isDeed(token, end) || isNoun(token, end));
    return object
        || (tied
            && reading.hasWord(Math.max(0, verb - PAPER_REACH), verb + PAPER_REACH, "dated-noun"));
  }

  /**
   * Whether a noun of the pack begins at a token that tells something by itself; the truce that a
   * paper is about is no term of it.
   */
  private boolean isNoun(int token, int end) {
    return reading.lexicon().triggers().at(tokens, token, end).stream()
        .filter(t -> t.value().eventClass().type() != EventType.AGREE)
        .anyMatch(t -> !t.value().isVerb() && t.value().with().isEmpty());
  }

  /** Whether a finite verb at a token says that the deed after it was done, or announces it. */
  private boolean rules(int token, int end) {
    return reading.lexicon().verbs().at(tokens, token, end).stream()
        .anyMatch(v -> !v.is(Feature.VERBAL_NOUN) && isRuling(v.value()));
  }

  private boolean isRuling(String verb) {
    EventLexicon lexicon = reading.lexicon();
    return lexicon.isOne(verb, "doing-verb") || lexicon.isOne(verb, "announcing-verb");
  }

  /** The first noun behind the verb, its subject and adverbs, if it is one of a deed. */
  private void readDeed(int verb, int end) {
    boolean tied = isAny(verb, end, "bi-verb"); // "answered by closing the border"
    boolean announces = isAny(verb, end, "announcing-verb");
    boolean plain = true;
    for (int i = verb + 1; i < Math.min(end, verb + REACH); i++) {
      boolean joined = tokens.get(i).text().charAt(0) == Letters.BEH;
      boolean first = plain || reading.isWord(i - 1, "passed-on"); // "the chief of X told of"
      if (isDeed(i, end) && reading.actorAt(i).isEmpty() && first && (joined || !tied)) {
        rules.put(i, new Rule(false, verb));
        return;
      }
      boolean measure = // "ended decades of rule", not "managed to take"
          reading.isWord(i, "from") && !isAny(verb, end, "managing-verb");
      plain &= !measure && isPassed(i);
      if (!plain && (!announces || isBorder(i, end))) {
        return;
      }
    }
  }

  /** Whether what a verb announces has ended, or is told in a clause of its own. */
  private boolean isBorder(int token, int end) {
    return tokens.get(token).isSign()
        || reading.isWord(token, "that")
        || reading.isWord(token, "relative")
        || !reading.lexicon().verbs().at(tokens, token, end).isEmpty()
        || !reading.lexicon().triggers().at(tokens, token, end).isEmpty();
  }

  /** Whether a verb at a token is one of a group. */
  private boolean isAny(int verb, int end, String group) {
    return reading.lexicon().verbs().at(tokens, verb, end).stream()
        .anyMatch(v -> reading.lexicon().isOne(v.value(), group));
  }

  /** Who does it, when, and the preposition of the verb. */
  private boolean isPassed(int token) {
    return reading.actorAt(token).isPresent()
        || reading.timeAt(token) >= 0
        || reading.isWord(token, "also")
        || reading.isWord(token, "ruled-by")
        || (reading.hasArticle(token) && !tokens.get(token).isSign());
  }

  private boolean isDeed(int token, int end) {
    return !tokens.get(token).isSign()
        && !reading.lexicon().ruledDeeds().at(tokens, token, end).isEmpty();
  }

  /** The noun at a token as a trigger: of a clause of its own, or of the verb that rules it. */
  static List<PhraseIndex.Hit<Trigger>> hits(Reading reading, int token, int end, Rule rule) {
    List<PhraseIndex.Hit<Trigger>> hits =
        reading.lexicon().ruledDeeds().at(reading.text().tokens(), token, end);
    int longest = hits.isEmpty() ? 0 : hits.get(0).length();
    return hits.stream()
        .filter(h -> h.length() == longest)
        .filter(h -> rule.term() || !reading.lexicon().isOne(h.value().lemma(), "unruled"))
        .map(h -> rule.term() ? h : asNoun(h))
        .toList();
  }

  private static PhraseIndex.Hit<Trigger> asNoun(PhraseIndex.Hit<Trigger> hit) {
    Trigger verb = hit.value();
    Trigger noun =
        new Trigger(
            verb.eventClass(),
            Trigger.Kind.NOUN,
            verb.lemma(),
            List.of(),
            verb.beside(),
            verb.object());
    return new PhraseIndex.Hit<>(noun, Set.of(), hit.first(), hit.end());
  }
}
