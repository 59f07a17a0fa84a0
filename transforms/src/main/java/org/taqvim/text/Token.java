// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

/**
 * A word, a run of digits or one sign of a text.
 *
 * @param text the folded form ({@link Normalizer})
 * @param begin where it begins in the source, in UTF-16 units
 * @param end where it ends in the source, exclusive
 * @param kind what its characters are
 * @param gap what stands between it and the token before it
 */
public record Token(String text, int begin, int end, Kind kind, Gap gap) {
  /** What a token's characters are. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  /** What stands between two tokens, from nothing to a line break. */
  public enum Gap {
    NONE,
    /** U+200C, which news keeps, loses or replaces by a blank. */
    JOINER,
    BLANK,
    LINE
  }

  public Span span() {
    return new Span(begin, end);
  }

  public boolean is(String folded) {
    return text.equals(folded);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isSign() {
    return kind == Kind.SIGN;
  }
}
