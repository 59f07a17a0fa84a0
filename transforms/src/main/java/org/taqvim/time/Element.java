// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * A reading at its place in a text.
 *
 * <p>It belongs to the {@link Elements} of its first token and is filled anew when they are: it
 * holds while a match is tried and is not to be kept.
 */
final class Element {
  private Slot slot = Slot.NUM;
  private int number;
  private String code = "";
  private int first;
  private int end;
  private int begin;
  private int cut;

  void fill(Slot slot, int number, String code, int first, int end, int begin, int cut) {
    this.slot = slot;
    this.number = number;
    this.code = code;
    this.first = first;
    this.end = end;
    this.begin = begin;
    this.cut = cut;
  }

  Slot slot() {
    return slot;
  }

  /** Its number, where it has one. */
  int number() {
    return number;
  }

  /** Its value in the table, or empty. */
  String code() {
    return code;
  }

  /** Index of its first token. */
  int first() {
    return first;
  }

  /** Index after its last token. */
  int end() {
    return end;
  }

  /** Where it begins in the source, after clitics that belong to no expression. */
  int begin() {
    return begin;
  }

  /** How many letters of its last token belong to no expression. */
  int cut() {
    return cut;
  }
}
