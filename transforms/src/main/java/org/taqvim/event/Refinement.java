// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/** What the words beside a predicate make of its class. */
final class Refinement {
  private static final int SUBJECT_REACH = 4;

  private Refinement() {}

  static EventClass of(Reading reading, Telling telling) {
    EventClass eventClass = telling.eventClass();
    Clause clause = telling.clause();
    if (isDeed(eventClass) && isByProtesters(reading, telling)) {
      return EventClass.of("storm");
    }
    return switch (eventClass.name()) {
      case "request" ->
          !reading.lexicon().isVerbFirst() && hasClass(reading, clause, "protest")
              ? EventClass.of("protest")
              : eventClass;
      case "mediate", "agree", "sign" ->
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

  private static boolean isDeed(EventClass eventClass) {
    return switch (eventClass.name()) {
      case "attack", "destroy", "blockade", "burn" -> true;
      default -> false;
    };
  }

  /** Whether protesters stand where the subject does: beside the verb, ruled by no preposition. */
  private static boolean isByProtesters(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    if (!reading.lexicon().isVerbFirst()) {
      return reading.hasWord(clause.first(), clause.end(), "protester");
    }
    int end = Math.min(clause.end(), clause.verbEnd() + SUBJECT_REACH);
    for (int i = clause.first(); i < end; i++) {
      if (reading.isWord(i, "protester")) {
        boolean before = i < clause.verbFirst();
        return before || !hasPreposition(reading, clause.verbEnd(), i);
      }
    }
    return false;
  }

  private static boolean hasPreposition(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean partitive = reading.isWord(i, "from") && i > first;
      if (!partitive
          && (reading.isWord(i, "on")
              || reading.isWord(i, "to")
              || reading.isWord(i, "from")
              || reading.isWord(i, "in")
              || reading.isWord(i, "agent"))) {
        return true;
      }
    }
    return false;
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
