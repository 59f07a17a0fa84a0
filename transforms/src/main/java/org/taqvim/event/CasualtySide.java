// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;

/** Whose casualties they are, by the words beside them. */
final class CasualtySide {
  private CasualtySide() {}

  /** The side named beside a number, after it before before it. */
  static Optional<String> beside(Reading reading, int after, int end, Optional<String> home) {
    for (int i = after; i < Math.min(end, after + 5); i++) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent()) {
        return sideOf(actor.get());
      }
      if (reading.isWord(i, "country") || reading.isWord(i, "own")) {
        return home;
      }
      if (reading.token(i).isSign() || reading.isWord(i, "and") || reading.isWord(i, "in")) {
        break;
      }
    }
    for (int i = after - 1; i >= Math.max(0, after - 3); i--) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent()) {
        return sideOf(actor.get());
      }
      if (reading.isWord(i, "own")) {
        return home;
      }
    }
    return Optional.empty();
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
    Optional<String> near = beside(reading, mark.end(), end, home);
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
