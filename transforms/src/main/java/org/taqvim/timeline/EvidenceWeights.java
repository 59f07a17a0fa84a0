// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.taqvim.language.PackTable;

/** What each kind of evidence weighs, in the logarithm of the odds; a table has hundredths. */
final class EvidenceWeights<E extends Enum<E>> {
  private static final double UNIT = 100;

  private final Map<E, Double> weights;

  private EvidenceWeights(Map<E, Double> weights) {
    this.weights = weights;
  }

  /**
   * Reads a table of this package, which must name every kind of evidence, and no other.
   *
   * @throws IllegalStateException if a kind has no weight
   */
  static <E extends Enum<E>> EvidenceWeights<E> read(String table, Class<E> kinds) {
    Map<E, Double> weights = new EnumMap<>(kinds);
    PackTable.resource("org/taqvim/timeline/" + table + ".tsv")
        .expect("evidence", "weight", "note")
        .rows()
        .forEach(
            row ->
                weights.put(
                    Enum.valueOf(
                        kinds, row.get("evidence").toUpperCase(Locale.ROOT).replace('-', '_')),
                    Integer.parseInt(row.get("weight")) / UNIT));
    for (E kind : kinds.getEnumConstants()) {
      if (!weights.containsKey(kind)) {
        throw new IllegalStateException(table + ".tsv has no weight for " + kind);
      }
    }
    return new EvidenceWeights<>(weights);
  }

  /** The weight of what holds, and 0 for what does not. */
  double of(E kind, boolean holds) {
    return holds ? weights.get(kind) : 0;
  }

  /** The weight of what is there so many times, or so much. */
  double of(E kind, double much) {
    return weights.get(kind) * much;
  }
}
