// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * A reading at its place in a text.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param begin where it begins in the source, after clitics that belong to no expression
 * @param cut how many letters of its last token belong to no expression
 */
record Element(Term term, int first, int end, int begin, int cut) {
  Element(Term term, int first, int end, int begin) {
    this(term, first, end, begin, 0);
  }

  Slot slot() {
    return term.slot();
  }

  int number() {
    return term.number();
  }

  String code() {
    return term.code();
  }
}
