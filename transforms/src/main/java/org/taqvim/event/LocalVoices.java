// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;

/**
 * Finds for which side somebody speaks whom no list names but by his place: "the governor of X
 * said", "local authorities in X", "a military spokesman in the capital".
 */
final class LocalVoices {
  /** How many tokens of titles may stand before the place. */
  private static final int TITLE = 6;

  /** How many letters a place's name has at most. */
  private static final int NAME = 60;

  private LocalVoices() {}

  /** For which side the subject of a clause of saying speaks, whom no list names. */
  static Optional<Speaker> in(Reading reading, Clause clause) {
    return reading.lexicon().isVerbFirst()
        ? in(reading, clause.verbEnd(), clause.end())
        : in(reading, clause.first(), clause.verbFirst());
  }

  /**
   * The side on whose ground the place lies that a run of tokens opens with or ends a title with:
   * an ally that is no state before the state; none where no party holds it, or where the place
   * only says where something was said.
   */
  static Optional<Speaker> in(Reading reading, int first, int end) {
    boolean verbFirst = reading.lexicon().isVerbFirst();
    for (int i = first; i < Math.min(Math.min(end, reading.size()), first + TITLE); i++) {
      if (reading.token(i).isSign()
          || reading.isWord(i, "that")
          || reading.isWord(i, "reporter")
          || reading.timeAt(i) >= 0
          || reading.actorAt(i).filter(a -> a.is(Sort.MEDIA)).isPresent()) {
        return Optional.empty();
      }
      boolean where =
          reading.isWord(i, "in") || reading.isWord(i, "from") || reading.isWord(i, "to");
      if (where && (!verbFirst || i == first)) {
        return Optional.empty();
      }
      Optional<EntityMention> place = placeAt(reading, i);
      if (place.isPresent()) {
        return side(reading, place.get().id());
      }
    }
    return Optional.empty();
  }

  private static Optional<EntityMention> placeAt(Reading reading, int token) {
    int begin = reading.token(token).begin();
    return reading.names().entitiesIn(begin, begin + NAME).stream()
        .filter(e -> e.type() == EntityType.LOC && e.begin() == begin)
        .filter(e -> !Extent.of(e.id()).isVoiceless())
        .findFirst();
  }

  private static Optional<Speaker> side(Reading reading, String place) {
    Optional<Speaker> ally =
        reading.profile().allyAt(place).map(a -> new Speaker(a.id(), a.name()));
    return ally.isPresent()
        ? ally
        : Gazetteer.standard()
            .country(place)
            .filter(c -> reading.profile().party(c).isPresent())
            .flatMap(Gazetteer.standard()::state)
            .map(s -> new Speaker(s.id(), s.name()));
  }
}
