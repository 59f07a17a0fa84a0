// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what the words of an event speak of: prisoners, a helicopter, a constitution. Packs call
 * one thing by one name, so that a Persian and an Arabic sentence can be compared by what they name
 * beside actors, places and numbers.
 *
 * <p>Read from the pack's table {@code matters}; one instance per language and JVM.
 */
public final class Matters {
  private static final Map<String, Matters> LOADED = new ConcurrentHashMap<>();

  private final NounIndex index;

  private Matters(NounIndex index) {
    this.index = index;
  }

  /** The matters that a language has words for; none for a language without a pack. */
  public static Matters of(String language) {
    return LOADED.computeIfAbsent(language, Matters::load);
  }

  private static Matters load(String language) {
    return new Matters(NounIndex.of(language, "matters", "matter"));
  }

  /** What a text speaks of, in the order of the alphabet and without repeats. */
  public List<String> in(String text) {
    return index.in(text);
  }
}
