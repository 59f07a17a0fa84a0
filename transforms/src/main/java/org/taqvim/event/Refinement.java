// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.language.PackTable;
import org.taqvim.text.Sentence;

/**
 * What the words beside a predicate make of its class: a row of {@code
 * org/taqvim/event/refinements.tsv}.
 *
 * @param when what all has to hold
 */
record Refinement(List<Condition> when, EventClass becomes) {
  private static final int SUBJECT_REACH = 4;
  private static final int OBJECT_REACH = 4;

  /** How many tokens a word for people may stand before the object's marker: "two held drivers". */
  private static final int PEOPLE_REACH = 6;

  /** How many where a relative clause tells more of them: "15 men that had been held (object)". */
  private static final int TOLD_REACH = 12;

  private static final Map<String, List<Refinement>> BY_CLASS = load();

  /** Something that holds of a predicate in its clause, or does not. */
  private interface Condition {
    boolean holds(Reading reading, Telling telling);
  }

  /**
   * The class of a telling as the words beside it make it; "lost their lives in a crash" is of a
   * death first, and then of the crash.
   */
  static EventClass of(Reading reading, Telling telling) {
    return BY_CLASS.getOrDefault(telling.eventClass().name(), List.of()).stream()
        .filter(r -> r.when.stream().allMatch(c -> c.holds(reading, telling)))
        .findFirst()
        .map(Refinement::becomes)
        .map(
            c ->
                c.isConsequence() && !c.equals(telling.eventClass())
                    ? of(reading, telling.as(c))
                    : c)
        .orElse(telling.eventClass());
  }

  private static Map<String, List<Refinement>> load() {
    Map<String, List<Refinement>> all = new LinkedHashMap<>();
    PackTable table = PackTable.resource("org/taqvim/event/refinements.tsv");
    for (PackTable.Row row : table.expect("class", "when", "becomes").rows()) {
      List<Condition> when =
          Stream.of(row.get("when").split(" ", -1))
              .filter(word -> !word.isEmpty())
              .map(word -> condition(word, row))
              .toList();
      Refinement refinement = new Refinement(when, EventClass.of(row.get("becomes")));
      for (String name : row.list("class")) {
        String refined = EventClass.of(name).name();
        all.computeIfAbsent(refined, n -> new ArrayList<>()).add(refinement);
      }
    }
    return all;
  }

  private static Condition condition(String text, PackTable.Row row) {
    String value = text.substring(text.indexOf(':') + 1);
    return switch (text.substring(0, text.length() - value.length())) {
      case "not:" -> {
        Condition other = condition(value, row);
        yield (reading, telling) -> !other.holds(reading, telling);
      }
      case "word:" -> (reading, telling) -> has(reading, telling.clause(), value);
      case "names:" ->
          (reading, telling) ->
              Conditions.has(reading, telling.clause().first(), telling.clause().end(), value);
      case "sentence:" ->
          (reading, telling) -> {
            Sentence sentence = reading.sentenceOf(telling.first());
            return reading.hasWord(sentence.firstToken(), sentence.endToken(), value);
          };
      case "kind:" ->
          (reading, telling) ->
              EquipmentCounts.isAny(
                  reading, telling.clause().first(), telling.clause().end(), value);
      case "class:" -> (reading, telling) -> hasClass(reading, telling.clause(), value);
      case "before:" ->
          (reading, telling) -> hasClass(reading, telling.clause().first(), telling.first(), value);
      case "lemma:" -> (reading, telling) -> reading.lexicon().isOne(telling.lemma(), value);
      case "from:" -> (reading, telling) -> isFrom(reading, telling, value);
      case "" -> named(value, row);
      default -> throw row.error("no such condition: " + text);
    };
  }

  private static Condition named(String name, PackTable.Row row) {
    return switch (name) {
      case "negated" -> (reading, telling) -> telling.clause().isNegated();
      case "future" -> (reading, telling) -> telling.clause().isFuture();
      case "first-person" ->
          (reading, telling) -> telling.clause().features().contains(Feature.FIRST_PERSON);
      case "attempted" ->
          (reading, telling) -> telling.clause().features().contains(Feature.ATTEMPTED);
      case "past" -> (reading, telling) -> telling.clause().isPast();
      case "qualifying" -> Refinement::isQualifying;
      case "passive" -> (reading, telling) -> telling.passive();
      case "verb-final" -> (reading, telling) -> !reading.lexicon().isVerbFirst();
      case "between-persons" -> Refinement::isBetweenPersons;
      case "by-protesters" -> Refinement::isByProtesters;
      case "by-court" -> Refinement::isByCourt;
      case "from-body" -> (reading, telling) -> isFromBody(reading, telling.clause());
      case "frees-people" -> Refinement::freesPeople;
      case "takes-person" ->
          (reading, telling) ->
              Conditions.takesPerson(reading, telling.clause().first(), telling.first());
      case "takes-people" ->
          (reading, telling) -> {
            Clause clause = telling.clause();
            return takesPeople(reading, clause.first(), clause.end());
          };
      case "person-first" ->
          (reading, telling) -> lastPerson(reading, telling.clause().first(), telling.first()) >= 0;
      case "stops-violence" -> Refinement::stopsViolence;
      case "takes-violence" -> Refinement::takesViolence;
      default -> throw row.error("no such condition: " + name);
    };
  }

