// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Tells whose ground a clause names from who acts in it: villages, borders, what was struck. */
final class Ground {
  /** How many tokens before its owner the ground may stand that was struck. */
  private static final int NEAR = 2;

  private Ground() {}

  /** "and took Azerbaijani villages": whose ground it is, which does nothing. */
  static boolean isOfGround(Reading reading, Actor actor) {
    int before = actor.first() - 1;
    boolean nation = reading.lexicon().isVerbFirst() && actor.is(Sort.DEMONYM);
    if (nation && actor.prefix().isEmpty()) {
      return reading.isWord(before, "territory")
          || reading.endsWord(before, "territory")
          || reading.isWord(before, "dwelling");
    }
    boolean article = !actor.prefix().isEmpty() && actor.prefix().charAt(0) == Letters.ALEF;
    return nation && article && reading.isWord(before, "dwelling"); // "the Armenian quarter"
  }

  /**
   * "near the X border", "the people of X": where, not whom; "on the X-Y border" lies between them.
   */
  static Optional<Marker> border(Reading reading, Actor actor) {
    boolean second = isNationality(reading, actor.first() - 1) && isNation(actor);
    boolean first = isNationality(reading, actor.end()) && isNation(actor);
    boolean border =
        reading.lexicon().isVerbFirst()
            && reading.isWord(actor.first() - (second ? 2 : 1), "border");
    return !border && isHomeTown(reading, actor)
        ? Optional.of(Marker.IN)
        : !border ? Optional.empty() : Optional.of(first || second ? Marker.BETWEEN : Marker.IN);
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
        return Authors.endsDeed(reading, i - 1) || isAimed(reading, i);
      }
    }
    return false;
  }

  /** "(went) at the houses of A's": a preposition rules them, whoever does it. */
  private static boolean isAimed(Reading reading, int ground) {
    return !reading.lexicon().isVerbFirst()
        && reading.isWord(ground, "home")
        && (reading.isWord(ground - 1, "to") || reading.isWord(ground - 1, "on"));
  }

  /** "the Armenians of Baku": a town right behind a people is where they live. */
  private static boolean isHomeTown(Reading reading, Actor town) {
    return !reading.lexicon().isVerbFirst()
        && Cast.isCapital(town)
        && reading
            .actorAt(town.first() - 1)
            .filter(a -> a.end() == town.first())
            .filter(a -> isNation(a) || a.is(Sort.GROUP))
            .isPresent();
  }
}
