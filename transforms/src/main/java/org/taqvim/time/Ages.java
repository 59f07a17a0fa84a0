// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Optional;
import org.taqvim.text.Token;
import org.taqvim.time.TimeExpression.Length;

/**
 * Tells somebody's age from a length of time.
 *
 * <p>A length is an age where a person stands before it, or a word for age beside it. Years as an
 * adjective, "the 52-year-old", are an age unless what stands before them lasts, as a war or a
 * treaty does: news tells more ages than anybody can list persons.
 */
final class Ages {
  /** What the table says of a word that makes any unit an age, not years alone. */
  private static final String ANY_UNIT = "any";

  /** How far a noun stands from the adjective at its end. */
  private static final int REACH = 4;

  private final List<Token> tokens;
  private final KnownWords words;

  Ages(KnownWords words) {
    this.tokens = words.tokens();
    this.words = words;
  }

  /**
   * Whether a length is an age.
   *
   * @param at the first token of the length
   * @param end the token after it
   */
  boolean isAge(int at, int end, Draft draft, List<Element> path) {
    if (!(draft.expression().content() instanceof Length length) || length.value().contains("X")) {
      return false;
    }
    boolean years = length.value().endsWith("Y");
    boolean adjective =
        path.stream().anyMatch(e -> e.slot() == Slot.UNITADJ || e.slot() == Slot.NUMADJ);
    if (years && !adjective && words.length(end, Slot.AGED) > 0) {
      return true;
    }
    if (at == 0) {
      return false;
    }
    int before = at > 1 && words.is(at - 1, Slot.ART) ? at - 2 : at - 1;
    if (years && isEnclosed(before, end)) {
      return true;
    }
    return adjective ? isAdjectiveOfPerson(before, years) : isPerson(before, years);
  }

  private boolean isEnclosed(int before, int end) {
    if (end >= tokens.size()) {
      return false;
    }
    Token open = tokens.get(before);
    Token shut = tokens.get(end);
    return (open.is("(") && shut.is(")")) || (open.is(",") && (shut.is(",") || shut.is(".")));
  }

  private boolean isBorder(int at) {
    return tokens.get(at).isSign() && !DigitRun.isDash(tokens.get(at));
  }

  private boolean isPerson(int at, boolean years) {
    Optional<Term> person = words.term(at, Slot.AGE);
    return person.isPresent() && (years || person.get().code().equals(ANY_UNIT));
  }

  /** The nearest noun decides; years alone are an age where no noun is known. */
  private boolean isAdjectiveOfPerson(int before, boolean years) {
    for (int i = before; i >= Math.max(0, before - REACH) && !isBorder(i); i--) {
      if (words.is(i, Slot.AGE)) {
        return years || before - i < 2;
      }
      if (words.is(i, Slot.LASTING) || words.is(i, Slot.TERM) || words.is(i, Slot.IN)) {
        return false;
      }
    }
    return years;
  }
}
