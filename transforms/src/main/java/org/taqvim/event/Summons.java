// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/** Tells the summoning of a diplomat, of whom a noun of it, too, says only that it befell him. */
final class Summons {
  private Summons() {}

  static boolean is(EventClass eventClass) {
    return eventClass.has(EventClass.Trait.SUMMONS);
  }

  /**
   * "the summoning of A's ambassador took place": a noun of it, which its verb only lets happen.
   */
  static boolean happens(Reading reading, Telling telling) {
    return telling.trigger().kind() == Trigger.Kind.NOUN
        && is(telling.eventClass())
        && reading.triggers(telling.clause().verbFirst(), telling.clause().verbEnd()).stream()
            .anyMatch(t -> t.value().eventClass().isHappening());
  }
}
