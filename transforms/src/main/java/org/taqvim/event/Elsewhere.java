// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import java.util.function.Predicate;
import org.taqvim.entity.EntityMention;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;

/** Tells the places that words name beside an event which did not take place there. */
final class Elsewhere {
  /** How many tokens a matter may be long. */
  private static final int MATTER = 7;

  /** How many tokens may stand between a deed's noun and its place. */
  private static final int DEED = 4;

  private final Reading reading;
  private final Draft draft;

  Elsewhere(Reading reading, Draft draft) {
    this.reading = reading;
    this.draft = draft;
  }

  /** Whether a place named in an event's words is that of something else. */
  boolean is(EntityMention place) {
    int first = reading.text().tokenAt(place.begin());
    return isContested(place, first)
        || (draft.type() == EventType.CONSULT && isMatter(place, first))
        || (draft.type() == EventType.PROTEST && isProtested(first))
        || (isPeaceful() && isOfOccasion(first))
        || (draft.eventClass.isViolent() && isLeft(first))
        || isNextTo(first)
        || isOnRoad(place, first)
        || isOfPact(first)
        || (draft.eventClass.has(Trait.CIVIL) && before(first, DEED, this::isCharge).isPresent());
  }

  /** "sentenced for the killing of people in X": where a deed was that one is charged with. */
  private boolean isCharge(int token) {
    return reading.triggers(token, token + 1).stream()
        .anyMatch(
            t ->
                t.first() != draft.triggerFirst
                    && !t.value().isVerb()
                    && t.value().eventClass().isViolent());
  }

  private boolean isPeaceful() {
    return draft.type() == EventType.CONSULT || draft.type() == EventType.AGREE;
  }

  /** "two wars for X", "fought for the control of X". */
  private boolean isContested(EntityMention place, int first) {
    if (draft.eventClass.shape() != Shape.MUTUAL
        || !draft.eventClass.isViolent()
        || !Extent.of(place.id()).isRegionOrMore()) {
      return false;
    }
    return before(first, DEED, i -> reading.isWord(i, "contested")).isPresent();
  }

  /** "a session on the state of people in X": what is talked about. */
  private boolean isMatter(EntityMention place, int first) {
    return Extent.of(place.id()).isRegionOrMore()
        && before(
                first,
                MATTER,
                i ->
                    reading.isWord(i, "purpose")
                        || reading.isWord(i, "matter")
                        || reading.endsWord(i, "purpose"))
            .isPresent();
  }

  /** "rallied against works in X": what they protest about. */
  private boolean isProtested(int first) {
    return before(first, MATTER, i -> reading.isWord(i, "protested")).isPresent();
  }

  /** "for the first time since the attack on X": a deed that something else came after. */
  private boolean isOfOccasion(int first) {
    return before(first, DEED, i -> isOccasion(i)).isPresent();
  }

  private boolean isOccasion(int token) {
    boolean after =
        reading.endsWord(token - 1, "after") || reading.endsWord(token - 1, "circumstance");
    return after
        && reading.triggers(token, token + 1).stream()
            .anyMatch(
                t ->
                    t.first() != draft.triggerFirst
                        && !t.value().isVerb()
                        && t.value().eventClass().isViolent());
  }

  /** "a breach of the truce signed in X": where the pact was made that something breaks. */
  private boolean isOfPact(int first) {
    return !isPeaceful()
        && reading.isWord(first - 1, "in")
        && before(first, MATTER, i -> reading.isWord(i, "signed")).isPresent();
  }

  /** "a mine that soldiers had laid when they withdrew from X". */
  private boolean isLeft(int first) {
    return isJustAfter(first, "from")
        && before(
                first,
                DEED,
                i ->
                    reading.triggers(i, i + 1).stream()
                        .anyMatch(
                            t ->
                                t.first() != draft.triggerFirst
                                    && t.value().eventClass().type() == EventType.RETREAT))
            .isPresent();
  }

  /** "the largest city after X", "after the capital X": with what another place is compared. */
  private boolean isNextTo(int first) {
    boolean noun = reading.hasWord(first - 1, first, "capital");
    return reading.endsWord(first - 1, "after") || (noun && reading.endsWord(first - 2, "after"));
  }

  /** "the only road between X and Y" is neither in X nor in Y. */
  private boolean isOnRoad(EntityMention place, int first) {
    return Extent.of(place.id()).isRegionOrMore()
        && before(first, MATTER, i -> reading.isWord(i, "between"))
            .flatMap(between -> before(between, DEED, i -> reading.isWord(i, "road")))
            .filter(road -> !reading.isWord(road, "border"))
            .isPresent();
  }

  /** Whether a word of a role ends right before a token, or one noun before it: "from the area". */
  private boolean isJustAfter(int token, String role) {
    return reading.endsWord(token - 1, role)
        || (reading.endsWord(token - 2, role) && !reading.isFunctionWord(token - 1));
  }

  /** The nearest token of some before another, within its clause. */
  private Optional<Integer> before(int token, int reach, Predicate<Integer> wanted) {
    for (int i = token - 1; i > Math.max(-1, token - 1 - reach); i--) {
      if (reading.token(i).isSign() || reading.isWord(i, "that")) {
        return Optional.empty();
      }
      if (wanted.test(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
