// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taqvim.text.Normalizer;
import org.taqvim.text.Token;

/**
 * Phrases by their letters, so that joined, spaced and U+200C spellings of one phrase are one.
 *
 * <p>A phrase of one word matches within one token only; the blanks of a longer one may be missing
 * in the text, and a border may stand only where the phrase has one.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {
  /** Tokens that a phrase has at most. */
  static final int LONGEST = 8;

  private final Map<String, Entry<T>> byLetters = new HashMap<>();

  /** A phrase with what its form says. */
  private record Phrase<T>(T value, Set<Feature> features, int words) {}

  /** What stands under some letters: the phrases written so, and whether longer ones begin so. */
  private static final class Entry<T> {
    private List<Phrase<T>> phrases = List.of();
    private boolean goesOn;

    /** Most letters are those of one phrase: so a list grows only where it must. */
    void add(Phrase<T> phrase) {
      if (phrases.isEmpty()) {
        phrases = List.of(phrase);
      } else {
        phrases = phrases.size() == 1 ? new ArrayList<>(phrases) : phrases;
        phrases.add(phrase);
      }
    }
  }

  /**
   * A phrase found.
   *
   * @param first its first token
   * @param end after its last token
   */
  record Hit<T>(T value, Set<Feature> features, int first, int end) {
    int length() {
      return end - first;
    }

    boolean is(Feature feature) {
      return features.contains(feature);
    }
  }

  /** Adds a form, whose text is folded already. */
  void add(Inflection.Form form, T value) {
    String text = form.text().strip();
    StringBuilder letters = new StringBuilder(text.length());
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        words++;
        entry(letters).goesOn = true;
      } else if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    if (letters.isEmpty()) {
      return;
    }
    Entry<T> there = entry(letters);
    for (Phrase<T> phrase : there.phrases) {
      boolean noun = // "a refusal" is written as "refused" is
          form.features().contains(Feature.VERBAL_NOUN)
              && !phrase.features.contains(Feature.VERBAL_NOUN);
      if (phrase.words >= words && phrase.value.equals(value) && !noun) {
        return;
      }
    }
    there.add(new Phrase<>(value, form.features(), words));
  }

  private Entry<T> entry(StringBuilder letters) {
    return byLetters.computeIfAbsent(letters.toString(), k -> new Entry<>());
  }

  void add(List<Inflection.Form> forms, T value) {
    forms.forEach(form -> add(form, value));
  }

  /** Adds a phrase that has no other forms. */
  void addLiteral(String phrase, T value) {
    add(new Inflection.Form(Normalizer.fold(phrase), Set.of()), value);
  }

  /** All phrases that begin at a token, longest first. */
  List<Hit<T>> at(List<Token> tokens, int first, int limit) {
    Token token = tokens.get(first);
    if (token.isSign()) {
      return List.of();
    }
    List<Hit<T>> hits = null;
    String key = token.text();
    for (int end = first + 1; ; end++) {
      Entry<T> entry = byLetters.get(key);
      if (entry == null) {
        break;
      }
      for (Phrase<T> phrase : entry.phrases) {
        if (end - first <= phrase.words) {
          hits = hits == null ? new ArrayList<>(2) : hits;
          hits.add(0, new Hit<>(phrase.value, phrase.features, first, end));
        }
      }
      if (end >= limit || end - first >= LONGEST || !entry.goesOn) {
        break;
      }
      Token next = tokens.get(end);
      if (next.isSign()) {
        break;
      }
      key += next.text();
    }
    return hits == null ? List.of() : hits;
  }

  /** All phrases in a run of tokens, left to right, the longest at each place, without overlaps. */
  List<Hit<T>> in(List<Token> tokens, int from, int to) {
    List<Hit<T>> all = new ArrayList<>();
    for (int i = from; i < to; ) {
      List<Hit<T>> here = at(tokens, i, to);
      if (here.isEmpty()) {
        i++;
      } else {
        all.add(here.get(0));
        i = here.get(0).end();
      }
    }
    return all;
  }
}
