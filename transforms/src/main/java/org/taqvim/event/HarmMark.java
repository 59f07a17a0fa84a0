// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A word that tells what befell people.
 *
 * @param noun whether it is no verb
 */
record HarmMark(int first, int end, Harm harm, boolean noun) {
  /** How many tokens after "during" what went on may be told. */
  private static final int DURING = 2;

  /**
   * The words of harm in a run of tokens, in text order.
   *
   * @param told what the run tells: words beside a trigger can make a harm of it ("left" with
   *     thousands as its subject)
   */
  static List<HarmMark> in(Reading reading, int first, int end, Draft told) {
    List<HarmMark> marks = new ArrayList<>();
    for (PhraseIndex.Hit<Trigger> hit : reading.triggers(first, end)) {
      Optional<Harm> harm =
          isMissing(reading, hit)
              ? Optional.of(Harm.MISSING)
              : hit.value()
                  .eventClass()
                  .harm()
                  .filter(h -> Conditions.areMet(reading, first, end, hit.value()))
                  .or(() -> ofTold(hit, told))
                  .or(() -> ofLost(reading, hit, first, end));
      boolean fell = // "three fell into captivity"
          told.eventClass.harm().filter(Harm.CAPTURED::equals).isPresent()
              && hit.value().isVerb()
              && hit.first() == told.clause.verbFirst()
              && hit.first() != told.triggerFirst;
      boolean noun = !hit.value().isVerb() || hit.is(Feature.INFINITIVE); // "after killing three"
      harm.map(h -> h == Harm.MISSING && isOwnLoss(reading, hit.first(), end) ? Harm.KILLED : h)
          .map(h -> h == Harm.KILLED && fell ? Harm.CAPTURED : h)
          .map(h -> h == Harm.INJURED && isMortal(reading, hit.end(), end) ? Harm.KILLED : h)
          .ifPresent(h -> marks.add(new HarmMark(hit.first(), hit.end(), h, noun)));
    }
    for (int i = first; i < end; i++) {
      int at = i;
      if (marks.stream().noneMatch(m -> at >= m.first && at < m.end)) {
        Harm.ofVictims(reading, i)
            .map(h -> h == Harm.MISSING && isLostInBattle(reading, at, end) ? Harm.KILLED : h)
            .ifPresent(h -> marks.add(new HarmMark(at, at + 1, h, true)));
      }
    }
    marks.sort(Comparator.comparingInt(HarmMark::first));
    return marks;
  }

  private static Optional<Harm> ofTold(PhraseIndex.Hit<Trigger> hit, Draft told) {
    return hit.first() == told.triggerFirst ? told.eventClass.harm() : Optional.empty();
  }

  /** "was hit by wounds that were mortal", told of the one whom the verb before it hurt. */
  private static boolean isMortal(Reading reading, int from, int end) {
    for (int i = from; i < end && !reading.token(i).isSign(); i++) {
      if (reading.isWord(i, "mortal")) {
        return true;
      }
      if (reading.triggers(i, i + 1).stream().anyMatch(t -> t.value().isVerb())) {
        return false;
      }
    }
    return false;
  }

  /** "Armenia lost twenty soldiers": what else can be lost is ground. */
  private static Optional<Harm> ofLost(
      Reading reading, PhraseIndex.Hit<Trigger> hit, int first, int end) {
    boolean people =
        hit.value().eventClass().losesGround()
            && reading.hasWord(first, end, "lost-people")
            && !reading.hasWord(first, end, "hands") // "ten soldiers came into the hands of"
            && !reading.hasWord(first, end, "territory");
    return people ? Optional.of(Harm.KILLED) : Optional.empty();
  }

  /**
   * "the loss of one of its men while an attack was repelled", "of five of its fighters": who falls
   * there is dead, unless the dead are told beside.
   */
  private static boolean isLostInBattle(Reading reading, int lost, int end) {
    if (isOwnLoss(reading, lost, end)) {
      return true;
    }
    for (int i = lost + 1; i < end; i++) {
      if (reading.isWord(i, "during")) {
        return reading.triggers(i + 1, Math.min(end, i + 1 + DURING)).stream()
            .anyMatch(t -> t.value().eventClass().isViolent());
      }
    }
    return false;
  }

  /** "admitted the loss of five of its fighters", whose dead are not told apart from them. */
  private static boolean isOwnLoss(Reading reading, int lost, int end) {
    if (!reading.lexicon().isVerbFirst()) {
      return false;
    }
    int[] number = lost + 1 < end ? Numbers.at(reading, lost + 1, end) : new int[0];
    boolean own = number.length > 0 && reading.isWord(number[1], "own");
    return own && !reading.hasWord(number[1], reading.sentenceOf(lost).endToken(), "dead");
  }

  /** Arabic "lost" is "went missing" where a number follows it at once as its subject. */
  private static boolean isMissing(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return reading.isWord(hit.first(), "missing-verb")
        && reading.actorAt(hit.first() - 1).isEmpty()
        && (hit.first() == 0 // "the army lost 14 men"
            || !(reading.hasArticle(hit.first() - 1)
                || reading.isWord(hit.first() - 1, "own-state")))
        && hit.end() < reading.size()
        && Numbers.at(reading, hit.end(), reading.size()).length > 0;
  }
}
