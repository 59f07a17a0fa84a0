// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.text.Letters;

/** Finds what a clause tells: its predicate first, then what stands beside it. */
interface Predicates {
  /** How many words may stand between a purpose's preposition and its noun. */
  int PURPOSE = 1;

  List<Telling> in(Reading reading, Clause clause);

  /**
   * "Charges of A's against B of a breach": the noun at the head of a clause without a verb, with
   * who makes them.
   */
  static Optional<PhraseIndex.Hit<Trigger>> charge(
      Reading reading, Clause clause, List<PhraseIndex.Hit<Trigger>> hits) {
    return hits.stream()
        .filter(h -> clause.verb().isEmpty() && h.first() == clause.first() && !h.value().isVerb())
        .filter(h -> h.value().eventClass().scope() == EventClass.Scope.ACCUSE)
        .filter(h -> reading.actorAt(h.end()).filter(a -> a.first() == h.end()).isPresent())
        .findFirst();
  }

  /** "his hope of signing": wished for, not told. */
  static boolean isWished(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return reading.hasWord(Math.max(clause.first(), hit.first() - 4), hit.first(), "wish");
  }

  /** "to secure the withdrawal of": what something is done for, not what was done. */
  static boolean isPurpose(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    int reach = reading.lexicon().isVerbFirst() ? 0 : PURPOSE;
    int farthest = Math.max(0, before - reach);
    for (int i = before; i >= farthest; i--) {
      if (reading.isWord(i, "purpose") || reading.endsWord(i, "purpose")) {
        return true;
      }
      if (reading.token(i).isSign()
          || reading.timeAt(i) >= 0
          || reading.actorAt(i).isPresent()
          || reading.isFunctionWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** "to free its land": a deed that "to" written on its noun makes an aim. */
  static boolean isAim(Reading reading, EventClass eventClass, String lemma, int first) {
    boolean deed =
        switch (eventClass.type()) {
          case ASSAULT, COERCE, RETREAT, OTHER -> true;
          default -> false;
        };
    return deed
        && reading.lexicon().isVerbFirst()
        && reading.token(first).text().charAt(0) == Letters.LAM
        && lemma.charAt(0) != Letters.LAM;
  }

  /** A promise is given, it does not happen; who goes on with mediating does what he offers. */
  private static boolean isPledge(EventClass eventClass) {
    return eventClass.modality().filter(Modality.PROMISED::equals).isPresent()
        && !eventClass.has(EventClass.Trait.PEACEMAKING);
  }

  /** Whether a noun can be what a verb of happening says happened. */
  static boolean canHappen(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    EventClass eventClass = hit.value().eventClass();
    return !eventClass.isHappening()
        && !eventClass.isSaying()
        && eventClass.shape() != EventClass.Shape.SPEECH
        && !isPledge(eventClass)
        && reading
            .actorAt(hit.first())
            .filter(a -> a.is(Sort.ORGANISATION)) // "the OSCE" holds a word for cooperation
            .isEmpty()
        && !eventClass.wants(EventClass.Proviso.FIGHTING)
        && !isOpen(reading, hit);
  }

  /**
   * "talks about a withdrawal", "the danger of an attack": whether it ever happens is left open.
   */
  static boolean isOpen(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    return isPurpose(reading, hit)
        || reading.isWord(before, "stop")
        || reading.endsWord(before, "stop")
        || (!hit.value().eventClass().isViolent() && reading.endsWord(before, "thwarting"));
  }

  /**
   * "agreed to the deployment of observers", "discussed their deployment": what a party accepts, or
   * speaks of, has not been done by that.
   */
  static boolean isAgreedOn(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    boolean accord = // "resulted in an accord on the sending of observers"
        reading.lexicon().isOne(clause.verb(), "consent")
            || reading.isWord(hit.first() - 2, "dated-noun");
    boolean deed =
        switch (hit.value().eventClass().type()) {
          case MOBILIZE, RETREAT, CONCEDE, AID -> hit.first() >= clause.verbEnd();
          default -> false;
        };
    int verb = clause.verbFirst();
    boolean talk =
        deed
            && !clause.verb().isEmpty()
            && reading.triggers(verb, verb + 1).stream()
                .filter(t -> t.value().isVerb())
                .map(t -> t.value().eventClass())
                .anyMatch(c -> c.has(EventClass.Trait.TALK) || c.has(EventClass.Trait.ACCORD));
    return talk || (accord && reading.isWord(hit.first() - 1, "on"));
  }
}
