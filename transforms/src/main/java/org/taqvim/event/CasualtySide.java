// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;

/** Whose casualties they are, by the words beside them. */
final class CasualtySide {
  private CasualtySide() {}

  /** The side named beside a number, after it before before it. */
  static Optional<String> beside(
      Reading reading, int at, int after, int end, Optional<String> home) {
    if (reading.hasWord(at, after, "own")) {
      return home;
    }
    for (int i = after; i < Math.min(end, after + 5); i++) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent()) {
        return victim(reading, actor.get());
      }
      if (reading.isWord(i, "country") || reading.isWord(i, "own")) {
        return home;
      }
      if (reading.token(i).isSign()
          || reading.isWord(i, "and")
          || reading.isWord(i, "in")
          || reading.isWord(i, "due")
          || reading.isWord(i, "agent")
          || isDeed(reading, i)) {
        break; // whose attack it was is no word on whose dead they are
      }
    }
    for (int i = after - 1; i >= Math.max(0, after - 3); i--) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent()) {
        return actor.filter(CasualtySide::canSuffer).flatMap(a -> victim(reading, a));
      }
      if (reading.isWord(i, "own")) {
        return home;
      }
      if (reading.isWord(i, "that") || reading.token(i).isSign()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isDeed(Reading reading, int token) {
    return reading.triggers(token, token + 1).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.isViolent() && !c.isConsequence());
  }

  /** Whether an actor before a number may be who suffered: a ministry or a person tells of it. */
  private static boolean canSuffer(Reading.Actor actor) {
    return switch (actor.mention().sort()) {
      case STATE, FORCES, DEMONYM, GROUP -> true;
      case PERSON, OFFICE, GOVERNMENT, ORGANISATION, MEDIA -> false;
    };
  }

  /** The side of an actor beside a number, unless the words make it the one who struck. */
  private static Optional<String> victim(Reading reading, Reading.Actor actor) {
    return Authors.strikes(reading, actor) ? Optional.empty() : sideOf(actor);
  }

  private static Optional<String> sideOf(Reading.Actor actor) {
    boolean both = actor.mention().id().startsWith("group:both");
    return both ? Optional.of("both") : actor.mention().country();
  }

  /** Whose they are where no number tells it: what stands beside the word of harm. */
  static String sideOf(
      Reading reading, CasualtyReader.Mark mark, int first, int end, Optional<String> home) {
    if (reading.hasWord(first, end, "both")) {
      return "both";
    }
    Optional<String> near = beside(reading, mark.end(), mark.end(), end, home);
    if (near.isPresent()) {
      return near.get();
    }
    for (int i = mark.first() - 1; i >= Math.max(first, mark.first() - 4); i--) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent() && actor.get().mention().country().isPresent()) {
        return actor.get().mention().country().get();
      }
    }
    return "unknown";
  }
}
