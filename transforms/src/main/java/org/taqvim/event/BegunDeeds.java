// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * Tells what happened in the course of a war from the day on which that war began: of "A took the
 * town in the fighting that broke out on 27 September" that day is only the earliest.
 */
final class BegunDeeds {
  /** How many tokens the day and the verb that says "began" may stand apart. */
  private static final int REACH = 7;

  /** How many tokens the name of what began may take. */
  private static final int NAME = 5;

  private BegunDeeds() {}

  /**
   * Whether one of a text's times is the day on which something else began, in the course of which
   * an event happened.
   *
   * @param index of the time
   * @param trigger first token of the event's trigger
   */
  static boolean isLater(Reading reading, int index, int trigger) {
    boolean fought =
        reading.triggers(trigger, trigger + 1).stream()
            .map(hit -> hit.value().eventClass())
            .anyMatch(c -> c.isViolent() || c.has(EventClass.Trait.TAKING));
    if (!fought) {
      return false;
    }
    int date = reading.firstOf(index);
    int end = reading.text().tokenAt(reading.times().get(index).end());
    return reading.lexicon().isVerbFirst()
        ? isBesideBeginning(reading, date, end, trigger)
        : isBehindBeginning(reading, date, end, trigger);
  }

  /** "in the fighting that from 27 September began, A took the town" */
  private static boolean isBehindBeginning(Reading reading, int date, int end, int trigger) {
    int begun = end;
    while (!reading.isWord(begun, "begin")) {
      boolean over = begun >= Math.min(reading.size(), end + REACH);
      if (over || reading.token(begun).isSign() || reading.verbAt(begun).isPresent()) {
        return false;
      }
      begun++;
    }
    return trigger > begun && isOpened(reading, date);
  }

  /** Whether the clause of a day is a relative one. */
  private static boolean isOpened(Reading reading, int date) {
    for (int i = date - 1; i > Math.max(0, date - REACH) && !reading.token(i).isSign(); i--) {
      if (reading.isWord(i, "that")) {
        return isOfWar(reading, Math.max(0, i - NAME), i);
      }
    }
    return false;
  }

  /** A war or fighting goes on; an attack takes what it takes on its day. */
  private static boolean isOfWar(Reading reading, int first, int end) {
    return reading.triggers(first, end).stream()
        .map(hit -> hit.value().eventClass())
        .anyMatch(c -> c.isViolent() && c.shape() == EventClass.Shape.MUTUAL);
  }

  /** "A took the town in fighting that broke out on 27 September" */
  private static boolean isBesideBeginning(Reading reading, int date, int end, int trigger) {
    int begun = date - 1;
    while (!reading.isWord(begun, "begin")) {
      boolean over = begun <= Math.max(0, date - REACH);
      if (over || reading.token(begun).isSign() || reading.timeAt(begun) >= 0) {
        return false;
      }
      begun--;
    }
    boolean relative = reading.isWord(begun - 1, "relative");
    boolean behind = relative && trigger >= end;
    if (behind && isOfWar(reading, Math.max(0, begun - NAME), begun)) {
      return true; // "the fighting that began on 27 September has killed 120"
    }
    int name = relative ? begun - 2 : begun - 1;
    for (int i = name; i > Math.max(0, name - NAME); i--) {
      boolean within =
          reading.isWord(i, "in") || reading.isWord(i, "during") || reading.isWord(i, "after");
      if (within) {
        return trigger < i && isOfWar(reading, i, begun);
      }
      if (reading.token(i).isSign() || reading.verbAt(i).isPresent()) {
        return false;
      }
    }
    return false;
  }
}
