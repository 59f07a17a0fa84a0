// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.event.EventClass.Slot;
import org.taqvim.event.Reading.Actor;

/** Judges whether the words around a trigger are those that its class asks for. */
final class Conditions {
  private Conditions() {}

  /** Whether a clause holds a word of each list of roles that a class needs. */
  static boolean areMet(Reading reading, Telling telling) {
    Clause clause = telling.clause();
    return telling.eventClass().needs().stream()
        .allMatch(
            roles ->
                roles.stream().anyMatch(r -> reading.hasWord(clause.first(), clause.end(), r)));
  }

  /** Whether what stands right after a trigger fills the slot of its class. */
  static boolean fills(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().eventClass().object().map(s -> fills(reading, s, hit.end())).orElse(true);
  }

  private static boolean fills(Reading reading, Slot slot, int token) {
    int at = token < reading.size() && reading.isWord(token, "to") ? token + 1 : token;
    return switch (slot) {
      case PEOPLE ->
          reading.isWord(at, "residents")
              || reading.actorAt(at).filter(a -> arePeople(reading, a)).isPresent();
      case PLACE ->
          reading.actorAt(at).filter(a -> a.is(Sort.STATE) || a.is(Sort.GOVERNMENT)).isPresent()
              || isPlace(reading, at);
      case BODY ->
          reading.isWord(at, "body")
              || reading.actorAt(at).filter(a -> a.is(Sort.ORGANISATION)).isPresent();
    };
  }

  /** "Of the Armenians", where the conflict has such a party; in a profile without any, any. */
  private static boolean arePeople(Reading reading, Actor actor) {
    boolean people = actor.is(Sort.DEMONYM) || actor.is(Sort.GROUP);
    ConflictProfile profile = reading.profile();
    return people
        && (profile.parties().isEmpty()
            || actor.mention().country().flatMap(profile::party).isPresent());
  }

  private static boolean isPlace(Reading reading, int token) {
    if (token >= reading.size()) {
      return false;
    }
    int begin = reading.token(token).begin();
    List<EntityMention> names = reading.names().entities();
    return names.stream().anyMatch(e -> e.begin() == begin && e.type() == EntityType.LOC);
  }
}
