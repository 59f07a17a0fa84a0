// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Letters;

/** "The region, which A holds": who holds land, told beside its name. */
final class HeldLand {
  /** How many tokens of a subject may part the verb of holding from what the main verb takes. */
  private static final int REACH = 6;

  /** The preposition of what somebody is exposed to, with the article behind it. */
  private static final String ARTICLE = "" + Letters.LAM + Letters.LAM;

  private HeldLand() {}

  /**
   * Whether a relative pronoun opens words that only say who holds the place named before, so that
   * the clause goes on behind them: "came the region that A holds under fire". The complement of
   * the main verb follows with its preposition.
   */
  static boolean isDescribed(Reading reading, int relative) {
    int verb = relative + 1;
    Optional<PhraseIndex.Hit<String>> holds =
        verb < reading.size()
            ? reading.verbAt(verb).filter(v -> v.is(Feature.PRESENT))
            : Optional.empty();
    boolean taking =
        holds.isPresent()
            && reading.triggers(verb, verb + 1).stream()
                .anyMatch(t -> t.value().isVerb() && t.value().eventClass().has(Trait.TAKING));
    for (int i = verb + 1; taking && i < Math.min(reading.size(), verb + REACH); i++) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0) {
        return false;
      }
      boolean to = reading.token(i).text().startsWith(ARTICLE);
      if (to && reading.triggers(i, i + 1).stream().anyMatch(HeldLand::isStrike)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStrike(PhraseIndex.Hit<Trigger> hit) {
    return !hit.value().isVerb() && hit.value().eventClass().isViolent();
  }
}
