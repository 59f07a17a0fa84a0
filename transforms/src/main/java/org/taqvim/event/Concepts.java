// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what the words of a telling mean, whatever kind of word it is: to release, wheat, illegal.
 * Packs call one meaning by one name, so that a Persian and an Arabic telling can be compared by
 * how many meanings they share. {@link Matters} are things that an event is about; these are too
 * common for that, and say something only together.
 *
 * <p>Read from the pack's table {@code concepts}; one instance per language and JVM.
 */
public final class Concepts {
  private static final Map<String, Concepts> LOADED = new ConcurrentHashMap<>();

  private final NounIndex index;

  private Concepts(NounIndex index) {
    this.index = index;
  }

  /** The meanings that a language has words for; none for a language without a pack. */
  public static Concepts of(String language) {
    return LOADED.computeIfAbsent(
        language, l -> new Concepts(NounIndex.of(l, "concepts", "concept")));
  }

  /** What the words of a text mean, in the order of the alphabet and without repeats. */
  public List<String> in(String text) {
    return index.allIn(text);
  }
}
