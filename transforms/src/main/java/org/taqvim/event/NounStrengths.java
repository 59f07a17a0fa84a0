// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Telling.Strength;

/** How firmly a noun that is not the predicate of an opening verb tells an event of its own. */
final class NounStrengths {
  private static final int REACH = 8;

  private NounStrengths() {}

  /** The strength, or nothing where the noun tells no event beside its verb. */
  static Optional<Strength> of(
      Reading reading,
      Clause clause,
      PhraseIndex.Hit<Trigger> hit,
      boolean reporting,
      boolean happening) {
    EventClass eventClass = hit.value().eventClass();
    if (eventClass.isSaying() || eventClass.isHappening() || hit.value().isVerb()) {
      return Optional.empty();
    }
    int before = hit.first() - 1;
    boolean in = reading.isWord(before, "in") || reading.isWord(before, "during");
    if (eventClass.type() == EventType.SUPPORT && HappeningNouns.isHelp(reading, hit)) {
      return Optional.empty();
    }
    if (eventClass.has(Trait.HELP) && in) {
      return Optional.empty(); // a circumstance of what was agreed
    }
    if (eventClass.type() == EventType.CONSULT && in) {
      return Optional.of(Strength.ADVERBIAL);
    }
    boolean near =
        hit.first() >= clause.verbEnd()
            && words(reading, clause.verbEnd(), hit.first()) <= REACH
            && !isOccasion(reading, clause, hit);
    if (!hit.value().with().isEmpty()) {
      return Optional.empty();
    }
    if (reporting
        && near
        && eventClass.nominal() != EventClass.Nominal.NO
        && !Predicates.isWished(reading, clause, hit)
        && !reading.lexicon().isOne(clause.verb(), "expecting-verb")
        && (!isGoverned(reading, hit) || isPointedOut(reading, clause, hit))) {
      return Optional.of(Strength.REPORTED);
    }
    if (happening
        && eventClass.isViolent()
        && !HappeningNouns.isAside(reading, clause, hit)
        && (!Predicates.isOpen(reading, hit) || reading.isWord(before, "passed-on"))) {
      return Optional.of(Strength.PREDICATE);
    }
    return Optional.of(Strength.NOMINAL);
  }

  /**
   * The words between two tokens; signs, numbers, dates and names do not part a verb from its
   * object.
   */
  private static int words(Reading reading, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean counts =
          !reading.token(i).isSign()
              && !reading.token(i).isNumber() // "announced the fall of 44 dead"
              && reading.timeAt(i) < 0
              && reading.actorAt(i).isEmpty();
      count += counts ? 1 : 0;
    }
    return count;
  }

  /** "announced of a killing" tells the killing; "spoke of the attack" refers to a known one. */
  private static boolean isGoverned(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    if (reading.isWord(before, "passed-on")) {
      return hit.is(Feature.DEFINITE) && !reading.isRuled(hit.first());
    }
    if (HappeningNouns.isBroken(reading, hit)) {
      return true;
    }
    return reading.isWord(before, "purpose")
        || reading.endsWord(before, "purpose") // "set A a term for the evacuation of"
        || isWhatFor(reading, hit)
        || isDespite(reading, hit)
        || reading.isWord(before, "frame") // "said in his speech before the summit"
        || reading.isWord(before, "to")
        || (reading.isWord(before, "from") // "the liberation of … from the occupation of"
            && hit.value().eventClass().has(EventClass.Trait.TAKING))
        || reading.isWord(before, "in")
        || reading.isWord(before, "negation");
  }

  /** "gave A a week to withdraw": what something is for has not been told as done. */
  private static boolean isWhatFor(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    EventClass eventClass = hit.value().eventClass();
    return eventClass.type() == EventType.RETREAT
        && Predicates.isAim(reading, eventClass, hit.value().lemma(), hit.first());
  }

  /** "B's attack was repelled despite the agreement on a truce": what was known before. */
  private static boolean isDespite(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    boolean noun = reading.isWord(before, "dated-noun");
    return reading.endsWord(before, "despite") || (noun && reading.endsWord(before - 1, "despite"));
  }

  /** "pointed to the wounding of seven": losses of which nobody knew. */
  private static boolean isPointedOut(
      Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().eventClass().isConsequence()
        && !hit.is(Feature.DEFINITE)
        && reading.isWord(hit.first() - 1, "to")
        && reading.lexicon().isOne(clause.verb(), "pointing-verb");
  }

  /** "said at the end of the summit": when it was said, not what is reported. */
  private static boolean isOccasion(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int from = clause.verbEnd();
    int to = hit.first();
    return hit.value().eventClass().type() == EventType.CONSULT
        && hit.is(Feature.DEFINITE)
        && (reading.hasWord(from, to, "in") || reading.hasWord(from, to, "during"));
  }
}
