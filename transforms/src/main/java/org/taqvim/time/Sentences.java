// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;

/** Tells whether two mentions stand in one sentence. */
final class Sentences {
  /** Mentions farther apart are not looked at together. */
  private static final int REACH = 60;

  private final List<Token> tokens;

  /** How far the tokens were looked at, and where the sentence there begins. */
  private int seen;

  private int begin;

  Sentences(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether no sentence ends between the end of one mention and the begin of another. */
  boolean holdsBoth(Draft a, Draft b) {
    int end = Math.min(tokens.size(), a.endToken() + REACH);
    for (int i = a.endToken(); i < end; i++) {
      if (tokens.get(i).end() > b.begin()) {
        return true;
      }
      if (ends(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  /**
   * The first token of the sentence that a token stands in, or of the part that is looked at. Asked
   * in text order it looks at each token once.
   */
  int begin(int token) {
    if (token < seen) {
      seen = 0;
      begin = 0;
    }
    for (; seen < token; seen++) {
      if (ends(tokens.get(seen))) {
        begin = seen + 1;
      }
    }
    return Math.max(begin, token - REACH);
  }

  static boolean ends(Token token) {
    return token.gap() == Gap.LINE || token.is(".") || token.is("?") || token.is("!");
  }
}
