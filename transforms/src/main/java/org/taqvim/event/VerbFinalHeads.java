// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.entity.ActorMention.Sort;

/** Judges whether a word can be the predicate of a clause that its verb closes. */
final class VerbFinalHeads {
  /** What a clause has as its verb that is a form of "to be". */
  private static final String COPULA = "copula";

  private VerbFinalHeads() {}

  /** Whether what a word tells is what the clause as a whole tells. */
  static boolean isPredicate(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    if (!Conditions.areMet(reading, clause, hit.value())) {
      return false;
    }
    if (isCalledSo(reading, clause, hit)
        || areVictims(reading, hit)
        || isAdded(reading, clause, hit)) {
      return false;
    }
    return switch (hit.value().kind()) {
      case PHRASE ->
          !isMentioned(reading, hit.first() - 1)
              && (clause.verb().isEmpty() || !Predicates.isPurpose(reading, hit));
      case VERB -> hit.first() == clause.verbFirst() && isItsVerb(reading, clause, hit);
      case NOUN, ADJECTIVE ->
          hit.end() <= clause.verbFirst()
              && !isInName(reading, hit)
              && goesWith(reading, clause, hit)
              && !isDisplaced(reading, clause, hit)
              && !isObject(reading, clause, hit)
              && !isGoverned(reading, clause, hit);
    };
  }

  /**
   * Whether a verb is that of its clause and goes with no other word: "we are" may be written as
   * "that we come" is; what "goes up" or "comes to agree" does not come.
   */
  private static boolean isItsVerb(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    boolean moves = hit.value().eventClass().has(EventClass.Trait.ARRIVAL);
    String before = hit.first() == 0 ? "" : reading.token(hit.first() - 1).text();
    boolean attribute =
        hit.is(Feature.PARTICIPLE)
            && reading.lexicon().of("bound-plural").stream().anyMatch(before::endsWith);
    return !clause.verb().equals(COPULA)
        && !attribute // "of the lost lands"
        && !(moves && reading.endsWord(hit.first() - 1, "no-journey"));
  }

  /**
   * "took five wounded to hospital", "44 prisoners arrived": whom the verb tells of, not what
   * befell them.
   */
  private static boolean areVictims(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.NOUN
        && ((hit.value().eventClass().isConsequence() && reading.isWord(hit.end(), "object"))
            || (reading.isWord(hit.first(), "prisoner")
                && hit.first() > 0
                && (hit.is(Feature.PLURAL)
                    || Numbers.at(reading, hit.first() - 1, hit.first()).length > 0)));
  }

  /** "five republics were added to them": no speech, unless words follow. */
  private static boolean isAdded(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    boolean passive =
        clause.isPassive()
            || reading.lexicon().isOne(clause.verb(), "passive-verb")
            || hit.is(Feature.PARTICIPLE);
    return reading.lexicon().isOne(hit.value().lemma(), "adding")
        && passive
        && !reading.isWord(clause.end(), "that")
        && !reading.isSign(clause.end(), ":");
  }

  /** "for what was called a crime": a name given in passing. */
  private static boolean isCalledSo(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return isSpeech(hit.value().eventClass())
        && reading.lexicon().isOne(clause.verb(), "naming-verb")
        && reading.hasWord(clause.first(), hit.first(), "what");
  }

  /** "the Security Treaty Organisation announced": a word of a body's name tells nothing. */
  private static boolean isInName(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return reading
        .actorAt(hit.first())
        .filter(a -> a.is(Sort.ORGANISATION) && a.end() >= hit.end())
        .isPresent();
  }

  /** Whether the clause's verb, or the noun that makes it one ("described as"), is a trigger's. */
  private static boolean goesWith(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = clause.verbFirst() - 1;
    return hit.value().with().contains(clause.verb())
        || (hit.end() <= before && hit.value().with().contains(reading.token(before).text()));
  }

  /** "came near to signing": another word goes with the verb. */
  private static boolean isDisplaced(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = clause.verbFirst() - 1;
    return hit.end() <= before && reading.isWord(before, "complement");
  }

  /**
   * "suspended the aid because of the attack": the verb goes with the noun beside it, though that
   * tells nothing here.
   */
  private static boolean isObject(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int verb = clause.verbFirst();
    if (hit.end() == verb || hit.value().kind() != Trigger.Kind.NOUN) {
      return false;
    }
    return reading.triggers(hit.end(), verb).stream()
        .filter(t -> t.end() == verb && t.value().with().contains(clause.verb()))
        .filter(t -> !hit.value().with().contains(t.value().lemma()))
        .filter(
            t -> t.first() > hit.end() || !isSpeech(hit.value().eventClass())) // "call for help"
        .anyMatch(t -> !Conditions.areMet(reading, clause, t.value()));
  }

  /** Whether a preposition takes the noun away from the verb; some verbs want one. */
  private static boolean isGoverned(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    if (reading.isWord(before, "performing") && reading.endsWord(before - 1, "after")) {
      return true; // "after the shooting happened he appeared"
    }
    boolean infinitive =
        reading.verbAt(hit.end()).filter(v -> v.is(Feature.INFINITIVE)).isPresent();
    if (infinitive && (reading.endsWord(before, "after") || reading.endsWord(before, "before"))) {
      return true; // "after being sentenced": no verb closes that
    }
    if (before < clause.first()) {
      return false;
    }
    if (reading.isWord(before, "during")
        || (hit.end() < clause.verbFirst() && isLongAfter(reading, before))
        || reading.endsWord(before, "moment") // "since the truce"
        || isMentioned(reading, before)) {
      return true;
    }
    boolean wanted = !reading.lexicon().isOne(clause.verb(), "plain-verb");
    if (wanted && (reading.isWord(before, "to") || reading.isWord(before, "in"))) {
      return false;
    }
    return reading.isWord(before, "to")
        || reading.isWord(before, "from")
        || reading.isWord(before, "in")
        || Predicates.isPurpose(reading, hit);
  }

  /** "after three days of fighting they entered": the noun belongs to how long. */
  private static boolean isLongAfter(Reading reading, int before) {
    int length = before;
    while (length > 0 && reading.timeAt(length) >= 0) {
      length--;
    }
    return reading.endsWord(length, "amid")
        || (length < before
            && (reading.endsWord(length, "after") || reading.isWord(length, "during")));
  }

  /** "because of an attack", "an inquiry into an attack": what is told is not the attack. */
  private static boolean isMentioned(Reading reading, int before) {
    return reading.endsWord(before, "reason")
        || (reading.endsWord(before, "regarding")
            && !reading.isWord(before - 1, "this")); // "gave this plan a vote"
  }

  /** Whether it is something said that is more than that it was said. */
  static boolean isSpeech(EventClass eventClass) {
    return eventClass.shape() == EventClass.Shape.SPEECH && !eventClass.isSaying();
  }
}
