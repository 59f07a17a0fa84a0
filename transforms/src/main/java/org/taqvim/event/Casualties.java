// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many of one side were hurt, as one clause tells it.
 *
 * @param side ISO 3166-1 alpha-3 of the side that was hurt, {@code both}, or {@code unknown}
 * @param figures the printed number of those whom a harm befell; none where a harm is told without
 *     a number, or not at all. Families are not counted, for nobody says how many people they are
 * @param text the words that tell it
 */
public record Casualties(String side, Map<Harm, Figure> figures, String text) {
  public Casualties {
    Map<Harm, Figure> sorted = new EnumMap<>(Harm.class);
    sorted.putAll(figures);
    figures = Collections.unmodifiableMap(sorted);
  }

  /** The number of those whom a harm befell; of a range its lower end. */
  public Optional<Integer> number(Harm harm) {
    return Optional.ofNullable(figures.get(harm)).map(Figure::low);
  }

  /** The number of dead; of a range its lower end. */
  public Optional<Integer> killed() {
    return number(Harm.KILLED);
  }

  /** What the numbers bound together: the first bound, in the order of the harms. */
  public Bound bound() {
    return figures.values().stream()
        .map(Figure::bound)
        .reduce((a, b) -> a == Bound.EXACT ? b : a)
        .orElse(Bound.UNKNOWN);
  }

  /** Whether nothing is told of them but that they had to leave. */
  @JsonIgnore
  public boolean isFlight() {
    return figures.size() == 1 && figures.containsKey(Harm.DISPLACED);
  }

  /** The same losses of another side. */
  Casualties of(String other) {
    return new Casualties(other, figures, text);
  }

  /** What a printed number bounds. */
  public enum Bound {
    @JsonProperty("exact")
    EXACT,
    @JsonProperty("at-least")
    AT_LEAST,
    @JsonProperty("at-most")
    AT_MOST,
    @JsonProperty("about")
    ABOUT,
    /** Casualties are told, their number is not. */
    @JsonProperty("unknown")
    UNKNOWN
  }
}
