// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.text.Sentence;
import org.taqvim.text.TokenizedText;

/** The words of a pack's table {@code event-words} in a text, by where they begin and end. */
final class FunctionWords {
  private static final int LONGEST = 3;

  private final List<List<Hit<String>>> begins;
  private final List<List<Hit<String>>> ends;

  /** A bit for the roles that begin, or end, at a token: almost every question is answered no. */
  private final long[] beginning;

  private final long[] ending;

  FunctionWords(TokenizedText text, EventLexicon lexicon) {
    begins = new ArrayList<>(Collections.nCopies(text.tokens().size(), List.of()));
    ends = new ArrayList<>(Collections.nCopies(text.tokens().size(), List.of()));
    beginning = new long[text.tokens().size()];
    ending = new long[text.tokens().size()];
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        List<Hit<String>> here = lexicon.words().at(text.tokens(), i, sentence.endToken());
        begins.set(i, here);
        for (Hit<String> word : here) {
          beginning[i] |= bit(word.value());
          ending[word.end() - 1] |= bit(word.value());
          markEnd(word);
        }
      }
    }
  }

  private static long bit(String role) {
    return 1L << role.hashCode(); // of which Java takes the last six bits
  }

  private static boolean may(long[] roles, int token, String role) {
    return token >= 0 && token < roles.length && (roles[token] & bit(role)) != 0;
  }

  private void markEnd(Hit<String> word) {
    int last = word.end() - 1;
    if (ends.get(last).isEmpty()) {
      ends.set(last, new ArrayList<>(2));
    }
    ends.get(last).add(word);
  }

  /** The longest word of a role that begins at a token. */
  Optional<Hit<String>> at(int token, String role) {
    return may(beginning, token, role) ? of(role, begins.get(token)) : Optional.empty();
  }

  /** The word of a role that ends with a token. */
  Optional<Hit<String>> endingAt(int token, String role) {
    return may(ending, token, role) ? of(role, ends.get(token)) : Optional.empty();
  }

  private static Optional<Hit<String>> of(String role, List<Hit<String>> words) {
    for (Hit<String> word : words) {
      if (word.value().equals(role)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether a word of any role begins at a token. */
  boolean isAny(int token) {
    return token >= 0 && token < beginning.length && beginning[token] != 0;
  }

  /** Whether a longer word of a role holds a token, not as its first. */
  boolean isInside(int token, String role) {
    for (int end = token; end < token + LONGEST; end++) {
      if (may(ending, end, role) && endsWithLonger(end, token, role)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithLonger(int end, int token, String role) {
    for (Hit<String> word : ends.get(end)) {
      if (word.value().equals(role) && word.first() < token) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a role begins in a run of tokens. */
  boolean isAmong(int first, int end, String role) {
    for (int i = first; i < end; i++) {
      if (at(i, role).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
