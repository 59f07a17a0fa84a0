// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/**
 * Parts who acts in a relative clause from whoever owns the noun before it, in a language whose
 * verb closes its clause: "the land of B that A has occupied", "the town of B that yesterday A
 * shelled". Whoever stands unmarked behind the pronoun acts; the noun before it is what his verb
 * takes.
 */
final class RelativeDoers {
  private RelativeDoers() {}

  /** Makes the doer of a relative clause, which its clause holds, the subject of its verb. */
  static void mend(Reading reading, Map<Actor, Marker> markers, Clause clause, Telling main) {
    if (reading.lexicon().isVerbFirst()
        || main.passive()
        || !isDeed(main.eventClass())
        || clause.verb().isEmpty()) {
      return;
    }
    int that = pronoun(reading, clause, main.first());
    Optional<Actor> doer = that < 0 ? Optional.empty() : doer(reading, markers, that, main.first());
    if (doer.isEmpty()) {
      return;
    }
    List<Actor> owners =
        ActorRoles.with(markers, Marker.SUBJECT).stream().filter(a -> a.end() <= that).toList();
    boolean other =
        owners.stream().noneMatch(o -> Cast.isSide(o, Cast.countries(List.of(doer.get()))));
    if (!owners.isEmpty() && other) {
      owners.forEach(o -> markers.put(o, Marker.OBJECT));
      markers.put(doer.get(), Marker.SUBJECT);
    }
  }

  /**
   * "the attack that A made on P had five dead": whether a clause goes on to tell what the deed
   * cost that the relative clause before it says somebody made.
   */
  static boolean makeDeed(Reading reading, Draft cost, List<Actor> doers) {
    int first = cost.sentence.firstToken();
    return !reading.lexicon().isVerbFirst()
        && !doers.isEmpty()
        && IntStream.range(first + 1, cost.clause.first())
            .filter(i -> reading.isWord(i, "that"))
            .limit(1)
            .anyMatch(
                i ->
                    Authors.endsDeed(reading, i - 1)
                        && doers.stream()
                            .allMatch(a -> a.first() > i && !cost.clause.holds(a.first())));
  }

  /** What one does to another. */
  private static boolean isDeed(EventClass eventClass) {
    boolean hostile =
        switch (eventClass.type()) {
          case ASSAULT, COERCE, SANCTION -> true;
          default -> false;
        };
    return hostile && eventClass.shape() != EventClass.Shape.MUTUAL;
  }

  /** The pronoun that opens the last relative clause before a verb's noun, or -1. */
  private static int pronoun(Reading reading, Clause clause, int before) {
    return IntStream.iterate(before - 1, i -> i > clause.first(), i -> i - 1)
        .filter(i -> reading.isWord(i, "that"))
        .findFirst()
        .orElse(-1);
  }

  private static Optional<Actor> doer(
      Reading reading, Map<Actor, Marker> markers, int that, int before) {
    int at = that + 1;
    while (reading.timeAt(at) >= 0) {
      at++;
    }
    int first = at;
    return reading
        .actorAt(first)
        .filter(a -> a.first() == first && a.end() <= before && markers.get(a) == Marker.BARE);
  }
}
