// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

import java.util.Arrays;

/** A folded view of a {@link SourceText} that knows where each of its characters came from. */
public final class AlignedText {
  private final SourceText source;
  private final String text;
  private final int[] begins;
  private final int[] ends;

  AlignedText(SourceText source, String text, int[] begins, int[] ends) {
    this.source = source;
    this.text = text;
    this.begins = Arrays.copyOf(begins, text.length());
    this.ends = Arrays.copyOf(ends, text.length());
  }

  public SourceText source() {
    return source;
  }

  /** The folded characters. */
  public String text() {
    return text;
  }

  /** Where the folded character at {@code index} begins in the source. */
  public int sourceBegin(int index) {
    return begins[index];
  }

  /** Where the folded character at {@code index} ends in the source, its diacritics included. */
  public int sourceEnd(int index) {
    return ends[index];
  }

  /** The source span of the folded range {@code [begin, end)}, which must not be empty. */
  public Span sourceSpan(int begin, int end) {
    return new Span(begins[begin], ends[end - 1]);
  }
}
