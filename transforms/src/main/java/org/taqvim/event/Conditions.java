// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.event.Reading.Actor;
import org.taqvim.event.Trigger.Slot;
import org.taqvim.text.TextOrder;

/** Judges whether the words around a trigger are those that it asks for. */
final class Conditions {
  private static final int OBJECT_REACH = 5;

  /** Stands among the roles of words for the name of a place. */
  private static final String PLACE_NAME = "place-name";

  /**
   * Stands among the roles of words for the name of a place that is taken, given or lost: the
   * marked object of its verb, or what opens the clause as its subject.
   */
  private static final String PLACE_TAKEN = "place-taken";

  /** Stands among the roles of words for people by their nationality. */
  private static final String PEOPLE_NAME = "people-name";

  /** Stands among the roles of words for a person by name, as what a verb takes. */
  private static final String PERSON_NAME = "person-name";

  /** Stands among the roles of words for a state to which something goes. */
  private static final String TO_STATE = "to-state";

  /** Stands among the roles of words for both parties of the conflict. */
  private static final String TWO_PARTIES = "two-parties";

  /** Stands among the roles of words for a person by name who opens the clause. */
  private static final String PERSON_FIRST = "person-first";

  /** Stands among the roles of words for land, or its name, that is not merely where it is. */
  private static final String LAND = "land";

  /** Stands among the roles of words for a quotation mark. */
  private static final String QUOTATION = "quotation";

  /** How many tokens before a relative clause the noun that it tells of may stand. */
  private static final int NOUN_REACH = 3;

  private Conditions() {}

  /** Whether a clause holds a word of each list of roles that a trigger needs. */
  static boolean areMet(Reading reading, Clause clause, Trigger trigger) {
    boolean says = reading.isWord(clause.end(), "reply-that"); // opens what the clause says
    int end = says ? clause.end() + 1 : clause.end();
    return areMet(reading, first(reading, clause, trigger), end, trigger);
  }

  /** Where the words begin that may stand beside what a trigger tells in a clause. */
  static int first(Reading reading, Clause clause, Trigger trigger) {
    int first = clause.first();
    if (clause.opener() == Clause.Opener.RELATIVE) { // "the town that troops entered"
      return Math.max(0, first - NOUN_REACH);
    }
    if (AsyndeticRelatives.takesUp(reading, clause)) { // "reached the road and closed it"
      return reading.sentenceOf(first).firstToken();
    }
    return trigger.isVerb()
        ? first
        : sharedObject(reading, clause).or(() -> head(reading, clause)).orElse(first);
  }

  /**
   * "two prisoners that served their term in B, were handed over": where a verb closes its clause,
   * what follows a relative clause, with a comma or without, goes on with the noun that this
   * qualifies. Where that noun's words begin.
   */
  static Optional<Integer> head(Reading reading, Clause clause) {
    int sentence = reading.sentenceOf(clause.first()).firstToken();
    if (reading.lexicon().isVerbFirst() || clause.opener() != Clause.Opener.COMMA) {
      return Optional.empty();
    }
    for (int i = clause.first() - 2; i > sentence; i--) {
      if (reading.isWord(i, "that")) {
        boolean said = reading.verbAt(i - 1).isPresent() || reading.token(i - 1).isSign();
        return said ? Optional.empty() : Optional.of(Math.max(sentence, i - OBJECT_REACH));
      }
    }
    return Optional.empty();
  }

  /**
   * "arrested two men and later freed": where a verb closes its clause, what the clause before took
   * as its marked object is the object of the next, too, which names none and stands in the active.
   * Where the words of that object begin; empty where the clause has its own.
   */
  private static Optional<Integer> sharedObject(Reading reading, Clause clause) {
    boolean open =
        !reading.lexicon().isVerbFirst()
            && clause.opener() == Clause.Opener.AND
            && !clause.isPassive()
            && !reading.lexicon().isOne(clause.verb(), "passive-verb")
            && !reading.hasWord(clause.first(), clause.verbFirst(), "object");
    int sentence = reading.sentenceOf(clause.first()).firstToken();
    for (int i = clause.first() - 1; open && i > sentence; i--) {
      if (reading.isWord(i, "object")) {
        return Optional.of(Math.max(sentence, i - OBJECT_REACH));
      }
    }
    return Optional.empty();
  }

  /** Whether a run of tokens holds a word of each list of roles that a trigger needs. */
  static boolean areMet(Reading reading, int first, int end, Trigger trigger) {
    return trigger.beside().stream()
        .allMatch(roles -> roles.stream().anyMatch(role -> has(reading, first, end, role)));
  }

