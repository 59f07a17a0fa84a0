// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Sentence;

/**
 * Finds whose words a sentence is by what stands before it without a verb: "Baku: …", "The minister
 * in parliament: …", "New claim of Yerevan; …".
 */
final class SpeakerLabels {
  private static final int LONGEST = 10;

  private SpeakerLabels() {}

  /** The actor before the colon that opens a sentence; none before that of a dateline or a list. */
  static Optional<Actor> in(Reading reading, Sentence sentence) {
    int first = sentence.firstToken();
    int sign = sign(reading, sentence);
    boolean claim = reading.isWord(first, "claim-noun");
    if (sign < 0 || (reading.isSign(sign, ";\u061B") && !claim)) {
      return Optional.empty();
    }
    List<Actor> actors = reading.actors(first, sign);
    if (actors.isEmpty() || !reachesBack(reading, actors.get(0), first, claim)) {
      return Optional.empty();
    }
    Actor actor = actors.get(0);
    boolean place = actor.is(Sort.STATE) || actor.is(Sort.GOVERNMENT);
    boolean alone = actor.end() == sign;
    boolean outlet = actors.stream().skip(1).anyMatch(a -> a.is(Sort.MEDIA));
    return (place && !alone) || (outlet && actor.is(Sort.GOVERNMENT))
        ? Optional.empty()
        : Optional.of(actor);
  }

  /** The colon or semicolon before which no verb, time or other sign stands; -1 without any. */
  private static int sign(Reading reading, Sentence sentence) {
    int limit = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST);
    for (int i = sentence.firstToken(); i < limit; i++) {
      if (reading.isSign(i, ":;\u061B")) {
        return i;
      }
      boolean quoted = reading.isSign(i, "\u00AB\u00BB\"");
      boolean broken = reading.token(i).isSign() && !quoted;
      if (broken || reading.timeAt(i) >= 0 || reading.verbAt(i).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether only titles, marks of quotation or a word for a claim stand before an actor. */
  private static boolean reachesBack(Reading reading, Actor actor, int first, boolean claim) {
    int reach = claim ? actor.first() - 2 : actor.first();
    for (int i = Math.max(first, claim ? first + 1 : first); i < reach; i++) {
      boolean title =
          Titles.beginningAt(reading, i).isPresent()
              || reading.isWord(i, "in")
              || reading.isWord(i, "a");
      if (!title && !reading.token(i).isSign()) {
        return false;
      }
    }
    return true;
  }
}
