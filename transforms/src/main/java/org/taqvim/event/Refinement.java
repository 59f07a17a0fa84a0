// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/** What the words beside a predicate make of its class. */
final class Refinement {
  private Refinement() {}

  static EventClass of(Reading reading, Telling telling) {
    EventClass eventClass = telling.eventClass();
    Clause clause = telling.clause();
    boolean protesters = reading.hasWord(clause.first(), clause.end(), "protester");
    if (protesters
        && (eventClass.is("attack") || eventClass.is("destroy") || eventClass.is("blockade"))) {
      return EventClass.of("protest");
    }
    return switch (eventClass.name()) {
      case "mediate", "agree" ->
          hasClass(reading, clause, "ceasefire") || stopsViolence(reading, clause)
              ? EventClass.of("ceasefire")
              : eventClass;
      case "seize" ->
          reading.hasWord(clause.first(), clause.end(), "prisoner")
              ? EventClass.of("release")
              : reading.hasWord(clause.first(), clause.end(), "attempt")
                  ? EventClass.of("attack")
                  : eventClass;
      case "talk", "speak" ->
          hasClass(reading, clause, "call") ? EventClass.of("call") : eventClass;
      case "deploy" ->
          reading.hasWord(clause.first(), clause.end(), "peacekeeper")
              ? EventClass.of("peacekeepers")
              : eventClass;
      default -> eventClass;
    };
  }

  private static boolean hasClass(Reading reading, Clause clause, String name) {
    return reading.triggers(clause.first(), clause.end()).stream()
        .anyMatch(t -> t.value().eventClass().is(name));
  }

  private static boolean stopsViolence(Reading reading, Clause clause) {
    return reading.triggers(clause.first(), clause.end()).stream()
        .anyMatch(t -> t.value().eventClass().isViolent() && reading.isWord(t.first() - 1, "stop"));
  }
}
