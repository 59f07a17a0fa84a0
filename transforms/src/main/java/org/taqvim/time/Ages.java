// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;
import org.taqvim.time.TimeExpression.Length;

/** Tells somebody's age from a length of time. */
final class Ages {
  /** What the table says of a word that makes any unit an age, not years alone. */
  private static final String ANY_UNIT = "any";

  private Ages() {}

  /**
   * Whether a length is the age of somebody named before it: right before it, before an adjective
   * of origin, or before a pair of commas or brackets.
   *
   * @param at the first token of the length
   * @param end the token after it
   */
  static boolean isAge(
      List<Token> tokens, Lexicon lexicon, int at, int end, Draft draft, List<Element> path) {
    if (at == 0
        || !(draft.expression().content() instanceof Length length)
        || length.value().contains("X")) {
      return false;
    }
    boolean article = at > 1 && lexicon.is(tokens.get(at - 1), Slot.ART);
    int before = article ? at - 2 : at - 1;
    boolean years = length.value().endsWith("Y");
    if (years && isEnclosed(tokens, before, end)) {
      return true;
    }
    boolean adjective =
        path.stream().anyMatch(e -> e.slot() == Slot.UNITADJ || e.slot() == Slot.NUMADJ);
    return isPerson(tokens.get(before), lexicon, years || adjective)
        || (adjective
            && before > 0
            && tokens.get(before).text().endsWith("" + Letters.FARSI_YEH)
            && isPerson(tokens.get(before - 1), lexicon, true));
  }

  private static boolean isEnclosed(List<Token> tokens, int before, int end) {
    if (end >= tokens.size()) {
      return false;
    }
    Token open = tokens.get(before);
    Token shut = tokens.get(end);
    return (open.is("(") && shut.is(")")) || (open.is(",") && (shut.is(",") || shut.is(".")));
  }

  private static boolean isPerson(Token token, Lexicon lexicon, boolean fits) {
    return lexicon
        .term(token, Slot.AGE)
        .map(term -> fits || term.code().equals(ANY_UNIT))
        .orElse(false);
  }
}
