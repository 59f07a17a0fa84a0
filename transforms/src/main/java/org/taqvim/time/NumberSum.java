// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import org.taqvim.time.NumberWord.Kind;

/** A number being put together from words. */
final class NumberSum {
  private final boolean unitsFirst;
  private int closed;
  private int open;
  private boolean ordinal;
  private boolean feminine;
  private Kind last;

  NumberSum(NumberWord first, boolean unitsFirst) {
    this.unitsFirst = unitsFirst;
    open = first.value();
    ordinal = isOrdinal(first);
    feminine = first.kind() == Kind.ORDF;
    last = first.kind();
  }

  boolean isOrdinal() {
    return ordinal;
  }

  /** Whether it can count the days of a month. */
  boolean isOfDay() {
    return ordinal && !feminine;
  }

  /** Whether the last word only counts what follows. */
  boolean isAdjective() {
    return last == Kind.ORDM;
  }

  private static boolean isOrdinal(NumberWord word) {
    return word.kind() == Kind.ORD || word.kind() == Kind.ORDF || word.kind() == Kind.ORDM;
  }

  int total() {
    return closed + open;
  }

  boolean add(NumberWord word, boolean and) {
    if (word.kind() == Kind.TEEN) {
      return !and && !word.joined() && teen();
    }
    if (word.kind() == Kind.MULT && !and && !word.joined()) {
      return multiply(word.value());
    }
    boolean connected = and || word.joined();
    boolean glued = word.joined() && unitsFirst;
    return connected && (glued ? addJoined(word) : addApart(word));
  }

  private boolean teen() {
    if (open >= 10 || open < 1 || last == Kind.TEEN) {
      return false;
    }
    open += 10;
    last = Kind.TEEN;
    return true;
  }

  private boolean multiply(int by) {
    if (open <= 0 || open >= by || ordinal || open * (long) by > 999_999) {
      return false;
    }
    open *= by;
    last = Kind.MULT;
    if (by == 1000) {
      closed += open;
      open = 0;
    }
    return true;
  }

  /** A connector of its own: the smaller follows the greater. */
  private boolean addApart(NumberWord word) {
    if (ordinal || !fits(word.value())) {
      return false;
    }
    open += word.value();
    ordinal = isOrdinal(word);
    last = word.kind();
    return true;
  }

  /** A connector glued to the word: units stand before tens, and both after hundreds. */
  private boolean addJoined(NumberWord word) {
    boolean tens = word.value() >= 20 && word.value() <= 90 && word.value() % 10 == 0;
    int unit = open % 100;
    if (tens && unit >= 1 && unit <= 9 && last != Kind.TEEN) {
      open += word.value();
      last = Kind.MULT;
      return true;
    }
    if (ordinal || (open != 0 && open < 100) || !fits(word.value())) {
      return false;
    }
    open += word.value();
    last = word.kind();
    return true;
  }

  private boolean fits(int value) {
    int sum = closed + open;
    int room = sum % 1000 == 0 ? 1000 : sum % 100 == 0 ? 100 : sum % 10 == 0 ? 10 : 1;
    return value < room && (sum > 10 || sum == 0);
  }
}
