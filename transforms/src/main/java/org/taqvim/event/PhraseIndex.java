// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** All letters that a phrase has, or begins with. */
  private final LetterTable letters;

  /** By the number of some letters: whether a longer phrase begins so. */
  private final BitSet goesOn = new BitSet();

  /** By the number of some letters: the phrase added last, one more than its number; 0: none. */
  private int[] last = new int[16];

  // By the number of a phrase: the one with the same letters before it (as in last), its value,
  // what
  // its form says, its words. Whole languages stand here: an object for each would be 200 MB.
  private int[] before = new int[16];
  private int[] value = new int[16];
  private short[] features = new short[16];
  private byte[] words = new byte[16];
  private int size;

  private final Numbered<T> values = new Numbered<>();
  private final Numbered<Set<Feature>> featureSets = new Numbered<>();

  PhraseIndex() {
    this(new LetterTable());
  }

  /**
   * Makes an index of phrases most of which stand in another one, too.
   *
   * @param letters those of the other one
   */
  PhraseIndex(LetterTable letters) {
    this.letters = letters;
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
  void add(Inflection.Form form, T what) {
    String text = form.text().strip();
    StringBuilder read = new StringBuilder(text.length());
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        count++;
        goesOn.set(letters.add(read));
      } else if (Character.isLetterOrDigit(c)) {
        read.append(c);
      }
    }
    if (!read.isEmpty()) {
      add(letters.add(read), form.features(), count, values.of(what));
    }
  }

  private void add(int entry, Set<Feature> says, int count, int what) {
    last = entry < last.length ? last : Arrays.copyOf(last, entry * 2);
    boolean noun = says.contains(Feature.VERBAL_NOUN); // "a refusal" is written as "refused" is
    for (int p = last[entry]; p > 0; p = before[p - 1]) {
      boolean other = noun && !featureSets.get(features[p - 1]).contains(Feature.VERBAL_NOUN);
      if (words[p - 1] >= count && value[p - 1] == what && !other) {
        return;
      }
    }
    if (size == value.length) {
      before = Arrays.copyOf(before, size * 2);
      value = Arrays.copyOf(value, size * 2);
      features = Arrays.copyOf(features, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    before[size] = last[entry];
    value[size] = what;
    features[size] = (short) featureSets.of(says);
    words[size] = (byte) count;
    last[entry] = ++size;
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
    String read = token.text();
    for (int end = first + 1; ; end++) {
      int entry = letters.find(read);
      if (entry < 0) {
        break;
      }
      hits = hits(entry, first, end, hits);
      if (end >= limit || end - first >= LONGEST || !goesOn.get(entry)) {
        break;
      }
      Token next = tokens.get(end);
      if (next.isSign()) {
        break;
      }
      read = read + next.text();
    }
    return hits == null ? List.of() : hits;
  }

  /** The phrases of some letters before those of fewer, the one added last first. */
  private @Nullable List<Hit<T>> hits(
      int entry, int first, int end, @Nullable List<Hit<T>> shorter) {
    List<Hit<T>> hits = shorter;
    int at = 0;
    for (int p = entry < last.length ? last[entry] : 0; p > 0; p = before[p - 1]) {
      if (end - first <= words[p - 1]) {
        hits = hits == null ? new ArrayList<>(2) : hits;
        Set<Feature> says = featureSets.get(features[p - 1]);
        hits.add(at++, new Hit<>(values.get(value[p - 1]), says, first, end));
      }
    }
    return hits;
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

  /** Things that are equal under one number. */
  private static final class Numbered<V> {
    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<V> all = new ArrayList<>();
    private int latest;

    int of(V thing) {
      if (all.isEmpty() || all.get(latest) != thing) { // the forms of one verb come in a row
        latest = numbers.computeIfAbsent(thing, t -> all.size());
        if (latest == all.size()) {
          all.add(thing);
        }
      }
      return latest;
    }

    V get(int number) {
      return all.get(number);
    }
  }
}
