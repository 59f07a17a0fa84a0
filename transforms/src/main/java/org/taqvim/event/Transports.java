// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.stream.IntStream;
import org.taqvim.entity.ActorMention.Sort;

/** Tells the clauses in which people are brought, or come, to a place. */
final class Transports {
  private Transports() {}

  static boolean carriesPeople(Reading reading, int first, int end) {
    boolean people =
        reading.hasWord(first, end, "residents")
            || reading.hasWord(first, end, "prisoner")
            || reading.hasWord(first, end, "refugee")
            || reading.hasWord(first, end, "patient")
            || reading.hasWord(first, end, "soldier")
            || reading.actors(first, end).stream().anyMatch(a -> a.is(Sort.DEMONYM));
    return people
        && !reading.hasWord(first, end, "territory")
        && !reading.hasWord(first, end, "remains")
        && (reading.hasWord(first, end, "carrying")
            || IntStream.range(first, end)
                .mapToObj(reading::verbAt)
                .flatMap(v -> v.stream())
                .anyMatch(v -> reading.lexicon().isOne(v.value(), "carrying-verb")));
  }
}
