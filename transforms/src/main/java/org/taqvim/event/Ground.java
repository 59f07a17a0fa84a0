// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/** Tells whose ground a clause names from who acts in it: villages, borders, what was struck. */
final class Ground {
  /** How many tokens before its owner the ground may stand that was struck. */
  private static final int NEAR = 2;

  private Ground() {}

  /** "and took Azerbaijani villages": whose ground it is, which does nothing. */
  static boolean isOfGround(Reading reading, Actor actor) {
    return reading.lexicon().isVerbFirst()
        && actor.is(Sort.DEMONYM)
        && actor.prefix().isEmpty()
        && (reading.isWord(actor.first() - 1, "territory")
            || reading.endsWord(actor.first() - 1, "territory"));
  }

  /** "near the X border": where, not whom; "on the X-Y border" lies between them. */
  static Optional<Marker> border(Reading reading, Actor actor) {
    boolean second = isNationality(reading, actor.first() - 1) && isNation(actor);
    boolean first = isNationality(reading, actor.end()) && isNation(actor);
    boolean border =
        reading.lexicon().isVerbFirst()
            && reading.isWord(actor.first() - (second ? 2 : 1), "border");
    return !border ? Optional.empty() : Optional.of(first || second ? Marker.BETWEEN : Marker.IN);
  }

  private static boolean isNationality(Reading reading, int token) {
    return reading.actorAt(token).filter(Ground::isNation).isPresent();
  }

  private static boolean isNation(Actor actor) {
    return actor.is(Sort.DEMONYM);
  }

  /** "the shelling of a village of A's": whose the ground is that a deed struck. */
  static boolean isStruck(Reading reading, Actor actor) {
    for (int i = actor.first() - 1; i >= actor.first() - NEAR; i--) {
      if (reading.isWord(i, "territory") || reading.isWord(i, "home")) {
        return Authors.endsDeed(reading, i - 1);
      }
    }
    return false;
  }
}
