// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

import java.util.Comparator;

/**
 * A half-open range of a text, {@code begin} inclusive and {@code end} exclusive.
 *
 * <p>Inside the library offsets count UTF-16 units of {@link SourceText#text()}; only {@link
 * SourceText#toCodePoints(Span)} turns them into the Unicode code points that the output files use.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
