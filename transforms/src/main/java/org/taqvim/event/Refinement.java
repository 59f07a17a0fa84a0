// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;

/** What the words beside a predicate make of its class. */
final class Refinement {
  private static final int SUBJECT_REACH = 4;
  private static final int OBJECT_REACH = 4;

  /** What sending it is called, the first that a clause holds. */
  private static final List<Sent> SENT =
      List.of(
          new Sent("fighter", "fighters"),
          new Sent("combat", "fighters"),
          new Sent("peacekeeper", "peacekeepers"),
          new Sent("weapon", "arms"),
          new Sent("relief", "aid"),
          new Sent("mission", "launch"));

  private Refinement() {}

  private record Sent(String word, String eventClass) {}

  static EventClass of(Reading reading, Telling telling) {
    return ofTheDead(reading, telling.clause(), refined(reading, telling));
  }

  /** Who hands over or swaps the dead hands over no prisoners. */
  private static EventClass ofTheDead(Reading reading, Clause clause, EventClass eventClass) {
    boolean dead = has(reading, clause, "remains") && !has(reading, clause, "prisoner");
    return switch (eventClass.name()) {
      case "release", "handover" -> dead ? EventClass.of("remains") : eventClass;
      case "swap" -> dead ? EventClass.of("remains-swap") : eventClass;
      default -> eventClass;
    };
  }

  private static EventClass refined(Reading reading, Telling telling) {
    EventClass eventClass = telling.eventClass();
    Clause clause = telling.clause();
    if (isDeed(eventClass) && isByProtesters(reading, telling)) {
      return EventClass.of("storm");
    }
    if (eventClass.is("fight")
        && has(reading, telling.clause(), "police")
        && has(reading, telling.clause(), "protester")) {
      return EventClass.of("riot"); // no battle of two armies
    }
    return switch (eventClass.name()) {
      case "request" ->
          has(reading, clause, "own-diplomat")
              ? EventClass.of("cut-ties")
              : !reading.lexicon().isVerbFirst() && hasClass(reading, clause, "protest")
                  ? EventClass.of("protest")
                  : eventClass;
      case "agree", "mediate", "sign" ->
          clause.isNegated() && reading.lexicon().isOne(telling.lemma(), "consent")
              ? EventClass.of("reject")
              : hasClass(reading, clause, "ceasefire") || stopsViolence(reading, clause)
                  ? EventClass.of("ceasefire")
                  : hasClass(reading, clause, "peace") ? EventClass.of("peace") : eventClass;
      case "condemn" ->
          has(reading, clause, "prison")
              ? EventClass.of("sentence")
              : has(reading, clause, "own-diplomat") ? EventClass.of("cut-ties") : eventClass;
      case "expel" -> has(reading, clause, "diplomat") ? EventClass.of("cut-ties") : eventClass;
      case "handover" ->
          has(reading, clause, "prisoner")
              ? EventClass.of("release")
              : has(reading, clause, "right") ? EventClass.of("agree") : eventClass;
      case "deliver" ->
          has(reading, clause, "prisoner") || has(reading, clause, "remains")
              ? EventClass.of("release")
              : has(reading, clause, "territory") ? EventClass.of("handover") : eventClass;
      case "arrest" -> // the same verb stops a person and a war
          endsViolence(reading, telling)
              ? EventClass.of("halt")
              : has(reading, clause, "hostage") ? EventClass.of("abduct") : eventClass;
      case "mission" -> has(reading, clause, "relief") ? EventClass.of("aid") : eventClass;
      case "retreat" -> // the same verb leaves a town and the table
          leavesTalks(reading, telling) ? EventClass.of("call-off") : eventClass;
      case "move-in" -> has(reading, clause, "in-force") ? EventClass.of("ceasefire") : eventClass;
      case "suspend" -> stopsViolence(reading, clause) ? EventClass.of("halt") : eventClass;
      case "seize" ->
          frees(reading, telling)
              ? EventClass.of("release")
              : has(reading, clause, "attempt") ? EventClass.of("attack") : eventClass;
      case "talk", "speak" ->
          hasClass(reading, clause, "call") ? EventClass.of("call") : eventClass;
      case "cancel" -> cancelled(reading, telling);
      case "fall" -> has(reading, clause, "aircraft") ? EventClass.of("crash") : eventClass;
      case "recognise" ->
          clause.isNegated()
              ? EventClass.of("reject")
              : has(reading, clause, "mutual") ? EventClass.of("agree") : eventClass;
      case "inaugurate", "launch" -> opening(reading, telling);
      case "transfer" -> transfer(reading, clause);
      case "deploy", "station" ->
          has(reading, clause, "peacekeeper") ? EventClass.of("peacekeepers") : eventClass;
      default -> eventClass;
    };
  }

