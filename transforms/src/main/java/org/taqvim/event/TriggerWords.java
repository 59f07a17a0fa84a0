// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;
import org.taqvim.text.Token;

/** The words of a text that can tell events, and the verbs, after its actors are known. */
final class TriggerWords {
  private final Reading reading;
  private final List<PhraseIndex.Hit<Trigger>> triggers = new ArrayList<>();
  private final Map<Integer, List<PhraseIndex.Hit<String>>> verbs = new HashMap<>();
  private final Set<Integer> terms = new HashSet<>();
  private final Set<Integer> ruled = new HashSet<>();

  TriggerWords(Reading reading) {
    this.reading = reading;
    EventLexicon lexicon = reading.lexicon();
    List<Token> tokens = reading.text().tokens();
    for (Sentence sentence : reading.text().sentences()) {
      Map<Integer, RuledDeeds.Rule> rules = RuledDeeds.in(reading, sentence);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        int end = sentence.endToken();
        if (tokens.get(i).isSign()
            || Numbers.isOfTeen(reading, i) // "twelve" begins like "I praise"
            || reading.isWord(i, "never")
            || reading.insideWord(i, "never")) {
          continue;
        }
        boolean noun = lexicon.isVerbFirst() && isWrittenAsNoun(tokens.get(i));
        List<PhraseIndex.Hit<Trigger>> here = lexicon.triggers().at(tokens, i, end);
        int longest = here.isEmpty() ? 0 : here.get(0).length();
        List<PhraseIndex.Hit<String>> verb = lexicon.verbs().at(tokens, i, end);
        int verbal = verb.isEmpty() ? 0 : verb.get(0).length();
        here.stream()
            .filter(h -> h.length() == longest && !(noun && h.value().isVerb() && !isNominal(h)))
            .filter(h -> !noun || !endsInPronoun(tokens.get(h.end() - 1), h.value()))
            .filter(this::standsForClause)
            .filter(h -> !h.value().isVerb() || h.length() >= verbal) // "will have" is not "wants"
            .filter(h -> Conditions.fills(reading, h))
            .filter(h -> !isOfTime(h))
            .forEach(triggers::add);
        List<PhraseIndex.Hit<String>> verbsHere =
            verb.stream().filter(v -> !noun || isNominal(v)).filter(this::tellsIfNoun).toList();
        if (!verbsHere.isEmpty()) {
          verbs.put(i, sufferingFirst(verbsHere));
        }
        if (rules.containsKey(i)) {
          addRuled(i, RuledDeeds.hits(reading, i, end, rules.get(i)), rules.get(i));
        }
      }
    }
    triggers.removeIf(this::isCovered);
    for (PhraseIndex.Hit<Trigger> hit : triggers) {
      if (hit.length() > 1 && !hit.value().isVerb()) {
        boolean verbal = // "opened fire" is a verb and its object
            lexicon.isVerbFirst()
                && hit.value().kind() == Trigger.Kind.PHRASE
                && hit.value().eventClass().scope() == EventClass.Scope.OPEN
                && !hit.value().eventClass().isConsequence()
                && !reading.isWord(hit.first(), "doubtful-verb");
        for (int i = verbal ? hit.first() + 1 : hit.first(); i < hit.end(); i++) {
          verbs.remove(i);
        }
      }
    }
  }

  /** Adds a verbal noun that its ruling word makes tell, where no noun of the pack does. */
  private void addRuled(int at, List<PhraseIndex.Hit<Trigger>> hits, RuledDeeds.Rule rule) {
    if (!rule.term()) {
      ruled.add(at);
      if (in(at, at + 1).stream().noneMatch(t -> isTaken(t.value(), rule.verb()))) {
        triggers.removeIf(t -> t.first() == at && t.is(Feature.VERBAL_NOUN));
        hits.stream().filter(h -> Conditions.fills(reading, h)).forEach(triggers::add);
      }
      return;
    }
    terms.add(at);
    if (hits.isEmpty()) {
      return;
    }
    triggers.removeIf(t -> t.first() == at && t.value().isVerb());
    hits.stream().filter(h -> Conditions.fills(reading, h)).forEach(triggers::add);
    verbs.put(
        at,
        hits.stream()
            .map(h -> new PhraseIndex.Hit<>(h.value().lemma(), h.features(), at, h.end()))
            .distinct()
            .toList());
  }

  /** Whether the noun is one of the pack's, with or without this verb. */
  private boolean isTaken(Trigger noun, int verb) {
    return !noun.isVerb()
        && (noun.with().isEmpty()
            || verbsAt(verb).stream().anyMatch(v -> noun.with().contains(v.value())));
  }

  /** Whether a token begins a term of a paper, told by a verbal noun. */
  boolean isTerm(int token) {
    return terms.contains(token);
  }

  /** Whether a verb of doing or announcing takes the verbal noun at a token. */
  boolean isRuled(int token) {
    return ruled.contains(token);
  }

  /** Of the readings of one form the one that makes its subject suffer comes first, if any. */
  private List<PhraseIndex.Hit<String>> sufferingFirst(List<PhraseIndex.Hit<String>> readings) {
    return readings.stream()
        .sorted(
            Comparator.comparing(
                (PhraseIndex.Hit<String> h) ->
                    !h.is(Feature.VERBAL_NOUN)
                        && !reading.lexicon().isOne(h.value(), "passive-verb")))
        .toList();
  }

  private static boolean isNominal(PhraseIndex.Hit<?> hit) {
    return hit.is(Feature.ACCOMPANYING) || hit.is(Feature.VERBAL_NOUN);
  }

  /** A verbal noun is a verb only where it is a trigger, too: none is among the verbs alone. */
  private boolean tellsIfNoun(PhraseIndex.Hit<String> verb) {
    return !verb.is(Feature.VERBAL_NOUN)
        || triggers.stream().anyMatch(t -> t.first() == verb.first() && t.is(Feature.VERBAL_NOUN));
  }

  /** "today at dawn": Arabic writes the word as it writes "he blew up". */
  private boolean isOfTime(PhraseIndex.Hit<Trigger> hit) {
    return reading.lexicon().isVerbFirst()
        && reading.timeAt(hit.first()) >= 0
        && reading.timeAt(hit.first()) == reading.timeAt(hit.end() - 1);
  }

  private boolean standsForClause(PhraseIndex.Hit<Trigger> hit) {
    return !hit.is(Feature.VERBAL_NOUN) || VerbalNouns.isClause(reading, hit);
  }

  /** Whether a letter that folding hides marks an Arabic noun: its ending, or a hamza below. */
  private boolean isWrittenAsNoun(Token token) {
    String written = reading.text().source().text();
    int end = token.end();
    if (hasHamzaBelow(written, token.begin(), end)) {
      return true;
    }
    for (int i = end - 2; i <= end && i < written.length(); i++) {
      if (i >= 0 && written.charAt(i) == Letters.FATHATAN) {
        return true;
      }
    }
    return written.charAt(end - 1) == Letters.TEH_MARBUTA;
  }

  /** Whether only folding makes a feminine noun a shorter one with "his": a family, his capture. */
  private static boolean endsInPronoun(Token token, Trigger trigger) {
    String lemma = trigger.lemma().substring(trigger.lemma().lastIndexOf(' ') + 1);
    return trigger.kind() == Trigger.Kind.NOUN && token.text().equals(lemma + Letters.HEH);
  }

  /**
   * "its wounding", not "wounded it": the hamza of a verbal noun of the fourth form stands below
   * its alef. Other forms have none, though many write one; their second or third letter is a teh.
   */
  private static boolean hasHamzaBelow(String written, int begin, int end) {
    char first = written.charAt(begin);
    int alef = begin + (first == Letters.WAW || first == Letters.FEH ? 1 : 0);
    return alef + 2 < end
        && written.charAt(alef) == Letters.ALEF_HAMZA_BELOW
        && written.charAt(alef + 1) != Letters.TEH
        && written.charAt(alef + 2) != Letters.TEH;
  }

  /** Whether a longer trigger, or an actor, holds this one. */
  private boolean isCovered(PhraseIndex.Hit<Trigger> hit) {
    boolean actor = true;
    for (int i = hit.first(); i < hit.end(); i++) {
      actor &= reading.actorAt(i).isPresent();
    }
    return (actor && hit.value().with().isEmpty()) // "sent troops": the object makes the verb
        || in(hit.end() - PhraseIndex.LONGEST, hit.first() + 1).stream()
            .anyMatch(other -> other.end() >= hit.end() && other.length() > hit.length());
  }

  /** The triggers that begin in a run of tokens. */
  List<PhraseIndex.Hit<Trigger>> in(int first, int end) {
    return TextOrder.within(triggers, PhraseIndex.Hit::first, first, end);
  }

  /** The readings of the verb at a token. */
  List<PhraseIndex.Hit<String>> verbsAt(int token) {
    return verbs.getOrDefault(token, List.of());
  }
}
