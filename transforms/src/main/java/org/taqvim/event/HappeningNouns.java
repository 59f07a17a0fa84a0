// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Letters;

/**
 * Which noun after an opening verb says what happened: "a clash broke out", not "after the clash".
 */
final class HappeningNouns {
  /** The weightier class first, then the noun nearer to the verb. */
  static final Comparator<PhraseIndex.Hit<Trigger>> BY_RANK =
      Comparator.<PhraseIndex.Hit<Trigger>>comparingInt(h -> h.value().eventClass().rank())
          .thenComparing(
              Comparator.<PhraseIndex.Hit<Trigger>>comparingInt(h -> h.first()).reversed());

  private HappeningNouns() {}

  /** The weightiest of a clause's triggers whose noun its verb makes happen. */
  static Optional<PhraseIndex.Hit<Trigger>> of(
      Reading reading, Clause clause, List<PhraseIndex.Hit<Trigger>> hits) {
    return hits.stream()
        .filter(h -> !h.value().isVerb())
        .filter(
            h ->
                h.value().with().isEmpty()
                    || reading.isVerbOf(clause.verbFirst(), h.value().with()))
        .filter(h -> Predicates.canHappen(reading, h))
        .filter(h -> !isAim(reading, clause, h) && !isHelp(reading, h) && !isBroken(reading, h))
        .filter(
            h -> h.value().eventClass().isViolent() || !reading.isWord(clause.verbFirst(), "still"))
        .filter(h -> !isAside(reading, clause, h) && !isBesideObject(reading, clause, h))
        .filter(h -> !isSubject(reading, h))
        .filter(
            h -> !h.is(Feature.DEFINITE) || !reading.lexicon().isOne(clause.verb(), "witness-verb"))
        .max(BY_RANK);
  }

  /**
   * "after the attack", "lest a strike": circumstances of what happens, not what happens; but
   * "after talks that went on".
   */
  static boolean isAside(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    boolean known = // "despite the truce fighting went on"
        (hit.is(Feature.DEFINITE) || reading.hasArticle(hit.first()))
            && hit.value().eventClass().has(Trait.BETWEEN);
    if ((hit.end() == clause.verbFirst() && !known) || before < 0) {
      return false;
    }
    if (isTopic(reading, clause, hit)) {
      return true;
    }
    boolean noun = // "after the announcement of a truce"
        reading.verbAt(before).isEmpty()
            && reading.timeAt(before) < 0
            && reading.actorAt(before).isEmpty()
            && !reading.token(before).isSign()
            && !reading.isFunctionWord(before)
            && isCircumstance(reading, before - 1);
    return noun || isCircumstance(reading, before);
  }

  /** "As to the talks, A renewed its offer": what a sentence sets before its verb as its matter. */
  private static boolean isTopic(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int first = clause.first();
    boolean led =
        reading.isWord(first, "in")
            || reading.isWord(first, "on")
            || reading.isWord(first, "as-to");
    boolean parted =
        IntStream.range(hit.end(), clause.verbFirst()).anyMatch(i -> reading.isSign(i, ","));
    return led && parted && hit.value().eventClass().type() == EventType.CONSULT;
  }

  private static boolean isCircumstance(Reading reading, int token) {
    return reading.endsWord(token, "aside")
        || reading.isWord(token, "during")
        || reading.endsWord(token, "circumstance");
  }

  /** "an operation to free land", "took to the streets to ask for his resignation". */
  private static boolean isAim(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    boolean aim =
        Predicates.isAim(reading, hit.value().eventClass(), hit.value().lemma(), hit.first());
    return ((aim || isInAim(reading, hit)) && !reading.lexicon().isOne(clause.verb(), "to-verb"))
        || reading.endsWord(hit.first() - 1, "cause");
  }

  /** "a war to win back control": the second noun of what something is for. */
  private static boolean isInAim(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    return hit.is(Feature.DEFINITE)
        && before >= 0
        && hit.value().eventClass().has(Trait.TAKING)
        && reading.triggers(before, before + 1).stream()
            .filter(t -> t.value().eventClass().has(Trait.TAKING))
            .anyMatch(
                t -> Predicates.isAim(reading, t.value().eventClass(), t.value().lemma(), before));
  }

  /** "by mediation of", "with support from": how something else came about. */
  static boolean isHelp(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    boolean backed =
        hit.value().eventClass().type() == EventType.SUPPORT && reading.isWord(hit.end(), "from");
    return (hit.value().eventClass().has(Trait.HELP) || backed)
        && reading.token(hit.first()).text().charAt(0) == Letters.BEH;
  }

  /** "centred on aid": what something is about does not happen by that; "launched on" does. */
  private static boolean isSubject(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return !hit.value().eventClass().isViolent() && reading.isWord(hit.first() - 1, "on");
  }

  /** Some verbs do what the noun after their preposition says, and no other noun. */
  private static boolean isBesideObject(
      Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return reading.lexicon().isOne(clause.verb(), "bi-verb")
        && !reading.isWord(hit.first() - 1, "in") // "led to", with either preposition
        && reading.token(hit.first()).text().charAt(0) != Letters.BEH;
  }

  /** "B's breach of the truce": the noun that a "to" ties to the deed and the doer before it. */
  static boolean isBroken(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    Optional<Reading.Actor> doer =
        reading.actorAt(hit.first() - 1).filter(a -> a.prefix().isEmpty() && a.first() > 0);
    return reading.token(hit.first()).text().charAt(0) == Letters.LAM
        && hit.value().lemma().charAt(0) != Letters.LAM
        && doer.isPresent()
        && reading.triggers(doer.get().first() - 1, doer.get().first()).stream()
            .anyMatch(t -> t.value().eventClass().isViolent());
  }
}