  /**
   * A meeting that was called off is that meeting, which did not take place; who does it refuses.
   */
  private static EventClass cancelled(Reading reading, Telling telling) {
    return telling.passive()
            && (hasClass(reading, telling.clause(), "meet")
                || hasClass(reading, telling.clause(), "talk"))
        ? EventClass.of("meet")
        : telling.eventClass();
  }

  /** A consulate, a road, a mission or works: what it is that somebody opens. */
  private static EventClass opening(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    boolean road = has(reading, clause, "road") && !has(reading, clause, "works");
    return has(reading, clause, "embassy")
        ? EventClass.of("embassy")
        : road && telling.eventClass().is("inaugurate")
            ? EventClass.of("reopen")
            : telling.eventClass();
  }

  /** Fighters, observers, aid or troops: what it is that somebody sends. */
  private static EventClass transfer(Reading reading, Clause clause) {
    return SENT.stream()
        .filter(sent -> has(reading, clause, sent.word))
        .findFirst()
        .map(sent -> EventClass.of(sent.eventClass))
        .orElseGet(() -> EventClass.of("deploy"));
  }

  private static boolean isDeed(EventClass eventClass) {
    return switch (eventClass.name()) {
      case "attack", "destroy", "blockade", "burn", "close" -> true;
      default -> false;
    };
  }

  /** Whether protesters stand where the subject does: beside the verb, ruled by no preposition. */
  private static boolean isByProtesters(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    if (!reading.lexicon().isVerbFirst()) {
      return has(reading, clause, "protester");
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

  /** "freed two soldiers", "the soldiers were freed": people, not land. */
  private static boolean frees(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    if (has(reading, clause, "prisoner")) {
      return true;
    }
    boolean frees = reading.lexicon().isOne(telling.lemma(), "freeing");
    boolean passive = telling.passive();
    int last = -1;
    for (int i = clause.first(); i < clause.end(); i++) {
      last = reading.isWord(i, "person") ? i : last;
    }
    boolean object = last >= 0 && reading.hasWord(last + 1, last + OBJECT_REACH, "object");
    boolean after = reading.lexicon().isVerbFirst() && last > clause.verbEnd();
    boolean land = has(reading, clause, "territory");
    return frees && last >= 0 && !land && (passive || object || after);
  }

  /** "withdrew from the talks": what the preposition rules. */
  private static boolean leavesTalks(Reading reading, Telling telling) {
    for (int i = telling.end(); i < telling.clause().end(); i++) {
      if (reading.isWord(i, "from")) {
        return reading.isWord(i + 1, "meeting");
      }
    }
    return false;
  }

  /** "stopped the operations": the noun that the verb stops follows it. */
  private static boolean endsViolence(Reading reading, Telling telling) {
    return reading
        .triggers(telling.end(), Math.min(telling.clause().end(), telling.end() + OBJECT_REACH))
        .stream()
        .anyMatch(t -> t.value().eventClass().isViolent() && t.value().eventClass().standsAlone());
  }

  private static boolean stopsViolence(Reading reading, Clause clause) {
    return reading.triggers(clause.first(), clause.end()).stream()
        .anyMatch(t -> t.value().eventClass().isViolent() && reading.isWord(t.first() - 1, "stop"));
  }

  private static boolean has(Reading reading, Clause clause, String word) {
    return reading.hasWord(clause.first(), clause.end(), word);
  }
}