  /** Whether a run of tokens holds a word of a role, or what a role says of names and signs. */
  static boolean has(Reading reading, int first, int end, String role) {
    return switch (role) {
      case PLACE_TAKEN -> TakenPlaces.isAny(reading, first, end);
      case PLACE_NAME ->
          IntStream.range(first, end)
              .anyMatch(i -> reading.actorAt(i).isEmpty() && isPlace(reading, i));
      case QUOTATION -> IntStream.range(first, end).anyMatch(i -> reading.isSign(i, "\u00AB\""));
      case TWO_PARTIES -> nameTwoParties(reading, first, end);
      case PERSON_FIRST ->
          reading.actors(first, end).stream()
              .findFirst()
              .filter(a -> a.is(Sort.PERSON) && !reading.isCited(a))
              .isPresent();
      case PERSON_NAME -> takesPerson(reading, first, end);
      case TO_STATE ->
          reading.actors(first, end).stream()
              .filter(a -> a.is(Sort.STATE))
              .anyMatch(a -> reading.isWord(a.first() - 1, "to"));
      case PEOPLE_NAME ->
          reading.actors(first, end).stream()
              .anyMatch(a -> a.is(Sort.DEMONYM) || arePeople(reading, a));
      case LAND -> IntStream.range(first, end).anyMatch(i -> isLand(reading, i));
      default ->
          EquipmentKinds.isKnown(role)
              ? EquipmentCounts.isAny(reading, first, end, role)
              : reading.hasWord(first, end, role);
    };
  }

  /** "the part of B in the trade of the region": land under "in" is where, not what is taken. */
  private static boolean isLand(Reading reading, int token) {
    boolean named = reading.actorAt(token).isEmpty() && isPlace(reading, token);
    if (!named && !reading.isWord(token, "territory")) {
      return false;
    }
    for (int i = token - 1; i >= Math.max(0, token - NOUN_REACH); i--) {
      if (reading.isWord(i, "in")) {
        return false;
      }
      if (reading.token(i).isSign() || reading.isWord(i, "object") || reading.isWord(i, "and")) {
        return true;
      }
    }
    return true;
  }

  /** Whether a run of tokens names both parties, by name or as "both sides". */
  private static boolean nameTwoParties(Reading reading, int first, int end) {
    return reading.hasWord(first, end, "both")
        || reading.actors(first, end).stream()
                .flatMap(a -> a.mention().country().stream())
                .filter(c -> reading.profile().party(c).isPresent())
                .distinct()
                .count()
            > 1;
  }

  /** Whether a person named in a run of tokens is the marked object of its verb. */
  static boolean takesPerson(Reading reading, int first, int end) {
    return reading.actors(first, end).stream()
        .anyMatch(
            a -> (a.is(Sort.PERSON) || a.is(Sort.OFFICE)) && reading.isWord(a.end(), "object"));
  }

  /** Whether what stands right after a trigger fills its slot. */
  static boolean fills(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().object().map(s -> fills(reading, s, hit)).orElse(true);
  }

  private static boolean fills(Reading reading, Slot slot, PhraseIndex.Hit<Trigger> hit) {
    int token = hit.end();
    int at = token < reading.size() && reading.isWord(token, "to") ? token + 1 : token;
    return switch (slot) {
      case PEOPLE ->
          reading.isWord(at, "residents")
              || reading.actorAt(at).filter(a -> arePeople(reading, a)).isPresent();
      case PLACE ->
          reading.actorAt(at).filter(a -> a.is(Sort.STATE) || a.is(Sort.GOVERNMENT)).isPresent()
              || isPlace(reading, at)
              || (reading.isWord(at, "territory") && !reading.lexicon().isVerbFirst())
              || (isPlace(reading, at + 1) && reading.isWord(at, "territory"))
              || (reading.isWord(at, "this") && reading.isWord(at + 1, "territory"));
      case BODY ->
          reading.isWord(at, "body")
              || reading.actorAt(at).filter(a -> a.is(Sort.ORGANISATION)).isPresent();
      case LAND -> TakenPlaces.isBeside(reading, hit);
      case SOMEBODY -> takesSomebody(reading, hit);
    };
  }

  /**
   * "they took a young man", "there fell three soldiers": the marked object beside the verb, or
   * what a number counts beside it, is a word for a human being.
   */
  private static boolean takesSomebody(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    if (reading.lexicon().isVerbFirst()) {
      int[] number = Numbers.at(reading, hit.end(), reading.size());
      return number.length > 0
          ? reading.isWord(number[1], "person")
          : reading.isWord(hit.end(), "dual-person") || reading.endsWord(hit.first() - 1, "person");
    }
    int marker = hit.first() - 1;
    int from = Math.max(0, marker - OBJECT_REACH);
    return reading.isWord(marker, "object")
        && reading.hasWord(from, marker, "person")
        && !TakenPlaces.isBeside(reading, hit) // "the soldiers took the town"
        && !reading.hasWord(from - OBJECT_REACH, marker, "taken-otherwise"); // lives, revenge
  }

  /** "Of the Armenians", where the conflict has such a party; in a profile without any, any. */
  private static boolean arePeople(Reading reading, Actor actor) {
    boolean people = actor.is(Sort.DEMONYM) || actor.is(Sort.GROUP);
    ConflictProfile profile = reading.profile();
    return people
        && (profile.parties().isEmpty()
            || actor.mention().country().flatMap(profile::party).isPresent());
  }

  static boolean isPlace(Reading reading, int token) {
    if (token >= reading.size()) {
      return false;
    }
    List<EntityMention> names = reading.names().entities();
    int begin = reading.token(token).begin();
    return TextOrder.within(names, EntityMention::begin, begin, begin + 1).stream()
        .anyMatch(e -> e.type() == EntityType.LOC);
  }
}
