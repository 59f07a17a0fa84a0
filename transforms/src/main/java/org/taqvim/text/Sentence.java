// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

/**
 * A sentence of a text; no sentence crosses a line break.
 *
 * @param begin where it begins in the source, in UTF-16 units
 * @param end where it ends in the source, exclusive, without trailing white space
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param line the line of the source that holds it, from 0
 */
public record Sentence(int begin, int end, int firstToken, int endToken, int line) {
  public Span span() {
    return new Span(begin, end);
  }
}
