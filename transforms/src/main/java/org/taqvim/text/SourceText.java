// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

/**
 * The text of an article exactly as decoded, without a leading byte-order mark.
 *
 * <p>Everything that is found in an article is found in views of this text, and every span leads
 * back to it.
 */
public final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final boolean beyondBmp;

  private SourceText(String text) {
    this.text = text;
    this.beyondBmp = text.codePointCount(0, text.length()) != text.length();
  }

  /** Wraps a text; a byte-order mark at its start is dropped and counts as no character. */
  public static SourceText of(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(marked ? text.substring(1) : text);
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public String cut(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** The same span counted in Unicode code points, as the output files give it. */
  public Span toCodePoints(Span span) {
    if (!beyondBmp) {
      return span;
    }
    int begin = text.codePointCount(0, span.begin());
    return new Span(begin, begin + text.codePointCount(span.begin(), span.end()));
  }

  /** The inverse of {@link #toCodePoints(Span)}. */
  public Span fromCodePoints(Span span) {
    if (!beyondBmp) {
      return span;
    }
    int begin = text.offsetByCodePoints(0, span.begin());
    return new Span(begin, text.offsetByCodePoints(begin, span.length()));
  }
}
