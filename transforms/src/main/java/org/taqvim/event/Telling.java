// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * A trigger in its clause, before it is known who took part and who says so.
 *
 * @param eventClass what it tells here: its trigger's class, or what the words beside it make of
 *     that
 * @param first the trigger's first token
 * @param end after its last token
 * @param clause where it stands
 * @param strength how surely it tells an event rather than mentions one
 * @param passive whether the verb makes its subject the target
 * @param definite whether the trigger is a noun with the article
 */
record Telling(
    EventClass eventClass,
    Trigger trigger,
    int first,
    int end,
    Clause clause,
    Strength strength,
    boolean passive,
    boolean definite) {
  /** How surely a trigger tells an event. */
  enum Strength {
    PREDICATE,
    /** The object of a verb of reporting. */
    REPORTED,
    /** "in a telephone call with …", beside the predicate. */
    ADVERBIAL,
    /** A noun alone. */
    NOMINAL
  }

  /** Whether the verb doubts what it introduces: "maintained that". */
  boolean isClaim() {
    return eventClass.modality().isPresent();
  }

  String lemma() {
    return trigger.lemma();
  }

  static Telling of(
      Reading reading, PhraseIndex.Hit<Trigger> hit, Clause clause, Strength strength) {
    boolean passive = clause.isPassive() || reading.lexicon().isOne(clause.verb(), "passive-verb");
    return new Telling(
        hit.value().eventClass(),
        hit.value(),
        hit.first(),
        hit.end(),
        clause,
        strength,
        passive && hasVoices(reading, hit.value()),
        hit.is(Feature.DEFINITE));
  }

  /** What a clause tells by its verb, whatever that is. */
  static Telling ofVerb(EventClass eventClass, Clause clause) {
    return new Telling(
        eventClass,
        Trigger.verb(eventClass, clause.verb()),
        clause.verbFirst(),
        clause.verbEnd(),
        clause,
        Strength.PREDICATE,
        false,
        false);
  }

  /** "became a hindrance", "became asking for": a word that goes with "became" alone acts by it. */
  private static boolean hasVoices(Reading reading, Trigger trigger) {
    return trigger.kind() != Trigger.Kind.ADJECTIVE
        && (trigger.with().isEmpty()
            || trigger.with().stream()
                .anyMatch(verb -> !reading.lexicon().isOne(verb, "passive-verb")));
  }

  /** The same telling, its subject the one who does it: in Persian "became in" is "entered". */
  Telling active() {
    return new Telling(eventClass, trigger, first, end, clause, strength, false, definite);
  }

  /** The same telling as what its clause as a whole says, by nobody's hand but its subject's. */
  Telling asPredicate() {
    return new Telling(
        eventClass, trigger, first, end, clause, Strength.PREDICATE, false, definite);
  }

  Telling as(EventClass other) {
    return new Telling(other, trigger, first, end, clause, strength, passive, definite);
  }
}
