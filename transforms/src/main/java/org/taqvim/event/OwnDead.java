// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.text.Letters;

/**
 * Says whose dead a number counts where whoever tells of them, or loses them, stands before it: "A
 * admits the death of forty soldiers, B of twenty".
 */
final class OwnDead {
  private static final Optional<Harm> KILLED = Optional.of(Harm.KILLED);

  private OwnDead() {}

  /** "A (admits) the death of forty soldiers, B the death of twenty": each tells of his own. */
  static Optional<String> mourner(Reading reading, int at) {
    int noun = at - 1;
    while (noun > 0 && NumberBounds.isBounding(reading, noun)) {
      noun--;
    }
    int last = noun;
    Optional<PhraseIndex.Hit<Trigger>> death =
        reading.triggers(Math.max(0, noun - 1), Math.max(0, noun + 1)).stream()
            .filter(t -> t.end() == last + 1 && !t.value().isVerb())
            .filter(t -> t.value().eventClass().harm().equals(KILLED))
            .findFirst();
    int before = death.map(t -> t.first() - 1).orElse(-1);
    int teller = before - (reading.isWord(before, "from") ? 1 : 0); // "A told of the death of"
    return death.isPresent()
        ? firstOfTwo(reading, reading.actorAt(teller))
            .filter(a -> a.is(Sort.GOVERNMENT) || a.is(Sort.STATE))
            .filter(a -> a.prefix().isEmpty() || a.prefix().charAt(0) == Letters.WAW)
            .filter(a -> !Authors.strikes(reading, a))
            .flatMap(a -> a.mention().country())
            .filter(c -> reading.profile().party(c).isPresent())
        : Optional.empty();
  }

  /** "A and B admit the death of 49 and of fifty": the first number is the first teller's. */
  private static Optional<Reading.Actor> firstOfTwo(
      Reading reading, Optional<Reading.Actor> teller) {
    return teller
        .filter(a -> reading.isWord(a.first() - 1, "and"))
        .flatMap(a -> reading.actorAt(a.first() - 2))
        .filter(a -> a.mention().country().flatMap(reading.profile()::party).isPresent())
        .or(() -> teller);
  }

  /** Whether a party stands after "and" right before a number. */
  static boolean isSecond(Reading reading, Reading.Actor actor) {
    boolean and = reading.isWord(actor.first() - 1, "and");
    int before = actor.first() - (and ? 2 : 1);
    return (and || CasualtySide.isJoined(actor))
        && CasualtySide.value(reading, reading.sentenceOf(before).firstToken(), actor.first()) > 0
        && reading // "the war of A and B cost 25,000"
            .actorAt(before)
            .filter(a -> !reading.hasWord(a.first(), a.end(), "own"))
            .isEmpty()
        && actor.mention().country().flatMap(reading.profile()::party).isPresent();
  }
}
