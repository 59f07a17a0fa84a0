// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Finds whose arms something was done with: "was shot down by (with) the fire of A", "with an
 * Armenian rocket". Whoever owns the means has done what somebody is said to have undergone.
 */
final class Wielders {
  /** How many tokens a noun for arms takes, and what describes it before its owner. */
  private static final int ARMS = 2;

  private Wielders() {}

  /** The owners of the means among those whom a clause names. */
  static List<Actor> of(Reading reading, Map<Actor, Marker> markers) {
    return markers.keySet().stream()
        .filter(a -> a.prefix().isEmpty() && !reading.isCited(a) && wields(reading, a))
        .toList();
  }

  private static boolean wields(Reading reading, Actor actor) {
    for (int i = actor.first() - 1; i >= Math.max(0, actor.first() - ARMS); i--) {
      if (reading.token(i).isSign() || reading.actorAt(i).isPresent()) {
        return false;
      }
      if (isArms(reading, i)) {
        return isMeans(reading, i);
      }
    }
    return false;
  }

  private static boolean isArms(Reading reading, int token) {
    return Stream.of("fire", "fatal", "weapon").anyMatch(role -> reading.endsWord(token, role))
        || Authors.endsDeed(reading, token);
  }

  /** Whether the preposition of means rules a noun that ends with a token. */
  private static boolean isMeans(Reading reading, int token) {
    return reading.lexicon().isVerbFirst()
        ? reading.token(token).text().charAt(0) == Letters.BEH
        : reading.endsWord(token, "fatal")
            || reading.isWord(token - 1, "with")
            || reading.isWord(token - ARMS, "with");
  }
}