  /** "the republic, which nobody recognises": what somebody is, told beside his name. */
  private static boolean isQualifying(Reading reading, Telling telling) {
    return reading.lexicon().isVerbFirst() // where "that" opens what somebody says
        ? telling.clause().opener() == Clause.Opener.RELATIVE
        : reading.hasWord(telling.clause().first(), telling.first(), "that");
  }

  private static boolean has(Reading reading, Clause clause, String word) {
    int first = Conditions.head(reading, clause).orElse(clause.first());
    return reading.hasWord(first, clause.end(), word);
  }

  private static boolean hasClass(Reading reading, Clause clause, String name) {
    return hasClass(reading, clause.first(), clause.end(), name);
  }

  private static boolean hasClass(Reading reading, int first, int end, String name) {
    return reading.triggers(first, end).stream()
        .anyMatch(t -> t.value().eventClass().name().equals(name));
  }

  /** "withdrew from the talks": what the preposition rules. */
  private static boolean isFrom(Reading reading, Telling telling, String word) {
    for (int i = telling.end(); i < telling.clause().end(); i++) {
      if (reading.isWord(i, "from")) {
        return reading.isWord(i + 1, word);
      }
    }
    return false;
  }

  /** "X attacked Y, saying": one statesman's attack on another is made in words. */
  private static boolean isBetweenPersons(Reading reading, Telling telling) {
    List<Reading.Actor> two =
        reading.actors(telling.clause().first(), telling.clause().end()).stream()
            .filter(a -> !reading.isCited(a))
            .limit(2)
            .toList();
    return (telling.trigger().isVerb() || !reading.lexicon().isVerbFirst())
        && two.size() == 2
        && two.stream().allMatch(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE));
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

  /**
   * "The court condemned six": who passes a sentence stands right behind the verb, or opens the
   * clause.
   */
  private static boolean isByCourt(Reading reading, Telling telling) {
    int end = telling.end();
    if (!reading.lexicon().isVerbFirst()) {
      int first = telling.clause().first();
      return reading.hasWord(first, Math.min(telling.first(), first + 2), "home-court");
    }
    return telling.trigger().isVerb()
        && (reading.hasWord(end, Math.min(telling.clause().end(), end + 1), "court")
            || reading.isWord(telling.clause().first(), "court"));
  }

  /** "withdrew from the organisation": a body of many states, which no troops hold. */
  private static boolean isFromBody(Reading reading, Clause clause) {
    return reading.actors(clause.first(), clause.end()).stream()
        .filter(a -> a.is(Sort.ORGANISATION) && a.mention().country().isEmpty())
        .anyMatch(a -> reading.isWord(a.first() - 1, "from"));
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

  /** "freed two soldiers", "the soldiers were freed": people, not land. */
  private static boolean freesPeople(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    int first = Conditions.first(reading, clause, telling.trigger());
    if (reading.hasWord(first, clause.end(), "prisoner")) {
      return true;
    }
    boolean frees = reading.lexicon().isOne(telling.lemma(), "freeing");
    int last = lastPerson(reading, first, clause.end());
    boolean after = reading.lexicon().isVerbFirst() && last > clause.verbEnd();
    boolean land = reading.hasWord(first, clause.end(), "territory");
    if (frees && namesPerson(reading, telling)) {
      return true;
    }
    return frees
        && last >= 0
        && !land
        && (telling.passive() || takesPeople(reading, first, clause.end()) || after);
  }

  /** "freed NN", "NN was freed": whoever has a name is no land either. */
  private static boolean namesPerson(Reading reading, Telling telling) {
    return reading.actors(telling.clause().first(), telling.first()).stream()
        .filter(a -> a.is(Sort.PERSON) && !reading.isCited(a))
        .anyMatch(a -> telling.passive() || reading.isWord(a.end(), "object"));
  }

  /** Whether a marked object is a word for people: "in return for maps of areas … two soldiers". */
  private static boolean takesPeople(Reading reading, int first, int end) {
    return Conditions.takesPerson(reading, first, end)
        || IntStream.range(first, end)
            .filter(i -> reading.isWord(i, "person"))
            .anyMatch(
                i ->
                    reading.hasWord(i + 1, i + PEOPLE_REACH, "object")
                        || (reading.hasWord(i + 1, i + SUBJECT_REACH, "that")
                            && reading.hasWord(i + 1, i + TOLD_REACH, "object")));
  }

  private static int lastPerson(Reading reading, int first, int end) {
    int last = -1;
    for (int i = first; i < end; i++) {
      last = reading.isWord(i, "person") ? i : last;
    }
    return last;
  }

  /** "stopped the operations": the noun that the verb takes follows it. */
  private static boolean takesViolence(Reading reading, Telling telling) {
    int end = Math.min(telling.clause().end(), telling.end() + OBJECT_REACH);
    return reading.triggers(telling.end(), end).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.isViolent() && c.standsAlone());
  }

  /** "an end of the fighting": a word for the end stands before the noun. */
  private static boolean stopsViolence(Reading reading, Telling telling) {
    return reading.triggers(telling.clause().first(), telling.clause().end()).stream()
        .anyMatch(t -> t.value().eventClass().isViolent() && reading.isWord(t.first() - 1, "stop"));
  }
}
