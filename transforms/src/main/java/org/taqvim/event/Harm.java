// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;

/** What befell people. */
enum Harm {
  KILLED,
  INJURED,
  CAPTURED,
  MISSING;

  /** What befell the people whom a word names by it: "the dead", "the wounded". */
  static Optional<Harm> ofVictims(Reading reading, int token) {
    if (reading.isWord(token, "dead")) {
      return Optional.of(KILLED);
    }
    if (reading.isWord(token, "hurt")) {
      return Optional.of(INJURED);
    }
    return reading.isWord(token, "missing") ? Optional.of(MISSING) : Optional.empty();
  }

  /** What a class of events says befell people. */
  static Optional<Harm> of(EventClass eventClass) {
    return switch (eventClass.name()) {
      case "kill", "loss", "death" -> Optional.of(Harm.KILLED);
      case "wound" -> Optional.of(Harm.INJURED);
      case "capture" -> Optional.of(Harm.CAPTURED);
      default -> Optional.empty();
    };
  }
}
